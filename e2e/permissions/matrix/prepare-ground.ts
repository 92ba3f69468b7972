import {
  contentDigest,
  docOfText,
  fragmentDigest,
  type OutlineNode,
  type ReportModel,
  type ReportNode,
} from '@chancery/documents';
import type { DispatchFields } from '@chancery/domain';
import { FolderArtifactStore } from '@chancery/storage';
import { join } from 'node:path';
import { openAndAssign, type OpenedCycle } from '../../../apps/cli/src/demo/play-collecting.js';
import { sampleReport } from '../../support/sample-report.js';
import type { ServedGovernment } from '../../support/served-government.js';
import { groundOf, type Ground, type GroundSection } from './ground.js';

/** Text that no other government may ever be shown. */
export const SECRET_TEXT = '评查行政执法案卷180卷。';
export const SENT = docOfText(SECRET_TEXT);
const LAYOUT = 'gbt9704-1';
const FIRST_YEAR = 1950;
const FIRST_SERIAL = 1_000;

/** A picture of the section, as handing in would have left it. */
async function addPicture(served: ServedGovernment, sectionId: string, liaisonId: string): Promise<string> {
  const data = new TextEncoder().encode('图片');
  const digest = await new FolderArtifactStore(join(served.installation.settings.dataFolder, 'artifacts')).put(data);
  const [row] = await served.query<{ id: string }>(
    `INSERT INTO attachment (government_id, version, state, cycle_id, section_id, department_id, kind, name, media_type,
                             digest, size, added_by, added_by_name, added_at)
     SELECT government_id, 1, 'kept', cycle_id, id, department_id, 'picture', '图.png', 'image/png', $2, $3, $4, '联络员', now()
     FROM section WHERE id = $1 RETURNING id`,
    [sectionId, digest, data.byteLength, liaisonId],
  );
  if (!row) throw new Error('no picture was made');
  return row.id;
}

/** A 建议稿 without suggestions. */
async function addReview(
  served: ServedGovernment,
  sectionId: string,
  submissionId: string,
  accountId: string,
): Promise<void> {
  await served.query(
    `INSERT INTO review_document (government_id, version, state, cycle_id, section_id, base_kind, base_submission_id,
                                  base_digest, settled, content, authors, pending, accepted, rejected, opened_by,
                                  saved_by, saved_by_name, saved_at)
     SELECT government_id, 1, 'open', cycle_id, id, 'submission', $2, $3, $4, $4, '{}', 0, 0, 0, $5, $5, '编辑', now()
     FROM section WHERE id = $1`,
    [sectionId, submissionId, fragmentDigest(SENT), JSON.stringify(SENT), accountId],
  );
}

async function addSubmission(served: ServedGovernment, sectionId: string, liaisonId: string): Promise<GroundSection> {
  const [row] = await served.query<{ id: string }>(
    `INSERT INTO submission (government_id, section_id, seq, kind, content, digest, reason, submitted_by, submitted_at)
     SELECT government_id, id, 900, 'text', $2, $3, '', $4, now() FROM section WHERE id = $1 RETURNING id`,
    [sectionId, JSON.stringify(SENT), fragmentDigest(SENT), liaisonId],
  );
  if (!row) throw new Error('no submission was made');
  const [comment] = await served.query<{ id: string }>(
    `INSERT INTO comment (government_id, version, state, cycle_id, section_id, target, submission_id, anchor, text,
                          visible_to_department, account_id, display_name, at)
     SELECT government_id, 1, 'open', cycle_id, id, 'submission', $2, '{"start":0,"end":2,"quote":"评查"}', '请核实。', true,
            $3, '编辑', now()
     FROM section WHERE id = $1 RETURNING id`,
    [sectionId, row.id, liaisonId],
  );
  if (!comment) throw new Error('no comment was made');
  await addReview(served, sectionId, row.id, liaisonId);
  return {
    id: sectionId,
    submissionId: row.id,
    commentId: comment.id,
    version: 1,
    draftVersion: 0,
    attachmentId: await addPicture(served, sectionId, liaisonId),
    removableId: await addPicture(served, sectionId, liaisonId),
  };
}

function modelOf(title: string, addressees: readonly string[], sectionId: string, departmentId: string): ReportModel {
  const { outline } = sampleReport();
  const fragment = { sectionId, departmentId, startsParagraph: true, content: SENT, gap: null };
  const nodeOf = (node: OutlineNode): ReportNode => ({
    ...node,
    fragments: node.children.length === 0 ? [fragment] : [],
    children: node.children.map(nodeOf),
  });
  return { title, addressees, numbering: outline.numbering, nodes: outline.nodes.map(nodeOf) };
}

