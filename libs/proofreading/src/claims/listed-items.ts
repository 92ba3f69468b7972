import type { Place } from '../report/finding.js';

const OPENING = '（〔【“‘《〈';
const CLOSING = '）〕】”’》〉';
const STOPS = '，；：。！？\n';

/** Between items: 、, or the conjunction before the last. */
const JOINS = ['以及', '和', '与', '及', '或'];

/**
 * The beginning of the list that ends at `end`: back to a mark, or an opening bracket, outside brackets and quotation
 * marks of its own. Bounded, so that text without marks costs no more than other text.
 */
export function listStart(masked: string, end: number, floor: number): number {
  let depth = 0;
  for (let at = end - 1; at >= floor; at -= 1) {
    const char = masked.charAt(at);
    if (CLOSING.includes(char)) depth += 1;
    else if (OPENING.includes(char)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && STOPS.includes(char)) return at + 1;
  }
  return floor;
}

export interface ItemCount {
  readonly items: readonly Place[];
  /** How many items there may be at most: 、 and 和 in one list leave open what 和 joins. */
  readonly most: number;
}

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly sure: boolean;
}

function cutsOf(masked: string, { start, end }: Place, marks: string): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const char = masked.charAt(at);
    if (OPENING.includes(char)) {
      // 《甲》《乙》, “甲”“乙”: members of a list without a mark between (GB/T 15834-2011, 4.5.3.5).
      if (depth === 0 && at > start && '》”'.includes(masked.charAt(at - 1))) cuts.push({ at, length: 0, sure: true });
      depth += 1;
    } else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(char)) cuts.push({ at, length: 1, sure: true });
    else if (depth === 0) {
      const join = JOINS.find((word) => masked.startsWith(word, at));
      if (!join || at === start || at + join.length >= end) continue;
      // Between titles or quotations a conjunction surely joins members.
      const next = masked.charAt(at + join.length);
      const sure = ('》”'.includes(masked.charAt(at - 1)) && '《“'.includes(next)) || (next >= '1' && next <= '9');
      cuts.push({ at, length: join.length, sure });
      at += join.length - 1;
    }
  }
  return cuts;
}

/** The members of a list. @param marks What parts them beside conjunctions: 、 and, in brackets, ， and ；. */
export function itemsOf(masked: string, place: Place, marks = '、'): ItemCount {
  const cuts = cutsOf(masked, place, marks);
  const lastMark = cuts.filter((cut) => cut.sure).at(-1)?.at ?? -1;
  // Only the last conjunction, after the last mark, joins members; others belong to a member's own words.
  const joining = cuts.filter((cut) => cut.sure || cut.at > lastMark);
  const conjunctions = joining.filter((cut) => !cut.sure);
  const sure = joining.filter((cut) => cut.sure);
  const items: Place[] = [];
  let from = place.start;
  for (const cut of sure) {
    if (cut.at > from) items.push({ start: from, end: cut.at });
    from = cut.at + cut.length;
  }
  if (from < place.end) items.push({ start: from, end: place.end });
  return { items, most: items.length + conjunctions.length };
}

/** “事前提醒、事中监管、事后惩戒”: a list inside one pair of quotation marks that ends where the number begins. */
export function quotedItems(masked: string, place: Place): (ItemCount & Place) | null {
  if (masked.charAt(place.end - 1) !== '”') return null;
  const open = masked.lastIndexOf('“', place.end - 2);
  if (open < place.start) return null;
  const inside = { start: open + 1, end: place.end - 1 };
  const counted = itemsOf(masked, inside);
  return counted.items.length >= 3 ? { ...counted, ...inside } : null;
}
