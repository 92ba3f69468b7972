/** Between the cells of a row, and between the paragraphs of a cell, while a text is cleaned: no rule touches them. */
export const CELL_MARK = '\u001f';
export const CELL_PARAGRAPH_MARK = '\u001e';
/** A line break inside a paragraph (Word's soft return, `<br>`). */
export const SOFT_RETURN = '\v';

const HAN = /^[\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3400-\u9fff\uf900-\ufaff]$/;

/** A Chinese character; one outside the basic plane is told by either of its halves. */
export const isHan = (unit: string): boolean => HAN.test(unit) || (unit >= '\ud840' && unit <= '\ud888');

const CHINESE_MARKS = new Set('，。；：？！、（）〔〕【】《》〈〉「」『』“”‘’…—～·％');

const isChineseMark = (unit: string): boolean => CHINESE_MARKS.has(unit);

/** Written in Chinese: a character or one of the marks that go with it. */
export const isChinese = (unit: string): boolean => isHan(unit) || isChineseMark(unit);

export const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9';

export const isLetter = (unit: string): boolean => (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');

/** What ends a sentence or a member of a list; half-width marks stand in texts copied from the web. */
const ENDS = new Set('。；：？！…．.;:?!');
const CLOSERS = new Set('”’』」）)》〉】');

/** Does a sentence, or a member of a list, end here? Closing quotation marks and brackets do not hide it. */
export function endsSentence(words: string): boolean {
  let at = words.length - 1;
  while (at > 0 && CLOSERS.has(words.charAt(at))) at -= 1;
  return ENDS.has(words.charAt(at));
}
