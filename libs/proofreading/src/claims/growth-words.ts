/** A percentage after one of these tells how much something has changed, and no share. */
export const IS_GROWTH =
  /(?:增长|上升|下降|减少|增加|提高|降低|提升|下滑|回落|上涨|压减|压缩|缩减|缩短|增幅|降幅|涨幅|同比|环比|增|降|升)(?:了|达|到|为|至|幅达|幅为|率为|率达)?(?:了|近|约|超|超过)?$/;

/** Words that compare with the year before. */
export const AGAINST_LAST_YEAR = /同比|比上年|较上年|比去年|较去年|与去年|与上年|上年同期|去年同期|较\d{4}年|比\d{4}年/;

export const IS_FALL = /下降|减少|降低|下滑|回落|压减|压缩|缩减|缩短|降幅|降/;
