import { remarksOn, type Rule } from '../rule.js';

const SO_FAR = /截[至止]目前(?:为止)?|到目前为止|迄今(?:为止)?|截[至止]今/g;
const UNTIL = /截止(?:到|至)?(?=\d|目前|年底|年末)/g;

/** 截至目前 says nothing to somebody who reads the report in a year; 截止 takes no date after it. */
export const soFarHasADate: Rule = {
  id: 'dates/so-far-has-a-date',
  level: '一般',
  systematicFrom: 2,
  find: ({ folded }) => [
    ...remarksOn(folded, SO_FAR, ([words]) => ({ message: `“${words}”没有具体截止日，请写明“截至×年×月×日”。` })),
    ...remarksOn(folded, UNTIL, ([words]) => ({
      message: '“截止”不带时间宾语，应为“截至”。',
      suggestion: words.replace('截止', '截至').replace('截至到', '截至').replace('截至至', '截至'),
    })),
  ],
};
