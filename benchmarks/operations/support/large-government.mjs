import { randomUUID } from 'node:crypto';
import { load } from './ground.mjs';

const { argon2Hasher } = await load('libs/identity/src/index.js');

/** Everybody's: people are made in rows, because making four hundred through the API would be a benchmark of its own. */
export const PASSWORD = 'Bench-Password-7Qz';

const sentence = '评查行政执法案卷180卷，对发现的问题逐一督促整改，持续规范行政执法行为。';

/** A fragment of some kB: so many paragraphs of about 280 characters. `mark` makes it a text of its own. */
export const draftOf = (mark, paragraphs = 6) => ({
  type: 'doc',
  content: Array.from({ length: paragraphs }, (_, i) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `第${mark}稿第${i + 1}段：${sentence.repeat(8)}` }],
  })),
});

const nodeOf = (key) => ({
  key,
  block: 'measures',
  heading: `第${key}项工作`,
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: null,
  children: [],
});

/**
 * A government whose departments have a liaison each (`liaison1` …), with an editor, a cycle and one section for each
 * department and place, being drafted.
 */
export async function fillLargeGovernment({ query }, { departments, places = 1, paragraphs = 6 }) {
  const governmentId = randomUUID();
  const hash = await argon2Hasher.hash(PASSWORD);
  const draft = JSON.stringify(draftOf(0, paragraphs));
  await query('INSERT INTO government (id, name) VALUES ($1, $2)', [governmentId, '临江市望川区人民政府']);
  await query(
    `INSERT INTO account (government_id, version, state, user_name, display_name, password_hash, must_change_password, session_epoch)
     SELECT $1, 1, 'active', name, name, $2, false, 1
     FROM (SELECT 'liaison' || n AS name FROM generate_series(1, $3::int) n UNION ALL SELECT 'editor') people`,
    [governmentId, hash, departments],
  );
  await query(
    `INSERT INTO department (government_id, name) SELECT $1, '第' || n || '局' FROM generate_series(1, $2::int) n`,
    [governmentId, departments],
  );
  await query(
    `INSERT INTO post (government_id, account_id, post, department_id)
     SELECT $1, a.id, CASE WHEN d.id IS NULL THEN 'editor' ELSE 'liaison' END, d.id
     FROM account a LEFT JOIN department d ON d.name = '第' || substr(a.user_name, 8) || '局' WHERE a.government_id = $1`,
    [governmentId],
  );
  const outline = { numbering: '1.', nodes: Array.from({ length: places }, (_, i) => nodeOf(String(i + 1))) };
  const [cycle] = await query(
    `INSERT INTO cycle (government_id, version, state, report_type, year, title, milestones, layout_version, stages, outline, opened_by)
     SELECT $1, 1, 'drafting', 'law-government', 2025, '2025年度法治政府建设情况报告', '{}', 'gbt9704-1', '[]', $2, id
     FROM account WHERE user_name = 'editor' RETURNING id`,
    [governmentId, JSON.stringify(outline)],
  );
  await query(
    `INSERT INTO section (government_id, version, state, cycle_id, node_key, position, department_id, co_departments,
                          starts_paragraph, due_on, draft, draft_version)
     SELECT $1, 1, 'drafting', $2, n::text, row_number() OVER (PARTITION BY n), d.id, '[]', true, date '2026-01-20', $3, 1
     FROM department d, generate_series(1, $4::int) n`,
    [governmentId, cycle.id, draft, places],
  );
  await query('ANALYZE');
  const sections = await query(
    `SELECT s.id, a.user_name AS "userName" FROM section s JOIN post p ON p.department_id = s.department_id
     JOIN account a ON a.id = p.account_id ORDER BY s.created_seq`,
  );
  return { governmentId, cycleId: cycle.id, sections };
}
