import { permission } from '@chancery/application';
import type { CycleState, DispatchState, IndicatorState, SectionState, VersionState } from '@chancery/domain';
import type { ServedGovernment } from '../../support/served-government.js';
import { DECIDING, type Cell } from './cells.js';
import type { Ground } from './ground.js';
import { SENT } from './prepare-ground.js';

// Puts a ground into the state of a cell, past the application, with everything that such a row has.

type Placing = Pick<ServedGovernment, 'query'>;

const DRAFT_VERSION = 3;
const ADOPTED: readonly SectionState[] = ['adopted', 'adoptedPartially'];

async function placeSection(db: Placing, ground: Ground, { relation, state }: Cell): Promise<void> {
  const section = ground.section(relation);
  const at = state as SectionState;
  const draft = at !== 'notAcknowledged';
  const sent = draft && at !== 'drafting';
  const stands = ADOPTED.includes(at);
  section.draftVersion = draft ? DRAFT_VERSION : 0;
  const [row] = await db.query<{ version: number }>(
    `UPDATE section SET state = $2, version = version + 1, draft = $3, draft_version = $4, current_submission_id = $5,
            standing = $6, standing_submission_id = $7
     WHERE id = $1 RETURNING version`,
    [
      section.id,
      at,
      draft ? JSON.stringify(SENT) : null,
      section.draftVersion,
      sent ? section.submissionId : null,
      stands ? JSON.stringify(SENT) : null,
      stands || at === 'declined' ? section.submissionId : null,
    ],
  );
  section.version = row?.version ?? 0;
  await placeCycle(db, ground, relation.textFrozen ? 'inApproval' : 'drafting');
}

async function placeCycle(db: Placing, ground: Ground, state: CycleState): Promise<void> {
  await db.query('UPDATE cycle SET state = $2, version = version + 1 WHERE id = $1', [ground.cycleId, state]);
}

async function writeVersion(db: Placing, ground: Ground, state: VersionState, stage: number): Promise<void> {
  await db.query('UPDATE version SET state = $2, stage = $3, version = version + 1 WHERE id = $1', [
    ground.versionId,
    state,
    stage,
  ]);
}

const CYCLE_OF_VERSION: Record<VersionState, CycleState> = {
  frozen: 'drafting',
  inApproval: 'inApproval',
  returned: 'drafting',
  superseded: 'drafting',
  signedOff: 'signedOff',
};

/** Written authorisations of the principal leader for everybody else: posts that the table does not name gain nothing. */
async function placeAuthorisation(db: Placing, ground: Ground, kind: Cell['relation']['authorisation']): Promise<void> {
  await db.query(`DELETE FROM authorisation WHERE document = 'matrix'`);
  if (kind !== 'valid' && kind !== 'expired') return;
  const [from, until] = kind === 'valid' ? [-2, 2] : [-9, -2];
  await db.query(
    `INSERT INTO authorisation (government_id, principal_id, delegate_id, from_date, until_date, document)
     SELECT p.government_id, p.account_id, d.account_id, current_date + $2::int, current_date + $3::int, 'matrix'
     FROM post p JOIN post d ON d.government_id = p.government_id AND d.account_id <> p.account_id
     WHERE p.government_id = $1 AND p.post = 'principalLeader'`,
    [ground.governmentId, from, until],
  );
}

async function placeVersion(db: Placing, ground: Ground, { relation, state }: Cell): Promise<void> {
  const at = state as VersionState;
  await writeVersion(db, ground, at, relation.due ?? 0);
  await placeCycle(db, ground, CYCLE_OF_VERSION[at]);
  await writeDispatch(db, ground, at === 'signedOff' ? 'signedOff' : 'prepared');
  if (relation.authorisation) await placeAuthorisation(db, ground, relation.authorisation);
}

/** In order: what a dispatch has gained by each state. */
const DISPATCH_ORDER: readonly DispatchState[] = [
  'prepared',
  'signedOff',
  'numbered',
  'rechecked',
  'rendering',
  'rendered',
  'sealRequested',
  'sealing',
  'sealed',
  'issued',
];

