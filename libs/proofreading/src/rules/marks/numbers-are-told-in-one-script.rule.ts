import { remarksOn, type Rule } from '../rule.js';

const SPELLED_YEAR = /[一二][〇零九][〇零一二三四五六七八九]{2}年(?:度)?/g;
const SPELLED_PERCENT = /百分之[一二三四五六七八九十百零点]{1,8}/g;

/** Years and percentages are in digits or in characters throughout, and not in both. */
export const numbersAreToldInOneScript: Rule = {
  id: 'marks/numbers-are-told-in-one-script',
  level: '一般',
  citation: 'GB/T 15835-2011，4.1、5.2',
  from: '2011-11-01',
  find: ({ masked }) => {
    const years = /(?:19|20)\d{2}年/.test(masked);
    const percents = /\d%/.test(masked);
    return [
      ...(years
        ? remarksOn(masked, SPELLED_YEAR, ([words]) => ({ message: `全文年份用阿拉伯数字，“${words}”应一致。` }))
        : []),
      ...(percents
        ? remarksOn(masked, SPELLED_PERCENT, ([words]) => ({
            level: '提示',
            message: `全文百分数用“%”，“${words}”宜一致。`,
          }))
        : []),
    ];
  },
};
