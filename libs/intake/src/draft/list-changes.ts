import type { Change, ChangeKind } from './change.js';

interface Trace {
  readonly source: string;
  readonly text: string;
  readonly origin: Int32Array;
  readonly insertedBy: Int32Array;
  readonly deletedBy: Int32Array;
  readonly kinds: readonly ChangeKind[];
}

interface Run {
  readonly id: number;
  readonly words: string;
}

/** Neighbouring units of one edit as one run. */
function runsOf(words: string, ids: Int32Array, from: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 1; i <= words.length; i += 1) {
    if (i < words.length && ids[from + i] === ids[from + start]) continue;
    runs.push({ id: ids[from + start] ?? 0, words: words.slice(start, i) });
    start = i;
  }
  return runs;
}

/** Pairs what went with what came in its place, edit by edit; null when the edits are entangled. */
function pairUp(gone: readonly Run[], come: readonly Run[]): { id: number; before: string; after: string }[] | null {
  const pairs: { id: number; before: string; after: string }[] = [];
  let next = 0;
  for (const { id, words } of gone) {
    const partner = come[next];
    const isPartner = partner?.id === id;
    pairs.push({ id, before: words, after: isPartner ? partner.words : '' });
    if (isPartner) next += 1;
  }
  // What was only inserted has nothing to stand beside.
  if (gone.length === 0) return come.map(({ id, words }) => ({ id, before: '', after: words }));
  return next === come.length ? pairs : null;
}

/** The difference between source and text as changes that follow each other in the text. */
export function listChanges({ source, text, origin, insertedBy, deletedBy, kinds }: Trace): Change[] {
  const changes: Change[] = [];
  let sourceAt = 0;
  let textAt = 0;
  while (sourceAt < source.length || textAt < text.length) {
    if (origin[textAt] === sourceAt) {
      sourceAt += 1;
      textAt += 1;
      continue;
    }
    let textEnd = textAt;
    while (textEnd < text.length && (origin[textEnd] ?? -1) < 0) textEnd += 1;
    const sourceEnd = textEnd < text.length ? (origin[textEnd] ?? source.length) : source.length;
    const before = source.slice(sourceAt, sourceEnd);
    const after = text.slice(textAt, textEnd);
    const gone = runsOf(before, deletedBy, sourceAt);
    const pairs = pairUp(before === '' ? [] : gone, after === '' ? [] : runsOf(after, insertedBy, textAt)) ?? [
      { id: gone[0]?.id ?? 0, before, after },
    ];
    let pairAt = sourceAt;
    for (const pair of pairs) {
      const end = textAt + pair.after.length;
      changes.push({
        kind: kinds[pair.id] ?? 'layout',
        start: textAt,
        end,
        before: pair.before,
        after: pair.after,
        sourceStart: pairAt,
      });
      pairAt += pair.before.length;
      textAt = end;
    }
    sourceAt = sourceEnd;
  }
  return changes;
}