async function writeDispatch(db: Placing, ground: Ground, state: DispatchState): Promise<void> {
  const reached = (by: DispatchState): boolean => DISPATCH_ORDER.indexOf(state) >= DISPATCH_ORDER.indexOf(by);
  const printed = `望川政发〔2026〕${ground.serial}号`;
  await db.query('DELETE FROM document_number WHERE dispatch_id = $1', [ground.dispatchId]);
  if (reached('numbered')) {
    await db.query(
      `INSERT INTO document_number (government_id, version, state, organ_code, year, serial, printed, reason, dispatch_id,
                                    taken_by, at)
       VALUES ($1, 1, 'taken', '望川政发', 2026, $2, $3, '', $4, $5, now())`,
      [ground.governmentId, ground.serial, printed, ground.dispatchId, ground.registrarId],
    );
  }
  await db.query(
    `UPDATE dispatch SET state = $2, version = version + 1, version_id = $3, document_number = $4,
            signed_on = $5, signer_name = $6, printed_on = $7, seal_placement = $8, seal_requested_by = $9, issued_on = $10
     WHERE id = $1`,
    [
      ground.dispatchId,
      state,
      reached('signedOff') ? ground.versionId : null,
      reached('numbered') ? printed : null,
      reached('signedOff') ? '2026-02-20' : null,
      reached('signedOff') ? '签发人' : null,
      reached('rendering') ? '2026-02-21' : null,
      reached('rendered') ? JSON.stringify({ page: 1, centreX: 400, centreY: 200 }) : null,
      reached('sealRequested') ? ground.registrarId : null,
      reached('issued') ? '2026-02-22' : null,
    ],
  );
}

async function placeDispatch(db: Placing, ground: Ground, { state }: Cell): Promise<void> {
  const at = state as DispatchState;
  const open = at === 'prepared' || at === 'stopped';
  await writeDispatch(db, ground, at);
  await writeVersion(db, ground, open ? 'frozen' : 'signedOff', open ? 0 : DECIDING.length - 1);
  await placeCycle(db, ground, at === 'issued' ? 'issued' : open ? 'drafting' : 'signedOff');
}

/** Two departments' values that differ, and nobody has chosen. */
async function placeIndicator(db: Placing, ground: Ground, state: IndicatorState): Promise<void> {
  await db.query('DELETE FROM figure_choice WHERE indicator_id = $1', [ground.indicatorId]);
  await db.query('DELETE FROM figure_value WHERE indicator_id = $1 AND seq > 1', [ground.indicatorId]);
  await db.query('UPDATE indicator SET state = $2, version = version + 1 WHERE id = $1', [ground.indicatorId, state]);
  const [row] = await db.query<{ version: number }>('SELECT version FROM indicator WHERE id = $1', [
    ground.indicatorId,
  ]);
  ground.figures.indicatorVersion = row?.version ?? 0;
}

/** Brings the row's ground to the cell's relation and state. Rows that no lifecycle decides need nothing. */
export async function place(db: Placing, ground: Ground, cell: Cell): Promise<void> {
  switch (permission(cell.key).subject) {
    case 'section':
      return placeSection(db, ground, cell);
    case 'cycle':
      return placeCycle(db, ground, cell.state as CycleState);
    case 'version':
      return placeVersion(db, ground, cell);
    case 'dispatch':
      return placeDispatch(db, ground, cell);
    case 'comment':
      await db.query('UPDATE comment SET state = $2, version = version + 1 WHERE id = $1', [
        ground.own.commentId,
        cell.state,
      ]);
      return;
    case 'indicator':
      return placeIndicator(db, ground, cell.state as IndicatorState);
    case undefined:
      if (cell.relation.issued === undefined) return;
      return writeDispatch(db, ground, cell.relation.issued ? 'issued' : 'sealed');
  }
}

/** The subject's state as the database has it: a refused call must have left it alone. */
export async function stateNow(db: Placing, ground: Ground, cell: Cell): Promise<string | null> {
  const { subject } = permission(cell.key);
  if (!subject) return null;
  const ids = {
    section: ground.section(cell.relation).id,
    cycle: ground.cycleId,
    version: ground.versionId,
    dispatch: ground.dispatchId,
    indicator: ground.indicatorId,
    comment: ground.own.commentId,
  };
  const [row] = await db.query<{ now: string }>(`SELECT state || ' ' || version AS now FROM ${subject} WHERE id = $1`, [
    ids[subject],
  ]);
  return row?.now ?? null;
}
