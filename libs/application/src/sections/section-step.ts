import {
  conflict,
  isRefusal,
  nextState,
  notFound,
  sectionLifecycle,
  type Outcome,
  type SectionAction,
  type SectionState,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { tellOfSection } from './tell-of-section.js';
import { markVersionStale } from '../versions/mark-version-stale.js';

export interface SectionStep {
  readonly section: SectionRow;
  readonly next: SectionState;
}

/** Loads a section for an action: exists, the actor may, the state allows it. */
export async function sectionStep(tx: Tx, id: string, action: SectionAction): Promise<Outcome<SectionStep>> {
  const section = await tx.sections.get(id);
  if (!section) return notFound('该部分');
  const allowed = authorize(tx.context.actor, `section.${action}` as PermissionKey, section);
  if (isRefusal(allowed)) return allowed;
  const next = nextState(sectionLifecycle, section.state, action);
  if (isRefusal(next)) return next;
  return { section, next };
}

/** Actions of editors that change what the report says: only while no version is on its way to signature. */
export const TEXT_CHANGING: readonly SectionAction[] = [
  'returnForRevision',
  'adopt',
  'adoptPartially',
  'decline',
  'rewrite',
  'reopen',
];

/** As `sectionStep`, and the report's text may still change: no version of it is on its way to signature. */
export async function editorStep(tx: Tx, id: string, action: SectionAction): Promise<Outcome<SectionStep>> {
  const step = await sectionStep(tx, id, action);
  if (isRefusal(step)) return step;
  const cycle = await tx.cycles.get(step.section.cycleId);
  if (cycle?.state !== 'drafting') {
    return conflict('TEXT_FROZEN', '稿件已送签,文字不能再改。如确需修改,请审批人先退回稿件。', {
      cycleState: cycle?.state,
    });
  }
  return step;
}

/** Changes the state and notes it in the audit trail. */
export async function moveSection(
  tx: Tx,
  step: SectionStep,
  action: SectionAction,
  changes: Partial<Omit<SectionRow, 'id' | 'governmentId' | 'version' | 'state'>> = {},
  detail: Readonly<Record<string, unknown>> = {},
): Promise<SectionRow> {
  const changed = await tx.sections.change(step.section, { ...changes, state: step.next });
  // A version frozen before this change no longer says what stands.
  if ('standing' in changes) await markVersionStale(tx, changed);
  tx.audit({
    action: `section.${action}`,
    objectType: 'section',
    objectId: step.section.id,
    before: { state: step.section.state },
    after: { state: changed.state, ...detail },
  });
  await tellOfSection(tx, changed, action);
  return changed;
}
