import { blockText, paragraphText, type Flow, type FlowBlock, type FlowImage, type FlowSpan } from '../flow/flow.js';
import { flowOfFragment } from '../flow/flow-of-fragment.js';
import type { FragmentDoc } from '../model/fragment-doc.js';
import { align, LIKE, type Pair } from './align.js';
import { compareTables } from './compare-table.js';
import { compareText } from './compare-text.js';
import { likenessOf } from './likeness.js';
import type { BlockFate, RedlineBlock, RedlinePicture } from './redline.js';

/** A block that is more alike than this to one that went is the same, moved. */
const MOVED = 0.6;
/** Shorter words may stand anywhere by chance. */
const SHORTEST_MOVE = 6;

/**
 * The redline between two printed texts, block by block: words by the character, tables by row, column and cell.
 * What it says of `after` is `after`, and likewise `before`.
 */
export function compareFlows(before: Flow, after: Flow): RedlineBlock[] {
  return compareBlocks(before.blocks, after.blocks);
}

/** As `compareFlows`, for the text of one section. */
export function compareFragments(before: FragmentDoc, after: FragmentDoc): RedlineBlock[] {
  return compareBlocks(flowOfFragment(before).blocks, flowOfFragment(after).blocks);
}

function compareBlocks(before: readonly FlowBlock[], after: readonly FlowBlock[]): RedlineBlock[] {
  const keys = [before.map(keyOf), after.map(keyOf)] as const;
  const likeness = blockLikeness(before, after);
  const pairs = align({ before: keys[0], after: keys[1], likeness });
  const moves = findMoves(pairs, before, likeness);
  return pairs.map((pair): RedlineBlock => {
    const was = pair.before === null ? null : (before[pair.before] ?? null);
    const is = pair.after === null ? null : (after[pair.after] ?? null);
    if (pair.before !== null && pair.after !== null) {
      const fate = keys[0][pair.before] === keys[1][pair.after] ? 'same' : 'changed';
      return redlineOf(was, is, { ...pair, fate });
    }
    if (pair.before !== null) {
      const to = moves.to.get(pair.before);
      if (to === undefined) return redlineOf(was, null, { ...pair, fate: 'removed' });
      return redlineOf(was, null, { before: pair.before, after: to, fate: 'movedAway' });
    }
    const from = moves.from.get(pair.after ?? -1);
    if (from === undefined) return redlineOf(null, is, { ...pair, fate: 'added' });
    return redlineOf(before[from] ?? null, is, { before: from, after: pair.after, fate: 'movedHere' });
  });
}

const isOrdinal = (span: FlowSpan | undefined): boolean => span?.role === 'ordinal';

/** The ordinal that opens a paragraph, and the words after it: renumbering alone is no change of the words. */
function partsOf(block: FlowBlock): { ordinal: string; words: string } {
  if (block.kind !== 'heading' && block.kind !== 'body') return { ordinal: '', words: blockText(block) };
  const [first, ...rest] = block.spans;
  if (!isOrdinal(first)) return { ordinal: '', words: paragraphText(block) };
  return { ordinal: first?.text ?? '', words: rest.map((span) => span.text).join('') };
}

/** Everything of a block that is printed, but neither its opening ordinal nor where it comes from. */
function keyOf(block: FlowBlock): string {
  const shown = (spans: readonly FlowSpan[]) => spans.map(({ text, role, marks, style }) => [text, role, marks, style]);
  switch (block.kind) {
    case 'heading':
    case 'body':
      return JSON.stringify([block.kind, shown(isOrdinal(block.spans[0]) ? block.spans.slice(1) : block.spans)]);
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map(({ heads, colspan, rowspan, paragraphs }) => [heads, colspan, rowspan, paragraphs.map(shown)]),
      );
      return JSON.stringify(['table', block.caption?.text, block.headerRows, block.columns, rows]);
    }
    case 'attachment':
      return JSON.stringify(['attachment', block.title.text]);
    case 'image':
      return JSON.stringify(['image', pictureFacts(block)]);
  }
}

const groupOf = ({ kind }: FlowBlock): string => (kind === 'heading' || kind === 'attachment' ? 'body' : kind);

function blockLikeness(before: readonly FlowBlock[], after: readonly FlowBlock[]): (b: number, a: number) => number {
  const words = (blocks: readonly FlowBlock[]): string[] => blocks.map((block) => partsOf(block).words);
  const ofWords = likenessOf(words(before), words(after));
  return (b, a) => {
    const [was, is] = [before[b], after[a]];
    if (!was || !is || groupOf(was) !== groupOf(is)) return 0;
    if (was.kind === 'image' && is.kind === 'image')
      return was.digest === is.digest ? 1 : Math.max(LIKE, ofWords(b, a));
    return ofWords(b, a);
  };
}

/** What went in one place and came in another. */
function findMoves(
  pairs: readonly Pair[],
  before: readonly FlowBlock[],
  likeness: (b: number, a: number) => number,
): { to: ReadonlyMap<number, number>; from: ReadonlyMap<number, number> } {
  const to = new Map<number, number>();
  const from = new Map<number, number>();
  const added = pairs.flatMap((pair) => (pair.before === null && pair.after !== null ? [pair.after] : []));
  for (const pair of pairs) {
    if (pair.after !== null || pair.before === null) continue;
    const block = before[pair.before];
    if (!block || (block.kind !== 'image' && partsOf(block).words.length < SHORTEST_MOVE)) continue;
    let best = { after: -1, like: MOVED };
    for (const place of added) {
      const like = from.has(place) ? 0 : likeness(pair.before, place);
      if (like > best.like) best = { after: place, like };
    }
    if (best.after < 0) continue;
    to.set(pair.before, best.after);
    from.set(best.after, pair.before);
  }
  return { to, from };
}

function pictureFacts({ digest, alt, caption, width }: FlowImage): RedlinePicture {
  return { digest, alt, caption: caption?.text ?? null, width };
}

/** The redline of one block; both sides are of one group. */
function redlineOf(
  was: FlowBlock | null,
  is: FlowBlock | null,
  place: Pair & { readonly fate: BlockFate },
): RedlineBlock {
  const block = is ?? was;
  if (!block) throw new Error('a redline of nothing');
  if (block.kind === 'table') {
    const table = (side: FlowBlock | null) => (side?.kind === 'table' ? side : null);
    return { kind: 'table', ...place, ...compareTables(table(was), table(is)) };
  }
  if (block.kind === 'image') {
    const facts = (side: FlowBlock | null) => (side?.kind === 'image' ? pictureFacts(side) : null);
    return { kind: 'image', ...place, was: facts(was), is: facts(is) };
  }
  const [old, now] = [was, is].map((side) => (side ? partsOf(side) : { ordinal: '', words: '' }));
  return {
    kind: 'words',
    ...place,
    form: block.kind === 'body' ? 'body' : 'heading',
    ordinal: { before: old?.ordinal ?? '', after: now?.ordinal ?? '' },
    parts: compareText(old?.words ?? '', now?.words ?? ''),
  };
}
