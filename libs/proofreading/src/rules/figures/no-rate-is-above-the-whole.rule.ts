import { remarksOn, type Rule } from '../rule.js';

/** Rates of what is part of a whole. 增长率 and 完成率 may be above a hundred. */
const RATE =
  /(?:成功|合格|办结|审结|结案|覆盖|持证|上岗|出庭|应诉|满意|整改|化解|办复|答复|参考|知晓|调解|公开|及时|采纳|采用|履行|述法|优秀|纠错|败诉|胜诉|审查|可办|到位|见面|回访)率(?:均|都|已)?(?:达到?|为|提高到|提升至|保持在|是)?(?:了)?(\d{3,}(?:\.\d+)?)%/g;

/** The share of a whole is a hundred per cent at most. */
export const noRateIsAboveTheWhole: Rule = {
  id: 'figures/no-rate-is-above-the-whole',
  level: '严重',
  find: ({ masked }) =>
    remarksOn(masked, RATE, ([words, number = ''], at) =>
      Number(number) > 100
        ? { start: at, end: at + words.length, message: `比率${number}%超过100%。请核对分子、分母。` }
        : null,
    ),
};
