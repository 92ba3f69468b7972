const NUMERAL = '[〇○零一二三四五六七八九十]';
/** 2022年1月5日, 二〇二二年一月五日, 2022-01-05. */
const DATE = `(?:(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|${NUMERAL}{4}年${NUMERAL}{1,2}月${NUMERAL}{1,3}日|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})`;
const DATE_ONLY = new RegExp(`^[（(]?${DATE}[)）]?$`);
const ORGAN =
  '(?:政府|委员会|委|局|厅|部|办公室|办公厅|办|院|中心|街道|办事处|管委会|领导小组|司法所|支队|大队|总队|公司|银行|学校|医院)';
const NAME = new RegExp(`^[\\u4e00-\\u9fff（）()·、 \\u3000]{2,40}${ORGAN}(?:[（(][^（()）]{1,12}[)）])?$`);
const NAME_AND_DATE = new RegExp(`^[\\u4e00-\\u9fff（）()]{2,40}[ \\u3000\\u00a0]{0,20}${DATE}$`);

export const isDate = (words: string): boolean => DATE_ONLY.test(words);
/** 署名: the name of an office and nothing else. */
export const isOrgan = (words: string): boolean => NAME.test(words);
export const isNameAndDate = (words: string): boolean => !words.includes('印发') && NAME_AND_DATE.test(words);
/** 版记: 抄送, 印发机关 and 印发日期 (GB/T 9704-2012, 7.4). */
export const isImprint = (words: string): boolean =>
  words.length <= 300 && (/^(?:抄送|抄报|分送|主办|主题词)\s?[:：]/.test(words) || isPrinted(words));
const PRINTED = new RegExp(`${DATE}\\s?印发`);
const isPrinted = (words: string): boolean => words.length <= 80 && PRINTED.test(words);
/** 附注: （此件公开发布）, （联系人：…） (7.3.6). */
export const isNote = (words: string): boolean => words.length <= 80 && /^[（(][^（()）]{2,70}[)）]$/.test(words);
/** 附件说明 (7.3.4). */
export const isAttachmentNote = (words: string): boolean =>
  words.length <= 120 && /^附\s?件?\s?\d{0,2}\s?[:：]/.test(words);
/** 发文机关标志 (7.2.4). */
export const isHeadMark = (words: string): boolean =>
  words.length <= 40 && /(?:政府|委员会|局|办公室|厅)(?:文件|函)$/.test(words);
/** 发文字号, with the 签发人 beside it. */
export const isDocumentNumber = (words: string): boolean =>
  /^[\u4e00-\u9fff]{2,14}\s?[〔（([【﹝]\s?(?:19|20)\d{2}\s?[〕）)\]】﹞]\s?第?\d{1,4}\s?号(?:\s*签发人.{0,14})?$/.test(
    words,
  );
/** 主送机关: 市委、市政府：… */
export const isAddressee = (words: string): boolean =>
  words.length <= 120 &&
  /(?:政府|委|委员会|局|办|部门|单位|厅|司|常委会|人大|机构|机关|处|街道|乡镇|企业)[)）]?[:：]$/.test(words);

const TITLE =
  /(?:报告|总结|汇报|情况|综述|公报|年报|要点|计划|方案)(?:的?公示|公开|公告)?(?:[（(][^（()）]{1,12}[)）])?$/;
/** The title of a report: what it is, at its end, and no sentence. */
export const isTitle = (words: string): boolean =>
  words.length >= 4 && words.length <= 80 && TITLE.test(words) && !/[。；！？>]|[:：]$/.test(words);
/** The first line of a title that takes two: an office, or 关于… */
export const beginsTitle = (words: string): boolean => words.length <= 50 && (isOrgan(words) || words.includes('关于'));
