import { remarksOn, type Rule } from '../rule.js';

const NUMBER = '\\d[\\d,.]{0,12}';
const MEASURE = '[万亿]?[\\u4e00-\\u9fff]{0,3}?';
/** 近300余人, 约50多件, 超过300件以上, 3200余万元左右. */
const TWICE = new RegExp(
  `(?:近|约|大约|将近|接近)${NUMBER}[百千万]?(?:余|多)|` +
    `(?:近|约|大约|将近|接近)${NUMBER}${MEASURE}(?:左右|上下|以上|以下)|` +
    `(?:超过|超|逾|突破)${NUMBER}${MEASURE}以上|` +
    `${NUMBER}[百千万]?(?:余|多)${MEASURE}(?:左右|上下|以上|以下)|` +
    `${NUMBER}${MEASURE}(?:左右|上下)(?:以上|以下)`,
  'g',
);

/** A number that is not exact is said to be so once: 近 and 余 contradict each other, 约 and 左右 say the same. */
export const vaguenessIsSaidOnce: Rule = {
  id: 'words/vagueness-is-said-once',
  level: '一般',
  citation: 'GB/T 15835-2011，4.2.2（概数）',
  from: '2011-11-01',
  find: ({ masked }) =>
    remarksOn(masked, TWICE, ([words]) => ({ message: `“${words}”中表示约数的词重复或矛盾，宜只用一个。` })),
};
