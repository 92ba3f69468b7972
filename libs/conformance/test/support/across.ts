import {
  page,
  pageNumber,
  type DrawnDocument,
  type DrawnPage,
  type DrawnRule,
  type DrawnText,
} from './drawn-document.js';

const MM = 72 / 25.4;
const [LEFT, TOP, BOTTOM] = [28 * MM, 37 * MM, 262 * MM];
const ROW = 24;
const COLUMN = (225 * MM) / 6;

/** Words of a row, read upwards; the row is the `n`-th from the left edge of the table. */
const row = (words: readonly string[], n: number, role: string): DrawnText[] =>
  words.map((text, i) => ({
    text,
    x: LEFT + n * ROW + 17,
    baseline: BOTTOM - i * COLUMN - 4,
    size: 12,
    face: 'FangSong_GB2312',
    turned: 'up',
    role,
  }));

const line = (left: number, right: number, top: number, thickness: number): DrawnRule => ({
  left,
  right,
  top,
  thickness,
  colour: [0, 0, 0],
  role: 'grid',
});

/** A page with a table across it: six columns, a head and rows. */
function acrossPage(number: number, first: number): DrawnPage {
  const rows = 12;
  const words = (n: number): string[] => ['执法队', ...Array.from({ length: 5 }, (_, i) => `${1000 + n * 10 + i}`)];
  const texts = [
    ...row(['单位', '一月', '二月', '三月', '四月', '合计'], 0, 'acrossHead'),
    ...Array.from({ length: rows - 1 }, (_, i) => row(words(first + i), i + 1, 'acrossRow')).flat(),
  ];
  const right = LEFT + rows * ROW;
  const rules = [
    ...Array.from({ length: 7 }, (_, i) => line(LEFT, right, TOP + i * COLUMN, 0.5)),
    ...Array.from({ length: rows + 1 }, (_, i) => line(LEFT + i * ROW, LEFT + i * ROW + 0.5, TOP, BOTTOM - TOP)),
  ];
  return page([...texts, ...pageNumber(number)], rules);
}

/** The document with a table over two pages across, before its attachment. */
export function withTableAcross(document: DrawnDocument): DrawnDocument {
  const [last] = document.pages.splice(3, 1, acrossPage(4, 0), acrossPage(5, 20));
  if (!last) throw new Error('the document has no fourth page');
  last.texts = [...last.texts.filter(({ role }) => role !== 'pageNumber'), ...pageNumber(6)];
  document.pages.push(last);
  return document;
}
