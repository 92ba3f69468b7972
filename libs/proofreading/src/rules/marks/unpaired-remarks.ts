import type { Place, Remark } from '../../report/finding.js';
import { MARK_PAIRS, unpairedMarks, type MarkPair, type Unpaired } from '../../text/pair-marks.js';
import type { ProofText } from '../../text/proof-text.js';

/** So much of the words after an opening mark, or before a closing one, is shown. */
const SHOWN = 8;
/** A paragraph with more of them is no prose; the first tell enough. */
const MOST_IN_ONE = 100;

/** ASCII > and ) stand beside an ordinal or a comparison without being half of a pair. */
const alone = (text: string, at: number): boolean => text[at] === '>' || text[at] === '<';

function shown(paragraph: Place, at: number, what: Unpaired['what']): Place {
  return what === 'close'
    ? { start: Math.max(paragraph.start, at - SHOWN), end: at + 1 }
    : { start: at, end: Math.min(paragraph.end, at + 1 + SHOWN) };
}

/** 1） 2） 3）: a text that numbers so at least twice means ordinals, and no halves of pairs. */
const HALF_ORDINAL = /(?<![（\d])\d{1,2}）/g;
const numbersByHalves = (folded: string): boolean => (folded.match(HALF_ORDINAL) ?? []).length > 1;

const afterOrdinal = (folded: string, at: number): boolean =>
  /(?:^|[\n，。；：、 ])\d{1,2}$/.test(folded.slice(Math.max(0, at - 4), at));

/** Opening marks without a closing one in their paragraph, and the other way round. */
export function unpairedRemarks(proof: ProofText, pairs: readonly MarkPair[], name: string): Remark[] {
  const halves = pairs.includes('brackets') && numbersByHalves(proof.folded);
  return proof.paragraphs.flatMap((paragraph) =>
    pairs.flatMap((pair) =>
      unpairedMarks(proof.folded, paragraph, pair)
        .slice(0, MOST_IN_ONE)
        .flatMap(({ at, what }): Remark[] => {
          if (what === 'nested' || alone(proof.text, at)) return [];
          if (halves && pair === 'brackets' && what === 'close' && afterOrdinal(proof.folded, at)) return [];
          const [opening, closing] = MARK_PAIRS[pair];
          const message =
            what === 'open'
              ? `${name}不成对：“${opening}”后面缺少“${closing}”。`
              : `${name}不成对：“${closing}”前面缺少“${opening}”。`;
          return [{ ...shown(paragraph, at, what), message }];
        }),
    ),
  );
}
