import { NUMBERING_STYLES, printOrdinal, type NumberingStyle } from '@chancery/documents';
import type { ReportPiece } from './split-report.js';

/** What is to be said of a proposed outline, at a node or (null) of it as a whole. */
export interface OutlineRemark {
  readonly nodeKey: string | null;
  readonly message: string;
}

const isOurs = (style: ReportPiece['style']): style is NumberingStyle =>
  (NUMBERING_STYLES as readonly (string | null)[]).includes(style);

/** The numeral alone, whatever stands around it: `(五)`, `（五）` and `五、` are all 五. */
const numeralOf = (ordinal: string): string => ordinal.replace(/[^〇零一二三四五六七八九十百\d]/g, '');

/** The commonest numbering style of a group of siblings; the one met first among equals, null when none has one. */
export function styleOfSiblings(pieces: readonly ReportPiece[]): NumberingStyle | null {
  const counts = new Map<NumberingStyle, number>();
  for (const { style } of pieces) if (isOurs(style)) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Whether a piece takes an ordinal. A number of a style that the house does not have stays, as words of the heading. */
export const isNumbered = ({ style }: ReportPiece): boolean => isOurs(style);

/** The words of a heading as the outline keeps them. */
export const wordsOf = ({ style, numbering, heading }: ReportPiece): string =>
  style !== null && !isOurs(style) ? `${numbering}${heading}` : heading;

/** What becomes of the numbers of a group: ordinals are computed (docs/adr/0005), so every difference is said. */
export function remarksOnNumbers(parentKey: string | null, pieces: readonly ReportPiece[]): OutlineRemark[] {
  const style = styleOfSiblings(pieces);
  const remarks: OutlineRemark[] = [];
  const styles = [...new Set(pieces.flatMap((piece) => (isOurs(piece.style) ? [piece.style] : [])))];
  if (style && styles.length > 1) {
    const message = `同级标题的序号样式不一致(${styles.map((one) => `“${one}”`).join('、')}),统一按“${style}”编排,请核对。`;
    remarks.push({ nodeKey: parentKey, message });
  }
  const foreign = pieces.filter((piece) => piece.style !== null && !isOurs(piece.style));
  for (const { key, numbering } of foreign) {
    remarks.push({ nodeKey: key, message: `序号“${numbering}”的样式不在编号样式之列,作为标题文字保留。` });
  }
  if (!style) return remarks;
  pieces.filter(isNumbered).forEach(({ key, numbering }, i) => {
    const ordinal = printOrdinal(style, i + 1);
    if (numeralOf(numbering) === numeralOf(ordinal)) return;
    remarks.push({ nodeKey: key, message: `原文序号是“${numbering}”,按次序编排是“${ordinal}”,请核对。` });
  });
  return remarks;
}
