// How long the board of a large cycle takes, against loading its sections whole. Run after a build:
//   node scripts/build.mjs && node benchmarks/board/measure-board.mjs
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';

const dist = new URL('../../dist/', import.meta.url).href;
const load = (path) => import(`${dist}${path}`);

const DEPARTMENTS = 100;
const NODES = 60;
const ROUNDS = 15;

const paragraph = '评查行政执法案卷180卷,对发现的问题逐一督促整改,持续规范行政执法行为。'.repeat(8);
const draft = {
  type: 'doc',
  content: Array.from({ length: 6 }, () => ({ type: 'paragraph', content: [{ type: 'text', text: paragraph }] })),
};
const node = (key) => ({
  key,
  block: 'measures',
  heading: `第${key}项工作`,
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: null,
  children: [],
});

/** 6,000 sections, each with a draft, a submission and a standing text of some kB; every third returned once. */
async function fill(client, governmentId) {
  const one = async (sql, values) => (await client.query(sql, values)).rows[0].id;
  await client.query('INSERT INTO government (id, name) VALUES ($1, $2)', [governmentId, '望川区人民政府']);
  const accountId = await one(
    `INSERT INTO account (government_id, version, state, user_name, display_name, password_hash, must_change_password, session_epoch)
     VALUES ($1, 1, 'active', 'bench', '张三', '-', false, 1) RETURNING id`,
    [governmentId],
  );
  await client.query(
    `INSERT INTO department (government_id, name) SELECT $1, '第' || n || '局' FROM generate_series(1, $2::int) n`,
    [governmentId, DEPARTMENTS],
  );
  await client.query(
    `INSERT INTO post (government_id, account_id, post, department_id) SELECT $1, $2, 'liaison', id FROM department`,
    [governmentId, accountId],
  );
  const outline = { numbering: '1.', nodes: Array.from({ length: NODES }, (_, i) => node(String(i + 1))) };
  const cycleId = await one(
    `INSERT INTO cycle (government_id, version, state, report_type, year, title, milestones, layout_version, stages, outline, opened_by)
     VALUES ($1, 1, 'drafting', 'law-government', 2025, '2025年度报告', $2, 'gbt9704-1', '[]', $3, $4) RETURNING id`,
    [governmentId, '{}', JSON.stringify(outline), accountId],
  );
  await client.query(
    `INSERT INTO section (government_id, version, state, cycle_id, node_key, position, department_id, co_departments,
                          starts_paragraph, due_on, draft, draft_version, standing)
     SELECT $1, 1, (ARRAY['notAcknowledged','drafting','submitted','returned','adopted'])[1 + (row_number() OVER ()) % 5],
            $2, n::text, row_number() OVER (PARTITION BY n), d.id, '[]', true, date '2026-01-20', $3, 1, $3
     FROM department d, generate_series(1, $4::int) n`,
    [governmentId, cycleId, JSON.stringify(draft), NODES],
  );
  await client.query(
    `WITH sent AS (
       INSERT INTO submission (government_id, section_id, seq, kind, content, digest, reason, submitted_by, submitted_at)
       SELECT $1, id, 1, 'text', $2, 'x', '', $3, now() FROM section RETURNING id, section_id)
     UPDATE section SET current_submission_id = sent.id FROM sent WHERE sent.section_id = section.id`,
    [governmentId, JSON.stringify(draft), accountId],
  );
  await client.query(
    `INSERT INTO review_note (government_id, section_id, submission_id, kind, reason, spans, account_id, display_name, at)
     SELECT $1, id, current_submission_id, 'returnForRevision', '请核实。', '[]', $2, '张三', now()
     FROM section WHERE state = 'returned'`,
    [governmentId, accountId],
  );
  await client.query('ANALYZE');
  return { cycleId, accountId };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(works) {
  const times = new Map(works.map(([name]) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, work] of works) {
      const started = performance.now();
      await work();
      if (round > 0) times.get(name).push(performance.now() - started);
    }
  }
  return works.map(([name]) => [name, median(times.get(name))]);
}

const runtime = await load('libs/runtime/src/index.js');
const { prepareInstallation } = await load('apps/cli/src/stack/open-database.js');
const { createDataSource, TypeOrmUnitOfWork } = await load('libs/persistence/src/index.js');
const { readCycleBoard } = await load('libs/application/src/index.js');

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const secrets = runtime.ensureSecrets(folder);
const server = await runtime.startEmbeddedPostgres(join(folder, 'postgres'), secrets.superuser);
try {
  await runtime.provisionDatabase(server.port, secrets);
  const databases = runtime.databaseUrls(server.port, secrets);
  await prepareInstallation({ databases, masterKey: secrets.masterKey });
  const client = new pg.Client({ connectionString: runtime.superuserUrl(server.port, secrets, 'chancery') });
  await client.connect();
  const governmentId = randomUUID();
  const { cycleId, accountId } = await fill(client, governmentId);
  await client.end();
  const source = await createDataSource({ url: databases.app, poolSize: 2 }).initialize();
  const door = new TypeOrmUnitOfWork(source, '2026-01-22');
  const actor = {
    kind: 'person',
    accountId,
    displayName: '张三',
    posts: [{ id: '1', post: 'editor', departmentId: null }],
    address: '',
  };
  const context = { governmentId, actor, correlationId: 'bench' };
  const answer = await readCycleBoard(door, context, { cycleId, isKnown: () => false });
  const results = await measure([
    ['sections.list (every draft and standing text)', () => door.run(context, (tx) => tx.sections.list({ cycleId }))],
    ['its sections alone', () => door.run(context, (tx) => tx.overview.sections(cycleId, null))],
    ['board, made anew', () => readCycleBoard(door, context, { cycleId, isKnown: () => false })],
    ['board, unchanged since (304)', () => readCycleBoard(door, context, { cycleId, isKnown: () => true })],
  ]);
  const whole = results[0][1];
  console.log(`${answer.board.sections.length} sections, ${ROUNDS} rounds, medians of one run:`);
  for (const [name, ms] of results) {
    console.log(`${name.padEnd(48)} ${ms.toFixed(1).padStart(8)} ms   ${(whole / ms).toFixed(1)} ×`);
  }
  console.log(`the board as JSON: ${(JSON.stringify(answer.board).length / 1024).toFixed(0)} kB`);
  await source.destroy();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
