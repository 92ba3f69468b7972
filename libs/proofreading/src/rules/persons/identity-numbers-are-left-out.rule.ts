import { isBusinessDate } from '@chancery/domain';
import { remarksOn, type Rule } from '../rule.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** 18 characters, a birthday inside, and the check character of GB 11643-1999. */
function isIdentityNumber(words: string): boolean {
  const [year, month, day] = [words.slice(6, 10), words.slice(10, 12), words.slice(12, 14)];
  if (!isBusinessDate(`${year}-${month}-${day}`)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(words[at]), 0);
  return CHECKS.charAt(sum % 11) === words.charAt(17).toUpperCase();
}

/** No citizen's identity number stands in a text for publication. */
export const identityNumbersAreLeftOut: Rule = {
  id: 'persons/identity-numbers-are-left-out',
  level: '严重',
  citation: '《个人信息保护法》第二十八条；GB 11643-1999',
  from: '2021-11-01',
  find: ({ folded }) =>
    remarksOn(folded, /(?<!\d)\d{17}[\dXx](?!\d)/g, ([words]) => {
      const real = isIdentityNumber(words);
      const said = real ? '公民身份号码，公开文本中应删去。' : '疑似公民身份号码（校验码不符），请核对并删去。';
      return { message: said, level: real ? '严重' : '一般' };
    }),
};
