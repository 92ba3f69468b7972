import { remarksOn, type Rule } from '../rule.js';

/** 98.%, 1.2.3万元: a point without digits behind it, or twice in one number that counts something. */
const POINT = /\d+\.(?=[%％万亿件个人元])|(?<![\d.])\d+(?:\.\d+){2,}(?=[%万亿件个人元])/g;
/** 123,45件: groups of thousands have three digits. */
const GROUPS = /(?<![\d,.])\d{1,3}(?:,\d{3})*,(?:\d{1,2}|\d{4,})(?=[%万亿余多]?[件个人名项次户场份家条起处元])/g;
/** 20024年, 224年: a year of this century or the last has four digits. */
const YEAR =
  /(?<![\d.,—-])(?:(?:19|20)\d{3}|20\d)年(?=[，、度底末初起以至]|\d{1,2}月|[\u4e00-\u9fff]{0,4}(?:我|全)[市县区镇])/g;

/** 增长-5%: the word says which way it goes, and a sign says it again or the other way. */
const SIGN = /(?:增长|提高|上升|增加|下降|减少|降低|提升)了?[-－−]\d+(?:\.\d+)?(?:%|个百分点)/g;

/** A number is written so that it can only be read one way. */
export const numbersAreWellFormed: Rule = {
  id: 'marks/numbers-are-well-formed',
  level: '一般',
  citation: 'GB/T 15835-2011，5.1',
  from: '2011-11-01',
  find: ({ masked, text }) => [
    // As it was typed: folding takes a wrong group for two numbers with a comma between.
    ...remarksOn(masked, POINT, ([words]) => ({ message: `“${words}”小数点有误，请核对数字。` })),
    ...remarksOn(text, GROUPS, ([words]) => ({ message: `“${words}”分节有误：每节三位。请核对数字。` })),
    ...remarksOn(masked, SIGN, ([words]) => ({ message: `“${words}”增减的词与负号并用，方向不明。` })),
    ...remarksOn(masked, YEAR, ([words]) => ({ message: `“${words}”不是四位数的年份，请核对。` })),
  ],
};
