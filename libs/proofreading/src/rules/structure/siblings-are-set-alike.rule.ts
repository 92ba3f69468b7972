import type { Remark } from '../../report/finding.js';
import type { Heading } from '../../text/headings.js';
import type { ProofText } from '../../text/proof-text.js';
import { siblingGroups } from '../../text/sibling-groups.js';
import type { Rule } from '../rule.js';

const words = (proof: ProofText, { wordsAt, end }: Heading): string => proof.folded.slice(wordsAt, end).trim();
/** A heading that states something instead of saying what was done. */
const STATEMENT = /^[^，、；]{2,16}是[^，；否]{4,}$/;

/** Headings of one group are all on their own line or all run-in, and all worded in one way. */
export const siblingsAreSetAlike: Rule = {
  id: 'structure/siblings-are-set-alike',
  level: '提示',
  ofWholeReport: true,
  find: (proof) =>
    siblingGroups(proof.headings).flatMap((group): Remark[] => {
      if (group.length < 3) return [];
      const remarks: Remark[] = [];
      const say = (odd: readonly Heading[], message: string): void => {
        for (const { start, end, wordsAt } of odd) remarks.push({ start, end: Math.min(end, wordsAt + 40), message });
      };
      const own = group.filter(({ ownLine }) => ownLine);
      const runIn = group.filter(({ ownLine }) => !ownLine);
      const fewer = own.length < runIn.length ? own : runIn;
      if (fewer.length > 0) say(fewer, '同级标题有的独占一行、有的接排正文，形式不一致。');
      const stating = group.filter(
        (heading) => heading.style !== '一是' && STATEMENT.test(words(proof, heading).replace(/。$/, '')),
      );
      if (stating.length > 0 && stating.length * 3 <= group.length)
        say(stating, '同级标题多为动宾式，此处为论断式，句式不一致。');
      return remarks;
    }),
};
