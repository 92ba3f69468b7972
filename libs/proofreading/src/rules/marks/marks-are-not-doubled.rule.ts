import { remarksOn, type Rule } from '../rule.js';

/** Marks that never follow each other. ？！ and the six dots of an ellipsis do. */
const DOUBLED = /[，、；：。！？]{2,6}/g;
const ALLOWED = new Set(['？！', '！？', '！！', '？？', '！！！', '？？？']);
/** What a clumsy edit leaves at the border of brackets and quotations. */
const MISPLACED = /[（《“‘][，、；：。]|[，、：](?=[）》])|[“《（]{2}(?=[，。])/g;

export const marksAreNotDoubled: Rule = {
  id: 'marks/marks-are-not-doubled',
  level: '一般',
  citation: 'GB/T 15834-2011，4、5',
  from: '2012-06-01',
  find: ({ folded }) => [
    ...remarksOn(folded, DOUBLED, ([marks]) =>
      ALLOWED.has(marks)
        ? null
        : { message: `标点“${marks}”连用，多了一个。`, suggestion: marks.at(-1) === '。' ? '。' : marks.charAt(0) },
    ),
    ...remarksOn(folded, MISPLACED, ([marks]) => ({ message: `标点“${marks}”的位置不当。` })),
  ],
};