async function addVersion(served: ServedGovernment, cycleId: string, model: ReportModel, liaisonId: string) {
  const digest = contentDigest(model, LAYOUT);
  const [made] = await served.query<{ id: string; collection_id: string }>(
    `WITH taken AS (
       INSERT INTO collection (government_id, cycle_id, taken_on, at, items)
       SELECT government_id, id, now(), now(), '[]' FROM cycle WHERE id = $1 RETURNING id, government_id, cycle_id)
     INSERT INTO version (government_id, version, state, cycle_id, seq, collection_id, stage, model, digest,
                          layout_version, provenance, gaps, stale_sections, drafters)
     SELECT government_id, 1, 'frozen', cycle_id, 1, id, 0, $2, $3, $4, '[]', '[]', '[]', $5 FROM taken
     RETURNING id, collection_id`,
    [cycleId, JSON.stringify(model), digest, LAYOUT, JSON.stringify([liaisonId])],
  );
  if (!made) throw new Error('no version was made');
  return { versionId: made.id, collectionId: made.collection_id, digest };
}

/** Asked for, with a section that no other row of the table acts on. */
async function addExtension(served: ServedGovernment, sectionId: string, liaisonId: string): Promise<string> {
  const [made] = await served.query<{ id: string }>(
    `INSERT INTO extension (government_id, version, state, cycle_id, section_id, department_id, reason, due_on, until,
                            asked_by, asked_by_name, asked_at, answer)
     SELECT government_id, 1, 'asked', cycle_id, id, department_id, '数据未核定。', due_on, due_on + 5, $2, '联络员', now(), ''
     FROM section WHERE id = $1 RETURNING id`,
    [sectionId, liaisonId],
  );
  if (!made) throw new Error('no extension was made');
  return made.id;
}

/** An indicator of the whole government on which two departments have entered different values. */
async function addFigures(
  served: ServedGovernment,
  sections: readonly string[],
  year: number,
  accountId: string,
): Promise<Pick<Ground, 'indicatorId' | 'figures'>> {
  const [indicator] = await served.query<{ id: string }>(
    `INSERT INTO indicator (government_id, version, state, code, name, unit, definition, kind, decimals, scope, owners,
                            defined_by)
     SELECT government_id, 1, 'active', 'G' || $2, '评查案卷数' || $2, '卷', '', 'count', 0, 'government', '[]', $3
     FROM section WHERE id = $1 RETURNING id`,
    [sections[0], String(year), accountId],
  );
  const entered: { departmentId: string; valueId: string }[] = [];
  for (const [i, sectionId] of sections.entries()) {
    const [value] = await served.query<{ id: string; department_id: string }>(
      `INSERT INTO figure_value (government_id, indicator_id, department_id, year, seq, value, cutoff_date, reason,
                                 account_id, display_name, at)
       SELECT government_id, $2, department_id, $3, 1, $4, make_date($3, 12, 31), '', $5, '联络员', now()
       FROM section WHERE id = $1 RETURNING id, department_id`,
      [sectionId, indicator?.id, year, String(180 + i), accountId],
    );
    if (value) entered.push({ departmentId: value.department_id, valueId: value.id });
  }
  const [own, other] = entered;
  if (!indicator || !own || !other) throw new Error('no figures were made');
  return { indicatorId: indicator.id, figures: { year, own, other, indicatorVersion: 1 } };
}

async function accountOf(served: ServedGovernment, post: string, governmentId: string): Promise<string> {
  const [row] = await served.query<{ account_id: string }>(
    'SELECT account_id FROM post WHERE post = $1 AND government_id = $2 ORDER BY created_seq LIMIT 1',
    [post, governmentId],
  );
  if (!row) throw new Error(`nobody holds ${post}`);
  return row.account_id;
}

/** A cycle opened, assigned and with its dispatch form through the API; submission and version are put beside it. */
export async function prepareGround(served: ServedGovernment, index: number): Promise<Ground> {
  const report = sampleReport({ year: FIRST_YEAR + index });
  const opened: OpenedCycle = await openAndAssign(served.cast, served.timeline, report);
  const [first, second, third] = opened.sections;
  const [dispatch] = await served.query<{ id: string; government_id: string; fields: DispatchFields }>(
    'SELECT id, government_id, fields FROM dispatch WHERE cycle_id = $1',
    [opened.id],
  );
  if (!first || !second || !third || !dispatch) throw new Error('the sample report is too small');
  const liaisonId = await accountOf(served, 'liaison', dispatch.government_id);
  const departmentId = served.cast.departmentIds.get(first.planned.department) ?? '';
  const model = modelOf(report.title, dispatch.fields.addressees, first.id, departmentId);
  return groundOf({
    governmentId: dispatch.government_id,
    cycleId: opened.id,
    year: report.year,
    extensionId: await addExtension(served, third.id, liaisonId),
    own: await addSubmission(served, first.id, liaisonId),
    other: await addSubmission(served, second.id, liaisonId),
    ...(await addFigures(served, [first.id, second.id], FIRST_YEAR + index, liaisonId)),
    ...(await addVersion(served, opened.id, model, liaisonId)),
    dispatchId: dispatch.id,
    fields: dispatch.fields,
    registrarId: await accountOf(served, 'registrar', dispatch.government_id),
    serial: FIRST_SERIAL + index,
  });
}
