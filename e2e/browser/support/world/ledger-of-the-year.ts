import { LedgerDesk, textWith } from '../../../support/ledger-desk.js';
import type { ServedGovernment } from '../../../support/served-government.js';
import type { FragmentDoc } from '@chancery/documents';

/** Texts of two departments that give different numbers for one thing, each by reference to the ledger. */
export interface ContestedTexts {
  readonly first: FragmentDoc;
  readonly second: FragmentDoc;
}

/** A ledger with figures of two years: one that agrees, one that is added up, one proposed, one on which two differ. */
export async function ledgerOfTheYear(
  served: ServedGovernment,
  cycleId: string,
  year: number,
  [one, other]: readonly [string, string],
): Promise<ContestedTexts> {
  const desk = new LedgerDesk(served, cycleId, year);
  const lastYear = { year: year - 1, cutoffDate: `${year - 1}-12-31` };
  const contested = await desk.define({ name: '评查行政执法案卷数' });
  await desk.enter(contested, one, '160', lastYear);
  const law = await desk.enter(contested, one, '180');
  const field = await desk.enter(contested, other, '185');

  const lectures = await desk.define({
    name: '普法宣讲场次',
    unit: '场',
    scope: 'department',
    definition: '面向社会公众的普法宣讲,网络直播按一场计。',
  });
  await desk.enter(lectures, one, '412');
  await desk.enter(lectures, other, '36');
  await desk.enter(lectures, one, '388', lastYear);
  const reviews = await desk.define({
    name: '收到行政复议申请数',
    unit: '件',
    definition: '本级行政复议机关全年收到的申请。',
  });
  await desk.enter(reviews, one, '142');
  await desk.enter(reviews, one, '118', lastYear);
  await desk.liaison(other).call('POST', `/cycles/${cycleId}/figure-proposals`, {
    ...{ name: '劝导改正违法行为数', unit: '起', definition: '当场劝导并已改正的。', kind: 'count', decimals: 0 },
    ...{ departmentId: desk.department(other), year, value: '5200', cutoffDate: `${year}-12-31` },
  });
  const reference = (valueVersion: string, text: string) => textWith({ indicator: contested, valueVersion, text });
  return { first: reference(law.id, '180卷'), second: reference(field.id, '185卷') };
}
