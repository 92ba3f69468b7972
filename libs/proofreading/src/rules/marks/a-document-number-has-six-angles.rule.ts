import { remarksOn, type Rule } from '../rule.js';

const NUMBER = /(?<=[\u4e00-\u9fff])([（[【［])((?:19|20)\d{2})([）\]】］])第?(0*)(\d{1,5})号/g;

/** 〔2024〕012号, 〔2024〕第12号: the brackets are right, the number is not. */
const SERIAL = /(?<=[\u4e00-\u9fff])〔((?:19|20)\d{2})〕(?:第0*|0+)(\d{1,5})号/g;

/** 发文字号: the year in 〔〕, no 第, no leading nought. */
export const aDocumentNumberHasSixAngles: Rule = {
  id: 'marks/a-document-number-has-six-angles',
  level: '一般',
  citation: 'GB/T 9704-2012，7.2.5',
  from: '2012-07-01',
  find: ({ folded }) => [
    ...remarksOn(folded, NUMBER, ([, , year = '', , , serial = '']) => ({
      message: '发文字号的年份应用六角括号“〔〕”，不加“第”，不编虚位。',
      suggestion: `〔${year}〕${serial}号`,
    })),
    ...remarksOn(folded, SERIAL, ([, year = '', serial = '']) => ({
      message: '发文字号的顺序号不加“第”，不编虚位。',
      suggestion: `〔${year}〕${serial}号`,
    })),
  ],
};
