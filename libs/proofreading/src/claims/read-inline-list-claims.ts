import { readChineseNumeral } from '../numbers/chinese-numeral.js';
import type { ReadClaim } from '../report/claim.js';
import type { ProofText } from '../text/proof-text.js';

/** “以下4项工作：1.…”: a number, what is counted, and the first member in the same line. */
const ANNOUNCED =
  /([二三四五六七八九十两]|\d{1,2})(?:个方面|[项个件条点类])[^，；。：\d\n]{0,10}：(?=1(?:[.．](?!\d)|、))/g;
const MOST_MEMBERS = 40;

/** How many members follow one after the other, 1. 2. 3. …, up to the end of the line. */
function membersFrom(line: string): { readonly count: number; readonly end: number } {
  let [count, end] = [0, 0];
  while (count < MOST_MEMBERS) {
    const next = new RegExp(`(?<![\\d.])${count + 1}(?:[.．](?!\\d)|、)`).exec(line.slice(end));
    if (!next) break;
    count += 1;
    end += next.index + next[0].length;
  }
  return { count, end };
}

/** A list that goes on in its own line has as many members as the number before it says. */
export function readInlineListClaims({ masked, paragraphs }: ProofText): ReadClaim[] {
  return paragraphs.flatMap(({ start: from, end: until }) =>
    [...masked.slice(from, until).matchAll(ANNOUNCED)].slice(0, MOST_MEMBERS).flatMap((match): ReadClaim[] => {
      const [words, number = ''] = match;
      const announced = /\d/.test(number) ? Number(number) : readChineseNumeral(number);
      const start = from + match.index;
      const { count, end } = membersFrom(masked.slice(start + words.length, until));
      if (announced === null || count < 2) return [];
      const holds = announced === count;
      const values = [
        { role: 'item', value: String(count) },
        { role: 'total', value: String(announced) },
      ] as const;
      const explanation = `前文称${announced}，后文分列${count}项，${holds ? '一致' : '不符'}。`;
      const place = { start, end: start + words.length + end };
      return [{ kind: 'count', ...place, values, verdict: holds ? 'holds' : 'fails', explanation }];
    }),
  );
}
