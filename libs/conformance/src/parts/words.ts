/** How the elements of a document begin and end in words. Blanks are gone from what is compared. */
export const PAGE_NUMBER = /^[-—–－―─]*\d{1,4}[-—–－―─]*$/;
export const DOCUMENT_NUMBER = /[\p{Script=Han}]{2,}[〔[［【（(]\d{2,4}[〕\]］】）)](第)?\d+号/u;
export const DATE =
  /^(\d{2,4}|[〇○零OＯ一二三四五六七八九]{2,4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
export const PRINTING = /[\d一二三四五六七八九十〇○]+年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日(印发)$/u;
export const COPIES = /^(抄送|主送|分送)[：:]/;
export const SIGNER = /签发人[：:]?/;
export const ATTACHMENT_NOTE = /^附件[：:]/;
export const ATTACHMENT = /^附件\d{0,2}[：:]?$/;
export const NOTE = /^[（(].*[）)]$/;
export const URGENCY = /^(特急|加急|特提|平急)$/;
export const CLASSIFICATION = /^(绝密|机密|秘密)(★.*)?$/;
export const COPY_NUMBER = /^\d{6}$/;
/** Numbers of headings by level (7.3.3): 一、 （一） 1. （1） */
export const HEADINGS = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}[.．]/,
  /^（\d{1,2}）/,
] as const;
