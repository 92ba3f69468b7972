import { linesOf, type Line } from '../parts/lines.js';
import type { PageParts } from '../parts/parts.js';
import { isInside } from '../parts/tables.js';
import { MM } from '../units.js';
import type { Element } from './element.js';
import { holds } from './measurements.js';

/** Tables that lie across their page are measured by `tablesAcross`. */
const isUpright = (page: PageParts): boolean => page.turned.length === 0;

function linesInside(page: PageParts, table: PageParts['tables'][number]): Line[] {
  return page.lines.filter((line) => isInside(line, table));
}

/** A table that goes on at the top of the next page has its head there again. */
export const tableHeads: Element = {
  key: 'tableHeads',
  name: '续页表头',
  clause: '9',
  measure({ pages }) {
    const found = pages.slice(1).flatMap((page, i) => {
      const before = pages[i];
      if (!isUpright(page)) return [];
      const [next] = page.tables;
      const last = before?.tables.at(-1);
      if (!before || !next || !last) return [];
      const head = linesInside(page, next)[0];
      const isFirst = page.lines[0] === head;
      const isLast = linesInside(before, last).at(-1) === before.lines.at(-1);
      const isSame = Math.abs(next.left - last.left) < 3 && Math.abs(next.right - last.right) < 3;
      if (!head || !isFirst || !isLast || !isSame) return [];
      const first = firstHead(pages, i, last);
      const value = head.text === first ? '有表头' : `“${head.text.slice(0, 16)}”`;
      return [holds('续页表头', value, '有表头', head.text === first, page.number)];
    });
    return found.length > 0 ? found : '没有跨页表格';
  },
};

/** The first row of the table that a page continues, wherever it began. */
function firstHead(pages: readonly PageParts[], at: number, table: PageParts['tables'][number]): string {
  const page = pages[at] as PageParts;
  const before = pages[at - 1];
  const last = before?.tables.at(-1);
  const head = linesInside(page, table)[0];
  const continues = before && last && page.lines[0] === head && Math.abs(last.right - table.right) < 3;
  const isLast = continues && linesInside(before, last).at(-1) === before.lines.at(-1);
  return isLast ? firstHead(pages, at - 1, last) : (head?.text ?? '');
}

/** Words in a table are large enough to be read; a table too wide for that stands on a turned page (9). */
export const readableTables: Element = {
  key: 'readableTables',
  name: '表格文字',
  clause: '9',
  measure({ pages }) {
    const found = pages.filter(isUpright).flatMap((page) =>
      page.tables.map((table) => {
        const smallest = Math.min(...linesInside(page, table).map((line) => line.size));
        const isEmpty = !Number.isFinite(smallest);
        return holds(
          '最小字号',
          isEmpty ? '无文字' : `${smallest.toFixed(1)} pt`,
          '不小于 9 pt',
          isEmpty || smallest >= 8.9,
          page.number,
        );
      }),
    );
    return found.length > 0 ? found : '没有表格';
  },
};

/** Every picture has a caption and, for those who do not see it, a text (GB/T 37668-2019). */
export const pictureTexts: Element = {
  key: 'pictureTexts',
  name: '图片的替代文字',
  clause: 'GB/T 37668-2019',
  measure({ pages, document }) {
    const shown = pages.filter((page) => page.pictures.length > 0);
    if (shown.length === 0) return '没有图片';
    return shown.map(({ number }) => {
      const seen = document.pages[number - 1];
      const without = seen?.figuresWithoutText ?? 0;
      const isNamed = seen?.roles.includes('Figure') === true && without === 0;
      return holds('替代文字', isNamed ? '有' : '无', '有', isNamed, number);
    });
  },
};

/** What stands in a table stands inside its cells. */
export const cellsHoldText: Element = {
  key: 'cellsHoldText',
  name: '表格文字不出格',
  clause: '9',
  measure({ pages, document }) {
    const found = pages.filter(isUpright).flatMap((page) =>
      page.tables.map((table) => {
        const glyphs = document.pages[page.number - 1]?.glyphs ?? [];
        const across = linesOf(page.number, glyphs).find(
          (line) => line.baseline > table.top + 4 && line.baseline < table.bottom - 1 && line.right > table.right + MM,
        );
        return holds('出格文字', across ? `“${across.text.slice(-12)}”` : '无', '无', !across, page.number);
      }),
    );
    return found.length > 0 ? found : '没有表格';
  },
};
