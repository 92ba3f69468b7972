import { isRefusal, type Outcome } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ListEntry, ProofreadingListKind, ProofreadingListRow } from '../ports/proofreading-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { LIST_KINDS } from './current-lists.js';
import { LIST_COLUMNS, LIST_NAMES } from './list-columns.js';

export interface ListVersion {
  readonly seq: number;
  readonly entries: number;
  readonly note: string;
  readonly displayName: string;
  readonly at: string;
}

export interface ProofreadingListView {
  readonly kind: ProofreadingListKind;
  readonly name: string;
  /** Columns of the table and of a file to be imported, in order. */
  readonly columns: readonly { readonly key: string; readonly title: string; readonly needed: boolean }[];
  /** Of the version that is shown; 0 while nobody has kept any. */
  readonly seq: number;
  /** A cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Newest first. */
  readonly history: readonly ListVersion[];
}

export interface ProofreadingListsView {
  readonly lists: readonly ProofreadingListView[];
  readonly actions: readonly AllowedAction[];
}

function viewOf(
  kind: ProofreadingListKind,
  versions: readonly ProofreadingListRow[],
  seq?: number,
): ProofreadingListView {
  const columns = LIST_COLUMNS[kind];
  const shown = seq === undefined ? versions.at(-1) : versions.find((version) => version.seq === seq);
  const rowOf = (entry: ListEntry): string[] => columns.map(({ print }) => print(entry as never));
  return {
    kind,
    name: LIST_NAMES[kind],
    columns: columns.map(({ key, title, needed }) => ({ key, title, needed })),
    seq: shown?.seq ?? 0,
    rows: (shown?.entries ?? []).map(rowOf),
    history: [...versions].reverse().map(({ seq: one, entries, note, displayName, at }) => ({
      seq: one,
      entries: entries.length,
      note,
      displayName,
      at,
    })),
  };
}

/**
 * 校对用表 as they stand, or one of them as it stood.
 * @param earlier A list and the number of its version to be shown.
 */
export function readLists(
  door: UnitOfWork,
  context: Context,
  earlier: { readonly kind: ProofreadingListKind; readonly seq: number } | null,
): Promise<Outcome<ProofreadingListsView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'proofreadingList.show', {});
    if (isRefusal(allowed)) return allowed;
    const lists: ProofreadingListView[] = [];
    for (const kind of LIST_KINDS) {
      const versions = await tx.proofreadingLists.list({ kind });
      lists.push(viewOf(kind, versions, earlier?.kind === kind ? earlier.seq : undefined));
    }
    return { lists, actions: allowedRows(context.actor, ['proofreadingList.save', 'proofreadingList.preview']) };
  });
}
