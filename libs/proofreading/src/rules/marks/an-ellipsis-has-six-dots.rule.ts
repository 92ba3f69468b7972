import { remarksOn, type Rule } from '../rule.js';

export const anEllipsisHasSixDots: Rule = {
  id: 'marks/an-ellipsis-has-six-dots',
  level: '提示',
  citation: 'GB/T 15834-2011，4.11',
  from: '2012-06-01',
  find: ({ folded }) =>
    remarksOn(folded, /(?<!\.)\.{3,12}(?!\.)|(?<!…)…(?!…)/g, () => ({ message: '省略号应为“……”。', suggestion: '……' })),
};
