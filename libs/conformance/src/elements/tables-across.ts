import type { PageParts } from '../parts/parts.js';
import type { TurnedGlyph } from '../reading/marks.js';
import type { Measurement } from '../report.js';
import { EM_ASCENT, MM, TYPE_AREA } from '../units.js';
import type { Element } from './element.js';
import { holds } from './measurements.js';

/** Characters whose baselines differ by less stand in one line; points. */
const SAME_BASELINE = 2.5;
/** As of upright tables. */
const SMALLEST = 8.9;

/** The words of the first row inside the table: the line that is nearest to the page's left edge. */
function headOf({ turned, tables: [table] }: PageParts): string {
  if (!table) return '';
  const inside = turned.filter(({ baseline }) => baseline > table.left && baseline < table.right);
  const first = Math.min(...inside.map(({ baseline }) => baseline));
  const row = inside.filter(({ baseline }) => baseline - first < SAME_BASELINE);
  return row
    .sort((a, b) => b.from - a.from)
    .map(({ text }) => text)
    .join('');
}

const isOutside = ({ baseline, from, to, size }: TurnedGlyph): boolean =>
  baseline - EM_ASCENT * size < TYPE_AREA.left - MM ||
  baseline + (1 - EM_ASCENT) * size > TYPE_AREA.right + MM ||
  Math.min(from, to) < TYPE_AREA.top - MM ||
  Math.max(from, to) > TYPE_AREA.bottom + MM;

function* measuresOf(page: PageParts, before: PageParts | undefined): Generator<Measurement> {
  const { turned, number } = page;
  const isUpwards = turned.every(({ from, to }) => from > to);
  yield holds('表头位置', isUpwards ? '页面左侧' : '页面右侧', '页面左侧（单页订口、双页切口）', isUpwards, number);
  const outside = turned.find(isOutside);
  yield holds('版心以外的内容', outside ? `“${outside.text}”` : '无', '无', !outside, number);
  const smallest = Math.min(...turned.map(({ size }) => size));
  yield holds('最小字号', `${smallest.toFixed(1)} pt`, '不小于 9 pt', smallest >= SMALLEST, number);
  const wanted = before && before.turned.length > 0 ? headOf(before) : '';
  // Another table may follow on the next page: it has a line of its own over it.
  const [table] = page.tables;
  const startsAnew = table !== undefined && turned.some(({ baseline }) => baseline < table.left);
  if (wanted === '' || startsAnew) return;
  const seen = headOf(page);
  yield holds('续页表头', seen === wanted ? '有表头' : `“${seen.slice(0, 16)}”`, '有表头', seen === wanted, number);
}

/**
 * A table that lies across its page (横排表格): its head is on the binding side of odd pages and on the fore edge of even
 * ones, which is the left side of each; the page number stays where it always is (9).
 */
export const tablesAcross: Element = {
  key: 'tablesAcross',
  name: '横排表格',
  clause: '9',
  measure({ pages }) {
    const found = pages.flatMap((page, i) => (page.turned.length > 0 ? [...measuresOf(page, pages[i - 1])] : []));
    return found.length > 0 ? found : '没有横排表格';
  },
};
