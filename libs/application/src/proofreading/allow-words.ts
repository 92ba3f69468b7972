import { isRefusal, type Outcome } from '@chancery/domain';
import type { Finding } from '@chancery/proofreading';
import type { Tx } from '../ports/unit-of-work.js';
import { lastOf } from './current-lists.js';
import { keepList } from './keep-list.js';

/** 列入白名单: the rule is silent at exactly these words from now on, in every report. */
export async function allowWords(tx: Tx, { rule, excerpt }: Finding, reason: string): Promise<Outcome<true>> {
  const last = await lastOf(tx, 'allowed');
  const entries = [...(last?.entries ?? []), { rule, words: excerpt, reason }];
  const kept = await keepList(tx, { kind: 'allowed', seq: last?.seq ?? 0, entries, note: reason });
  return isRefusal(kept) ? kept : true;
}
