import { remarksOn, type Rule } from '../rule.js';

export const straightQuotesAreCurved: Rule = {
  id: 'marks/straight-quotes-are-curved',
  level: '一般',
  citation: 'GB/T 15834-2011，4.8',
  from: '2012-06-01',
  systematicFrom: 4,
  find: ({ folded }) =>
    remarksOn(folded, /(?<=[\u4e00-\u9fff，。、；：])["＂]|["＂](?=[\u4e00-\u9fff，。、；：])/g, () => ({
      message: '中文中应用弯引号“ ”。',
    })),
};
