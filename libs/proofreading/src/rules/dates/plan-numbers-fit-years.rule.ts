import { readChineseNumeral } from '../../numbers/chinese-numeral.js';
import { remarksOn, type Rule } from '../rule.js';

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const YEARS = '[（(]?((?:19|20)\\d{2})年?[-—–~～至]((?:19|20)\\d{2})年?';
/** 法治宣传教育的第八个五年规划（2021—2025年） */
const LAW_EDUCATION = new RegExp(
  `(?:普法|法治宣传教育)[^。；\\n]{0,12}第(${NUMERAL})个(五年)?规划[^。；\\n\\d]{0,6}${YEARS}`,
  'g',
);
/** “八五”普法规划（2021—2025年） */
const SHORT_LAW_EDUCATION = new RegExp(`“?([一二三四五六七八九])五”?普法[^。；\\n\\d]{0,10}${YEARS}`, 'g');
/** 第十四个五年规划（2021—2025年）, “十四五”规划 */
const FIVE_YEARS = new RegExp(
  `(?:国民经济|社会发展)[^。；\\n]{0,10}第(${NUMERAL})个五年规划[^。；\\n\\d]{0,10}${YEARS}`,
  'g',
);

/** “十四五”规划圆满收官, “十五五”开局之年 */
const BEGINS_OR_ENDS = /“(十[一二三四五六七八九]?)五”(?:规划)?[^。；，、\n“”]{0,8}(?:收官|开局)/g;

/** Law education is planned since 1986, the economy since 1953 (from 1966 in full fives): which number a year belongs to. */
const lawEducationOf = (year: number): number => Math.floor((year - 1986) / 5) + 1;
const fiveYearsOf = (year: number): number => Math.floor((year - 1951) / 5);

const NUMERALS = '〇一二三四五六七八九十';
const spelled = (n: number): string => (n <= 10 ? NUMERALS.charAt(n) : `十${NUMERALS.charAt(n - 10)}`);

/** The number of a five-year plan fits its years: 2021 to 2025 are 十四五 and 八五普法. */
export const planNumbersFitYears: Rule = {
  id: 'dates/plan-numbers-fit-years',
  level: '一般',
  find: ({ folded }, { year }) => {
    const check = (expected: (year: number) => number) => (match: RegExpExecArray) => {
      const numeral = match[1] ?? '';
      const years = match.slice(2).filter((group) => /^\d{4}$/.test(group ?? ''));
      const number = readChineseNumeral(numeral);
      const right = expected(Number(years[0]));
      return number === null || number === right || right < 1 || right > 19
        ? null
        : { message: `${years[0]}年起的五年规划应为第${spelled(right)}个，原文为“${numeral}”。` };
    };
    return [
      ...remarksOn(folded, LAW_EDUCATION, check(lawEducationOf)),
      ...remarksOn(folded, SHORT_LAW_EDUCATION, check(lawEducationOf)),
      ...remarksOn(folded, FIVE_YEARS, check(fiveYearsOf)),
      ...remarksOn(folded, BEGINS_OR_ENDS, ([words, numeral = '']) => {
        const number = readChineseNumeral(numeral);
        if (number === null || year === undefined) return null;
        const turn = 1951 + 5 * number + (words.includes('收官') ? 4 : 0);
        // A report of the last year may speak of the next plan, and one of the first of the plan before.
        return Math.abs(turn - year) <= 1
          ? null
          : { message: `“${numeral}五”规划为${1951 + 5 * number}—${1955 + 5 * number}年，与报告年度${year}年不符。` };
      }),
    ];
  },
};
