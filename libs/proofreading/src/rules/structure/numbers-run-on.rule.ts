import type { Remark } from '../../report/finding.js';
import { siblingGroups } from '../../text/sibling-groups.js';
import type { Rule } from '../rule.js';

/** Siblings are numbered from one, each number once and none left out. */
export const numbersRunOn: Rule = {
  id: 'structure/numbers-run-on',
  level: '严重',
  citation: 'GB/T 9704-2012，7.3.3',
  from: '2012-07-01',
  ofWholeReport: true,
  find: (proof) =>
    siblingGroups(proof.headings).flatMap((group): Remark[] => {
      const remarks: Remark[] = [];
      const seen = new Set<number>();
      let expected = 1;
      for (const heading of group) {
        const { number, start, wordsAt } = heading;
        const printed = proof.text.slice(start, wordsAt).trim();
        const end = Math.min(heading.end, wordsAt + 12);
        // “1.” alone may number a table's rows or a quotation: a group that does not begin with one is told once.
        if (number !== expected) {
          const what = seen.has(number) ? '重复' : number > expected ? `前缺第${expected}项` : '顺序颠倒';
          remarks.push({ start, end, message: `同级序号“${printed}”${what}，应为第${expected}项。` });
        }
        seen.add(number);
        expected = number + 1;
      }
      return remarks;
    }),
};
