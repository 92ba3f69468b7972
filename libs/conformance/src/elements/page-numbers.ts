import type { Parts } from '../parts/parts.js';
import { MM, TYPE_AREA } from '../units.js';
import type { Element } from './element.js';
import { facesOf, holds, near, nearMm } from './measurements.js';

const NONE = '没有页码';
const numbered = (parts: Parts) =>
  parts.pages.flatMap((page) => (page.pageNumber ? [{ page, line: page.pageNumber }] : []));
const isUpright = ({ width, height }: { width: number; height: number }): boolean => height > width;

/** A number on every page but those that carry nothing or the imprint alone; counted from 1 (7.5). */
export const pageNumberPresence: Element = {
  key: 'pageNumberPresence',
  name: '页码有无和连续',
  clause: '7.5',
  measure: (parts) =>
    parts.pages.map((page) => {
      const isBare =
        page.prose.length === 0 && page.turned.length === 0 && page.tables.length === 0 && page.pictures.length === 0;
      const seen = page.pageNumber?.text.replace(/\D/g, '') ?? '无';
      const wanted = isBare ? '无' : String(page.number);
      return holds(isBare ? '空白页或版记页的页码' : '页码', seen, wanted, seen === wanted, page.number);
    }),
};

/** 4号半角宋体阿拉伯数字,数字左右各放一条一字线 (7.5). */
export const pageNumberForm: Element = {
  key: 'pageNumberForm',
  name: '页码字体和写法',
  clause: '7.5',
  measure(parts) {
    const found = numbered(parts);
    if (found.length === 0) return NONE;
    return found.flatMap(({ page, line }) => [
      near('字号（4号）', line.size, 14, 0.3, 'pt', page.number),
      holds('写法', line.text, '数字左右各一条一字线', /^[—–―─]\d+[—–―─]$/.test(line.text), page.number),
      ...facesOf(
        '字体',
        line.glyphs.filter((g) => /\d/.test(g.text)),
        '宋体',
        page.number,
      ),
    ]);
  },
};

/** The dash stands at a third of an em over the baseline. */
const DASH = 1 / 3;

/** 一字线上距版心下边缘7 mm;单页码居右空一字,双页码居左空一字 (7.5). */
export const pageNumberPlace: Element = {
  key: 'pageNumberPlace',
  name: '页码位置',
  clause: '7.5',
  measure(parts) {
    const found = numbered(parts).filter(({ page }) => isUpright(page));
    if (found.length === 0) return NONE;
    return found.flatMap(({ page, line }) => [
      nearMm('一字线距版心下边缘', line.baseline - DASH * line.size - TYPE_AREA.bottom, 7, 1, page.number),
      page.number % 2 === 1
        ? nearMm('单页码右空一字', TYPE_AREA.right - line.right, 16 / MM, 1.2, page.number)
        : nearMm('双页码左空一字', line.left - TYPE_AREA.left, 16 / MM, 1.2, page.number),
    ]);
  },
};
