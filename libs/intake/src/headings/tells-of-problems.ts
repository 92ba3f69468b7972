const HEADS =
  /(?:存在|面临)的?.{0,10}(?:问题|不足|短板|困难|差距|薄弱|弱项)|(?:问题|不足|短板|差距|困难)(?:和|及|与|、)(?:原因|困难|不足|短板|差距|问题|弱项|薄弱)|^(?:主要)?(?:问题|不足|短板|困难|差距)|(?:问题|不足|短板|差距)(?:及原因分析|分析|和原因|所在)[。：]?$/;
const ANNOUNCES =
  /(?:存在|还有|仍有|有着|面临|发现).{0,24}(?:问题|不足|薄弱环节|短板|差距|困难|弱项)|(?:问题|不足|薄弱环节|短板|差距|困难).{0,12}(?:表现|体现|如下|在于|是[:：]?$)/;

/** A heading of the part on problems (厅字〔2019〕28号, 第二十四条: 存在的不足和原因). */
export const headsProblems = (heading: string): boolean => HEADS.test(heading);

/** The words before a row of 一是… say that problems follow. */
export const announcesProblems = (words: string): boolean => ANNOUNCES.test(words.slice(-90));
