import type { Remark } from '../../report/finding.js';
import type { ProofreadingContext, WordEntry } from '../../report/proofreading-context.js';
import { CONFUSED_WORDS } from '../../tables/confused-words.js';
import { MISTYPED_IDIOMS } from '../../tables/mistyped-idioms.js';
import type { Rule } from '../rule.js';

/** Words of the entry's context stand this near. */
const NEAR = 40;

const isInForce = ({ from, to }: WordEntry, { on }: ProofreadingContext): boolean =>
  on === undefined || ((from === null || from <= on) && (to === null || on <= to));

function applies(text: string, entry: WordEntry, at: number): boolean {
  const { wrong, right, unless = [], context } = entry;
  const inside = (word: string): boolean => {
    const offset = word.indexOf(wrong);
    return offset >= 0 && text.startsWith(word, at - offset);
  };
  if ([right, ...unless].some((word) => word !== '' && inside(word))) return false;
  const around = text.slice(Math.max(0, at - NEAR), at + wrong.length + NEAR);
  return context.length === 0 || context.some((word) => around.includes(word));
}

/** No word of the lists stands in the text: the built-in one of confused characters and those that editors keep. */
export const wordsAreSpelledRight: Rule = {
  id: 'words/words-are-spelled-right',
  level: '一般',
  find: ({ folded }, context) =>
    [...CONFUSED_WORDS, ...MISTYPED_IDIOMS, ...(context.words ?? [])]
      .filter((entry) => entry.wrong !== '' && isInForce(entry, context))
      .flatMap((entry) => {
        const remarks: Remark[] = [];
        const { wrong, right, level, source } = entry;
        for (let at = folded.indexOf(wrong); at >= 0; at = folded.indexOf(wrong, at + wrong.length)) {
          if (!applies(folded, entry, at)) continue;
          const message = right === '' ? `“${wrong}”不当（${source}）。` : `“${wrong}”应为“${right}”（${source}）。`;
          remarks.push({
            start: at,
            end: at + wrong.length,
            level,
            message,
            ...(right === '' ? {} : { suggestion: right }),
          });
        }
        return remarks;
      }),
};
