import { remarksOn, type Rule } from '../rule.js';

/** No mobile number stands in a text for publication; an office's number may, and is pointed out. */
export const telephoneNumbersAreLeftOut: Rule = {
  id: 'persons/telephone-numbers-are-left-out',
  level: '一般',
  citation: '《个人信息保护法》第四条',
  from: '2021-11-01',
  find: ({ folded }) => [
    ...remarksOn(folded, /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g, () => ({
      message: '手机号码，公开文本中应删去。',
      level: '严重',
    })),
    ...remarksOn(folded, /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g, () => ({
      message: '固定电话号码，请确认是否为对外公开的办公电话。',
      level: '提示',
    })),
  ],
};
