import { isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { Spreadsheets } from '../ports/spreadsheets.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { failedSealings, sealRegisterRows } from './read-seal-register.js';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['用印日期', 12],
  ['发文字号', 22],
  ['标题', 40],
  ['文件', 14],
  ['申请人', 12],
  ['用印人', 12],
  ['印章', 26],
  ['证书指纹(SHA-256)', 66],
  ['文件摘要(SHA-256)', 66],
  ['稿件摘要(SHA-256)', 66],
  ['结果', 16],
  ['未成原因', 40],
];

/** 导出用印登记簿: every sealing in the order of time, the failed ones behind them with their reasons. */
export async function exportSealRegister(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
): Promise<Outcome<Uint8Array>> {
  const rows = await door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'sealRegister.exportSheet', {});
    if (isRefusal(allowed)) return allowed;
    const sealed = (await sealRegisterRows(tx)).reverse();
    const failed = (await failedSealings(tx)).reverse();
    tx.audit({
      action: 'sealRegister.exportSheet',
      objectType: 'government',
      objectId: context.governmentId,
      after: { rows: sealed.length + failed.length },
    });
    return [
      ...sealed.map((row) => [
        ...[row.sealedOn, row.documentNumber, row.title, row.fileName, row.requestedByName, row.sealedByName],
        ...[row.sealName, row.certificateFingerprint, row.fileDigest, row.contentDigest, row.resultLabel, ''],
      ]),
      ...failed.map((row) => [
        ...[row.on, row.documentNumber, row.cycleTitle, '', '', row.sealedByName, '', '', '', ''],
        ...['未成', row.reason],
      ]),
    ];
  });
  if (isRefusal(rows)) return rows;
  const columns = COLUMNS.map(([title, width]) => ({ title, width }));
  return spreadsheets.write({ name: '用印登记簿', columns, rows });
}
