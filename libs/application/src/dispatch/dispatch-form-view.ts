import {
  CLASSIFICATIONS,
  cycleLifecycle,
  DISCLOSURES,
  dispatchLifecycle,
  isRefusal,
  notFound,
  URGENCIES,
  type DispatchFields,
  type DispatchState,
  type Outcome,
} from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

export interface FormOption {
  readonly value: string;
  readonly label: string;
}

/** The 发文稿纸 as it is filled in: what stands or is suggested, what may be chosen, whether it may be changed. */
export interface DispatchFormView {
  readonly cycleId: string;
  readonly cycleTitle: string;
  readonly cycleStateLabel: string;
  readonly dispatchId: string | null;
  readonly state: DispatchState | null;
  readonly stateLabel: string;
  readonly fields: DispatchFields;
  /** Number or title of the document that the suggestion was taken from; null when the fields are the form's own. */
  readonly suggestedFrom: string | null;
  readonly options: {
    readonly disclosures: readonly FormOption[];
    readonly urgencies: readonly FormOption[];
    readonly layouts: readonly FormOption[];
    /** 密级: choosing one stops the flow. */
    readonly classifications: readonly string[];
  };
  readonly editable: boolean;
  /** Why it may not be changed; empty when it may. */
  readonly frozenBecause: string;
}

const options = (table: Readonly<Record<string, string>>): FormOption[] =>
  Object.entries(table).map(([value, label]) => ({ value, label: label || '无' }));

const LAYOUTS = { redHead: '红头公文', plain: '公开稿(无红头)' };

/** Last year's form where there is one: organ code, addressees and copies seldom change. */
async function suggestion(tx: Tx, cycle: CycleRow): Promise<{ fields: DispatchFields; from: string | null }> {
  const last = (await tx.dispatches.list({})).filter((d) => d.cycleId !== cycle.id).at(-1);
  if (last) {
    const from = last.documentNumber ?? (await tx.cycles.get(last.cycleId))?.title ?? null;
    return { fields: { ...last.fields, urgency: 'none', attachments: [] }, from };
  }
  const { name } = await tx.government();
  return {
    fields: {
      organCode: '',
      addressees: [],
      copies: [],
      upward: false,
      disclosure: 'open',
      urgency: 'none',
      attachments: [],
      draftingOffice: '司法局',
      printingOffice: `${name}办公室`,
      layout: 'redHead',
    },
    from: null,
  };
}

export function readDispatchForm(
  door: UnitOfWork,
  context: Context,
  cycleId: string,
): Promise<Outcome<DispatchFormView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'dispatch.form', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const [dispatch] = await tx.dispatches.list({ cycleId });
    const suggested = dispatch ? { fields: dispatch.fields, from: null } : await suggestion(tx, cycle);
    const mayPrepare = !isRefusal(authorize(context.actor, 'dispatch.prepare', {}));
    const open = cycle.state === 'drafting' && (!dispatch || dispatch.state === 'prepared');
    return {
      cycleId,
      cycleTitle: cycle.title,
      cycleStateLabel: cycleLifecycle.states[cycle.state],
      dispatchId: dispatch?.id ?? null,
      state: dispatch?.state ?? null,
      stateLabel: dispatch ? dispatchLifecycle.states[dispatch.state] : '尚未拟写',
      fields: suggested.fields,
      suggestedFrom: suggested.from,
      options: {
        disclosures: options(DISCLOSURES),
        urgencies: options(URGENCIES),
        layouts: options(LAYOUTS),
        classifications: CLASSIFICATIONS,
      },
      editable: mayPrepare && open,
      frozenBecause: frozenBecause(mayPrepare, cycle, dispatch?.state),
    };
  });
}

function frozenBecause(mayPrepare: boolean, cycle: CycleRow, state: DispatchState | undefined): string {
  if (state === 'stopped') return '本件标注过密级,流程已停止。请走机要渠道办理。';
  if (cycle.state !== 'drafting') return '稿件已送签,发文稿纸不能再改。如确需修改,请审批人先退回稿件。';
  return mayPrepare ? '' : '发文稿纸由统稿人、政府办核稿或文书办理,您只能查看。';
}
