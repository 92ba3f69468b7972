const HEADS =
  /(?:存在|面临)的?.{0,10}(?:问题|不足|短板|困难|差距|薄弱|弱项)|(?:问题|不足|短板|差距|困难)(?:和|及|与|、)(?:原因|困难|不足|短板|差距|问题|弱项|薄弱)|^(?:主要)?(?:问题|不足|短板|困难|差距)|(?:问题|不足|短板|差距)(?:及原因分析|分析|和原因|所在)[。：]?$/;
const ANNOUNCES =
  /(?:存在|还有|仍有|有着|面临|发现).{0,24}(?:问题|不足|薄弱环节|短板|差距|困难|弱项)|(?:问题|不足|薄弱环节|短板|差距|困难).{0,12}(?:表现|体现|如下|在于|是[:：]?$)/;

/** The part goes on to what will be done about them. */
const GOES_ON = /下一?步|今后|打算|计划|安排|思路|整改|对策|措施|建议/;
/** 针对存在的问题，将…: what follows are answers. */
const ANSWERS = /针对|下一步|解决|整改|将(?:重点|着力|从|继续|进一步|抓好)/;

/**
 * A heading of the part on problems (厅字〔2019〕28号, 第二十四条: 存在的不足和原因). One that holds plans too is none: its
 * paragraphs say which they are.
 */
export const headsProblems = (heading: string): boolean => HEADS.test(heading) && !GOES_ON.test(heading);

/** 2026年，将继续…: what follows is what will be done, though it stands under problems. */
const PLANS = /^(?:下一?步|今后|接下来|20\d{2}年[，,]?.{0,40}(?:将|要))|针对|下一步/;
export const tellsOfPlans = (words: string): boolean => PLANS.test(words.slice(0, 200));

/** The words before a row of 一是… say that problems follow. */
export function announcesProblems(words: string): boolean {
  const last = words.slice(-90);
  return ANNOUNCES.test(last) && !ANSWERS.test(last);
}
