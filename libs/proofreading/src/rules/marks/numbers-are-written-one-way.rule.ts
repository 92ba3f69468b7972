import { remarksOn, type Rule } from '../rule.js';

/** 3、4个 for an approximate number; 05月 with a nought; 二零 for 二〇; digits full-width; 百分之95. */
export const numbersAreWrittenOneWay: Rule = {
  id: 'marks/numbers-are-written-one-way',
  level: '提示',
  citation: 'GB/T 15835-2011，4、5',
  from: '2011-11-01',
  find: ({ folded, text }) => [
    ...remarksOn(folded, /(?<=\d年)0[1-9](?=月)|(?<=月)0[1-9](?=日)/g, ([digits]) => ({
      message: '年月日不编虚位（不写“01”）。',
      suggestion: digits.slice(1),
    })),
    ...remarksOn(text, /[０-９]{1,20}/g, ([digits], at) => ({
      message: '数字应用半角。',
      suggestion: folded.slice(at, at + digits.length),
    })),
    ...remarksOn(folded, /百分之(\d{1,6}(?:\.\d{1,4})?)/g, ([, digits = '']) => ({
      message: '百分数用阿拉伯数字时写作“%”。',
      suggestion: `${digits}%`,
    })),
    ...remarksOn(folded, /二零[一二]/g, () => ({ message: '汉字年份中的“零”应写作“〇”。' })),
    ...remarksOn(folded, /(?<![\d.])([1-9])、([1-9])(?=[个次年天名项件家])/g, ([, a, b]) =>
      Number(b) === Number(a) + 1 ? { message: '相邻两数表示概数应用汉字，不加顿号，如“三四个”。' } : null,
    ),
  ],
};
