import type { NoiseRule } from '../noise-rule.js';

/** 今天是：2023年1月3日 星期二, and what else a page's head says of the day on which it is looked at. */
export const today: NoiseRule = {
  kind: 'today',
  endsText: false,
  matches: (line) =>
    line.length <= 60 &&
    (/^(?:今天是|今日|现在是|当前时间|欢迎(?:您|来到|访问|光临)|您好)/.test(line) ||
      /星期[一二三四五六日天]|农历|℃/.test(line)) &&
    !line.endsWith('。'),
};
