import type { Remark } from '../../report/finding.js';
import type { NamedDocument } from '../../report/proofreading-context.js';
import { PUBLIC_LAWS } from '../../tables/public-laws.js';
import { editDistance } from '../../text/edit-distance.js';
import type { Rule } from '../rule.js';

const TITLE = /《([^《》\n]{4,60})》/g;

/** One character off for a short name, two for a long one; more is another document. */
const farthest = (length: number): number => (length >= 12 ? 2 : length >= 5 ? 1 : 0);

/** Names differ in their dashes and brackets as they are typed; that is for the rules of marks. */
const plain = (name: string): string => name.replace(/[（）()—\-~～\d年 ]/g, '');

interface Name {
  readonly plain: string;
  readonly name: string;
}

const namesOf = (documents: readonly NamedDocument[]): Name[] =>
  documents.flatMap(({ name, short }) => [name, ...short].map((one) => ({ plain: plain(one), name: one })));

const PUBLIC = namesOf(PUBLIC_LAWS);
/** Regulations whose full names are long enough to be nothing else. */
const UNMISTAKABLE = PUBLIC.map(({ name }) => name).filter((name) => name.length >= 8 && /条例$|规定$/.test(name));

/** The name inside title marks that one of the list is meant by, and is not. */
function meant(words: string, names: readonly Name[]): Name | null {
  const own = plain(words);
  if (names.some((one) => one.plain === own)) return null;
  return (
    names.find(
      (one) =>
        Math.abs(one.plain.length - own.length) <= 2 && editDistance(one.plain, own) <= farthest(one.plain.length),
    ) ?? null
  );
}

/** Names of laws and documents are as they were promulgated, and stand in title marks. */
export const namesOfLawsAreWhole: Rule = {
  id: 'words/names-of-laws-are-whole',
  level: '一般',
  ofParagraph: true,
  citation: 'GB/T 15834-2011，4.15.3.1',
  from: '2012-06-01',
  find: ({ folded, masked }, { documents = [] }) => {
    const names = [...PUBLIC, ...namesOf(documents)];
    const remarks: Remark[] = [];
    for (const match of folded.matchAll(TITLE)) {
      const found = meant(match[1] ?? '', names);
      if (!found) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      remarks.push({
        start,
        end,
        message: `法规、文件名称有误，疑为《${found.name}》。`,
        suggestion: `《${found.name}》`,
      });
    }
    for (const name of UNMISTAKABLE) {
      for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length)) {
        if (/[《省市州县]$/.test(masked.slice(Math.max(0, at - 1), at))) continue;
        remarks.push({
          start: at,
          end: at + name.length,
          level: '提示',
          message: '法规名称应加书名号。',
          suggestion: `《${name}》`,
        });
      }
    }
    return remarks;
  },
};
