import { isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { ReportType, ReportTypes } from '../cycles/report-types.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { detailOf, viewOf, type ReportTypeDetail } from './report-type-view.js';

/** What a new type is copied from: a bundled one by its key, an own one or a past cycle by its id. */
export interface ReportTypeOrigin {
  readonly kind: 'bundled' | 'own' | 'cycle';
  readonly id: string;
}

async function sourceOf(tx: Tx, bundled: ReportTypes, { kind, id }: ReportTypeOrigin): Promise<ReportType | null> {
  if (kind === 'bundled') return bundled.get(id);
  if (kind === 'own') return tx.reportTypes.get(id);
  const cycle = await tx.cycles.get(id);
  if (!cycle) return null;
  const { reportType, title, layoutVersion, stages, outline } = cycle;
  const origin = bundled.get(reportType) ?? (await tx.reportTypes.list({ key: reportType })).at(-1);
  return { key: reportType, name: title, layoutVersion, stages, outline, requiredBlocks: origin?.requiredBlocks ?? [] };
}

/** The origin's key where no active type has it: the copy then takes its place for new cycles. Else one of its own. */
function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '');
  for (let n = 2; ; n += 1) {
    if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
  }
}

/** A type of the government's own, as a copy that can be changed. */
export function createReportType(
  door: UnitOfWork,
  bundled: ReportTypes,
  context: Context,
  input: { name: string; from: ReportTypeOrigin },
): Promise<Outcome<ReportTypeDetail>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'reportType.create', {});
    if (isRefusal(allowed)) return allowed;
    const source = await sourceOf(tx, bundled, input.from);
    if (!source) return notFound('用作底本的报告类型或年度任务');
    const taken = new Set((await tx.reportTypes.list({ state: 'active' })).map((row) => row.key));
    const row = await tx.reportTypes.insert({
      state: 'active',
      key: freeKey(source.key, taken),
      name: input.name.trim(),
      layoutVersion: source.layoutVersion,
      requiredBlocks: source.requiredBlocks,
      stages: source.stages,
      outline: source.outline,
      changedBy: context.actor.accountId,
      changedAt: await tx.now(),
    });
    tx.audit({
      action: 'reportType.create',
      objectType: 'reportType',
      objectId: row.id,
      after: { key: row.key, name: row.name, from: input.from },
    });
    return detailOf(tx, await viewOf(tx, row));
  });
}
