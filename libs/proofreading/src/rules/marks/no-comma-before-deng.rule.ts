import { remarksOn, type Rule } from '../rule.js';

/** 等 closes a list without a mark before it. */
export const noCommaBeforeDeng: Rule = {
  id: 'marks/no-comma-before-deng',
  level: '一般',
  citation: 'GB/T 15834-2011，4.5.3',
  from: '2012-06-01',
  find: ({ folded }) =>
    remarksOn(
      folded,
      /、等(?![待候级同于效份量分身])|，等(?=[方部单工地内有多各事问情文活措领行项类环群\d，。；、]|$)/g,
      ([marks]) => ({
        message: '“等”前不用标点。',
        suggestion: marks.slice(1),
      }),
    ),
};
