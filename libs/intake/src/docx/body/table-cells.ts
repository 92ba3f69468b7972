import type { BuiltCell } from '../../source/source-builder.js';
import { childOf, elementsOf, isOn, valueOf, type XmlElement } from '../xml/xml-element.js';

type Cell = BuiltCell<XmlElement | null>;

const MOST_SPANNED = 63;

const spanOf = (value: string | null): number => {
  const n = Number(value ?? 1);
  return Number.isInteger(n) && n >= 1 ? Math.min(n, MOST_SPANNED) : 1;
};

/** Rows or cells of a table, those in content controls and tracked changes too. */
export function membersOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveTo', 'moveFrom'].includes(element.name)
      ? membersOf(element, name)
      : [];
  });
}

/** Cells with how far they reach: Word spans columns by `gridSpan`, and rows by cells that go on (`vMerge`). */
export function cellsOf(rows: readonly XmlElement[]): Cell[][] {
  /** For each column the cell above that reaches down, to be made longer. */
  let above = new Map<number, Cell & { rowspan: number }>();
  return rows.map((row) => {
    const properties = childOf(row, 'trPr');
    const isHeader = isOn(properties, 'tblHeader') === true;
    const below = new Map<number, Cell & { rowspan: number }>();
    const cells: Cell[] = [];
    let column = 0;
    const pad = (value: string | null) => {
      if (value === null || !(Number(value) > 0)) return;
      cells.push({ isHeader, colspan: spanOf(value), rowspan: 1, content: null });
      column += spanOf(value);
    };
    pad(valueOf(properties, 'gridBefore'));
    for (const element of membersOf(row, 'tc')) {
      const own = childOf(element, 'tcPr');
      const colspan = spanOf(valueOf(own, 'gridSpan'));
      const merge = childOf(own, 'vMerge');
      const goesOn = merge !== null && merge.attributes.val !== 'restart';
      const upper = goesOn ? above.get(column) : undefined;
      if (upper?.colspan === colspan) {
        upper.rowspan += 1;
        below.set(column, upper);
      } else {
        const cell = { isHeader, colspan, rowspan: 1, content: element };
        cells.push(cell);
        if (merge) below.set(column, cell);
      }
      column += colspan;
    }
    pad(valueOf(properties, 'gridAfter'));
    above = below;
    return cells;
  });
}
