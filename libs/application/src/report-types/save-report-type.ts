import { conflict, isRefusal, notFound, type Outcome, type Stage } from '@chancery/domain';
import type { Block, Outline } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { reportTypeIsSound } from './report-type-is-sound.rule.js';
import { detailOf, viewOf, type ReportTypeDetail } from './report-type-view.js';

export interface SaveReportTypeInput {
  readonly id: string;
  /** The version that the changes were made on. */
  readonly version: number;
  readonly name: string;
  readonly requiredBlocks: readonly Block[];
  readonly stages: readonly Stage[];
  readonly outline: Outline;
}

/** Writes a type anew; cycles that are open keep the copy they took. A newer version comes back with the refusal. */
export function saveReportType(
  door: UnitOfWork,
  context: Context,
  input: SaveReportTypeInput,
): Promise<Outcome<ReportTypeDetail>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'reportType.save', {});
    if (isRefusal(allowed)) return allowed;
    const row = await tx.reportTypes.get(input.id);
    if (!row) return notFound('该报告类型');
    if (row.state !== 'active') {
      return conflict('STATE_CONFLICT', '该报告类型已停用,不能再改。可以用它新建一个类型。', { state: row.state });
    }
    if (row.version !== input.version) {
      const current = await viewOf(tx, row);
      return conflict(
        'CONCURRENT_CHANGE',
        `${current.changedByName ?? '他人'}在您编辑期间保存过这个报告类型,您的修改未保存。请对照后决定保留哪一份。`,
        { current },
      );
    }
    const { name, requiredBlocks, stages, outline } = input;
    const sound = reportTypeIsSound(outline, stages);
    if (isRefusal(sound)) return sound;
    const changed = await tx.reportTypes.change(row, {
      name: name.trim(),
      requiredBlocks,
      stages,
      outline,
      changedBy: context.actor.accountId,
      changedAt: await tx.now(),
    });
    tx.audit({
      action: 'reportType.save',
      objectType: 'reportType',
      objectId: row.id,
      before: { name: row.name, requiredBlocks: row.requiredBlocks, stages: row.stages, outline: row.outline },
      after: { name: changed.name, requiredBlocks, stages, outline },
    });
    return detailOf(tx, await viewOf(tx, changed));
  });
}
