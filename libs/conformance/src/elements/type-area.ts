import { emTop } from '../parts/lines.js';
import type { PageParts, Parts } from '../parts/parts.js';
import { LINE_PITCH, MM, TYPE_AREA } from '../units.js';
import type { Element } from './element.js';
import { holds, nearMm } from './measurements.js';

const isUpright = (page: PageParts): boolean => page.height > page.width;

/** 天头: what is over the first line of a page of text. The em box stands in the middle of its line. */
export const topMargin: Element = {
  key: 'topMargin',
  name: '天头',
  clause: '5.2.1',
  measure(parts) {
    const pitch = Number.isNaN(parts.linePitch) ? LINE_PITCH : parts.linePitch;
    const body = new Set(parts.body);
    const tops = pagesOfText(parts).flatMap((page) => {
      const first = page.prose[0];
      if (!first || first !== page.lines[0] || !body.has(first)) return [];
      if (Math.min(...page.pictures.map((p) => p.top), ...page.tables.map((t) => t.top)) < first.baseline) return [];
      return [nearMm('天头', emTop(first) - (pitch - first.size) / 2, 37, 1, page.number)];
    });
    return tops.length > 0 ? tops : '没有以正文开头的页面';
  },
};

/** 订口: where lines that are not indented begin. */
export const bindingMargin: Element = {
  key: 'bindingMargin',
  name: '订口',
  clause: '5.2.1',
  measure(parts) {
    const lefts = pagesOfText(parts).flatMap((page) => {
      const lines = page.prose.filter((line) => Math.abs(line.size - parts.bodySize) < 1);
      const left = Math.min(...lines.map((line) => line.left));
      // A page whose lines are all indented does not tell.
      return lines.length > 3 && left < TYPE_AREA.left + 20 ? [nearMm('订口', left, 28, 1, page.number)] : [];
    });
    return lefts.length > 0 ? lefts : '没有足够的正文行';
  },
};

/** 版心宽: how far full lines reach. */
export const typeWidth: Element = {
  key: 'typeWidth',
  name: '版心宽度',
  clause: '5.2.1',
  measure(parts) {
    const widths = pagesOfText(parts).flatMap((page) => {
      const lines = page.prose.filter((line) => Math.abs(line.size - parts.bodySize) < 1);
      const [left, right] = [Math.min(...lines.map((l) => l.left)), Math.max(...lines.map((l) => l.right))];
      const isFull = lines.length > 5 && left < TYPE_AREA.left + 20 && right - left > TYPE_AREA.width - 30;
      return isFull ? [nearMm('版心宽', right - left, 156, 1, page.number)] : [];
    });
    return widths.length > 0 ? widths : '没有足够的正文行';
  },
};

/** Nothing but the page number stands outside the type area. */
export const insideTypeArea: Element = {
  key: 'insideTypeArea',
  name: '版心以外无内容',
  clause: '5.2.1',
  measure: ({ pages }) =>
    pages.filter(isUpright).map((page) => {
      const slack = MM;
      const outside = page.lines.find(
        (line) =>
          line.left < TYPE_AREA.left - slack ||
          line.right > TYPE_AREA.right + slack ||
          emTop(line) < TYPE_AREA.top - slack ||
          line.baseline > TYPE_AREA.bottom + slack,
      );
      const drawn = [...page.tables, ...page.pictures].some(
        (box) =>
          box.left < TYPE_AREA.left - slack ||
          box.right > TYPE_AREA.right + slack ||
          box.top < TYPE_AREA.top - slack ||
          box.bottom > TYPE_AREA.bottom + slack,
      );
      const seen = outside ? `“${outside.text.slice(0, 20)}”在版心以外` : drawn ? '表格或图片在版心以外' : '无';
      return holds('版心以外的内容', seen, '无', !outside && !drawn, page.number);
    }),
};

/** Upright pages that have some text. */
function pagesOfText({ pages }: Parts): PageParts[] {
  return pages.filter((page) => isUpright(page) && page.prose.length > 0);
}
