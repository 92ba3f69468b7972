import { invalid, isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ProofreadingListRow } from '../ports/proofreading-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keepList, type KeptListInput } from './keep-list.js';
import { entriesOfRows } from './list-columns.js';

/** The list as a table: a cell for each of its columns. */
export interface SaveListInput extends Omit<KeptListInput, 'entries'> {
  readonly rows: readonly (readonly string[])[];
}

/** 保存校对用表: an editor's list takes the place of the last one, which stays to be read. */
export function saveList(
  door: UnitOfWork,
  context: Context,
  input: SaveListInput,
): Promise<Outcome<ProofreadingListRow>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'proofreadingList.save', {});
    if (isRefusal(allowed)) return allowed;
    const { rows, ...list } = input;
    const { entries, problems } = entriesOfRows(input.kind, rows);
    const [first] = problems;
    if (first)
      return invalid('LIST_ROWS_WRONG', `有${problems.length}处填写有误:${first.message}。请更正后保存。`, problems);
    return keepList(tx, { ...list, entries });
  });
}
