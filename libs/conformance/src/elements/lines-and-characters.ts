import { chineseOf, type Line } from '../parts/lines.js';
import type { Glyph } from '../reading/marks.js';
import { runsOf } from '../parts/measured-pitch.js';
import { LINE_PITCH, CHARACTER_PITCH, median, TYPE_AREA } from '../units.js';
import { isBlack } from '../parts/colours.js';
import type { Element } from './element.js';
import { facesOf, holds, near } from './measurements.js';

const SHORT = '正文太短,不能测量';

/** 每面排22行. */
export const linesPerPage: Element = {
  key: 'linesPerPage',
  name: '每面行数',
  clause: '5.2.3',
  measure(parts) {
    if (Number.isNaN(parts.linePitch)) return SHORT;
    const isPlain = (page: (typeof parts.pages)[number]): boolean =>
      page.tables.length === 0 &&
      page.pictures.length === 0 &&
      page.prose.every((l) => Math.abs(l.size - parts.bodySize) < 1);
    const counts = parts.pages.filter(isPlain).map((page) => ({ page: page.number, lines: page.prose.length }));
    const most = counts.sort((a, b) => b.lines - a.lines)[0];
    return [
      near('行距', parts.linePitch, LINE_PITCH, 0.15, 'pt'),
      near('版心可排行数', Math.round((TYPE_AREA.height / parts.linePitch) * 10) / 10, 22, 0.2, '行'),
      // A page may have fewer, where the next paragraph keeps together; never more.
      ...(most && most.lines > 22 ? [near('一面行数', most.lines, 22, 0, '行', most.page)] : []),
    ];
  },
};

/** Distances from one Chinese character to the next, points. */
function stepsIn(lines: readonly Line[]): number[] {
  const isChinese = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^\p{Script=Han}$/u.test(glyph.text);
  return lines.flatMap(({ glyphs }) =>
    glyphs
      .slice(1)
      .flatMap((glyph, i) => (isChinese(glyph) && isChinese(glyphs[i]) ? [glyph.left - (glyphs[i]?.left ?? 0)] : [])),
  );
}

/** 每行排28个字: the distance from one character to the next in lines of Chinese. */
export const charactersPerLine: Element = {
  key: 'charactersPerLine',
  name: '每行字数',
  clause: '5.2.3',
  measure(parts) {
    // Lines that fill the measure are stretched or squeezed to its edge; the others have the distance as it was set.
    const loose = parts.body.filter((line) => line.right < TYPE_AREA.right - 24);
    const asSet = stepsIn(loose);
    const steps = asSet.length < 40 ? stepsIn(parts.body) : asSet;
    if (steps.length < 20) return SHORT;
    // Where every line is stretched alike, the distance as it was set cannot be told from them.
    if (asSet.length < 20 && Math.abs(median(steps) - CHARACTER_PITCH) > 0.1) return '各行都两端对齐,不能测量';
    return [
      near('字距', median(steps), CHARACTER_PITCH, 0.1, 'pt'),
      near('版心可排字数', TYPE_AREA.width / median(steps), 28, 0.2, '字'),
    ];
  },
};

/** 正文用3号字. */
export const bodySize: Element = {
  key: 'bodySize',
  name: '正文字号',
  clause: '5.2.2',
  measure(parts) {
    const sizes = parts.body.map((line) => ({ page: line.page, size: line.size }));
    if (sizes.length === 0) return '没有正文';
    return sizes.map(({ page, size }) => near('正文字号（3号）', size, 16, 0.3, 'pt', page));
  },
};

/** 正文用仿宋. Headings have faces of their own; see `headings`. */
export const bodyFace: Element = {
  key: 'bodyFace',
  name: '正文字体',
  clause: '5.2.2',
  measure(parts) {
    const text = parts.body.filter((line) => !/^[（一二三四五六七八九十]/.test(line.text));
    if (text.length === 0) return '没有正文';
    // A few characters in another face are words set off; the face of a line is that of most of it.
    return text.flatMap((line) => {
      const glyphs = chineseOf(line);
      const names = glyphs.map((glyph) => glyph.font.name);
      const usual = glyphs.find((g) => names.filter((n) => n === g.font.name).length * 2 >= names.length);
      return usual ? facesOf('正文字体', [usual], '仿宋', line.page) : [];
    });
  },
};

/** 文字的颜色均为黑色, but for the head and the seal. */
export const textColour: Element = {
  key: 'textColour',
  name: '文字颜色',
  clause: '5.2.4',
  measure(parts) {
    const head = new Set(parts.headMark);
    const lines = parts.pages.flatMap((page) => page.lines).filter((line) => !head.has(line));
    if (lines.length === 0) return '没有文字';
    return lines.map((line) => {
      const other = line.glyphs.find((glyph) => !isBlack(glyph.colour));
      return holds(
        '文字颜色',
        other ? `${other.colour}（“${line.text.slice(0, 12)}”）` : '黑色',
        '黑色',
        !other,
        line.page,
      );
    });
  },
};

/** 首页必须显示正文. */
export const bodyOnFirstPage: Element = {
  key: 'bodyOnFirstPage',
  name: '首页显示正文',
  clause: '7.3.3',
  measure(parts) {
    if (parts.body.length === 0) return [holds('首页正文', '未见正文', '首页有正文', false)];
    const lines = parts.body.filter((line) => line.page === 1).length;
    return [holds('首页正文', `${lines} 行`, '首页有正文', lines > 0, 1)];
  },
};

/** Lines of one page stand at equal distances. */
export const evenLines: Element = {
  key: 'evenLines',
  name: '行距一致',
  clause: '5.2.3',
  measure(parts) {
    const found = parts.pages.flatMap((page) =>
      runsOf(page, parts.bodySize).flatMap((run) => {
        const steps = run.slice(1).map((line, i) => line.baseline - (run[i]?.baseline ?? 0));
        const mean = steps.reduce((a, b) => a + b, 0) / steps.length;
        return run.length > 4 ? [near('平均行距', mean, LINE_PITCH, 0.4, 'pt', page.number)] : [];
      }),
    );
    return found.length > 0 ? found : SHORT;
  },
};
