import { remarksOn, type Rule } from '../rule.js';

/** The check digit of bank cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const doubled = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}

/** No bank account stands in a text for publication. */
export const accountNumbersAreLeftOut: Rule = {
  id: 'persons/account-numbers-are-left-out',
  level: '严重',
  citation: '《个人信息保护法》第二十八条；ISO/IEC 7812-1',
  from: '2021-11-01',
  find: ({ folded }) =>
    remarksOn(folded, /(?<!\d)\d{4}(?: ?\d{4}){3}(?: ?\d{1,3})?(?!\d)/g, ([words], at) => {
      const digits = words.replaceAll(' ', '');
      // Eighteen digits are looked at as an identity number.
      if (digits.length === 18) return null;
      const around = folded.slice(Math.max(0, at - 12), at) + folded.slice(at + words.length, at + words.length + 6);
      const named = /账号|帐号|卡号|账户|帐户|银行卡/.test(around);
      return passesLuhn(digits) || named ? { message: '疑似银行账号，公开文本中应删去。' } : null;
    }),
};
