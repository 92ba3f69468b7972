import { isBlack } from '../parts/colours.js';
import type { Line } from '../parts/lines.js';
import type { Imprint, Parts } from '../parts/parts.js';
import { MM, TYPE_AREA } from '../units.js';
import type { Element } from './element.js';
import { facesOf, holds, near, nearMm } from './measurements.js';

const chinese = (lines: readonly Line[]) =>
  lines.flatMap((l) => l.glyphs).filter((g) => /\p{Script=Han}/u.test(g.text));
/** A 3号 character, by which the imprint stands in from both sides. */
const ONE_CHARACTER = 16;

/** Measures the imprint where there is one; a red-head document must have it. */
const ofImprint =
  (measure: (imprint: Imprint, parts: Parts) => ReturnType<Element['measure']>): Element['measure'] =>
  (parts) => {
    if (parts.imprint) return measure(parts.imprint, parts);
    return parts.isRedHead ? [holds('版记', '未见', '有', false)] : '没有版记(公开稿)';
  };

/** 版记置于公文最后一面,最后一个要素置于最后一行; that page is even (7.4). */
export const imprintPlace: Element = {
  key: 'imprintPlace',
  name: '版记位置',
  clause: '7.4',
  measure: ofImprint((imprint, { pages }) => [
    holds(
      '所在页',
      `第 ${imprint.page} 页(共 ${pages.length} 页)`,
      '最后一页',
      imprint.page === pages.length,
      imprint.page,
    ),
    holds('页码奇偶', imprint.page % 2 === 0 ? '偶数页' : '奇数页', '偶数页', imprint.page % 2 === 0, imprint.page),
    ...(imprint.rules.length > 0
      ? [nearMm('末条分隔线距版心下边缘', (imprint.rules.at(-1)?.bottom ?? 0) - TYPE_AREA.bottom, 0, 1, imprint.page)]
      : []),
  ]),
};

/** 版记中的分隔线: as wide as the type area; the first and last 0.35 mm, those between 0.25 mm (7.4.1). */
export const imprintRules: Element = {
  key: 'imprintRules',
  name: '版记分隔线',
  clause: '7.4.1',
  measure: ofImprint(({ rules, copies, page }) => {
    const wanted = copies.length > 0 ? 3 : 2;
    return [
      holds('条数', String(rules.length), String(wanted), rules.length === wanted, page),
      ...rules.flatMap((rule, i) => [
        nearMm('长度', rule.right - rule.left, 156, 1, page),
        i === 0 || i === rules.length - 1
          ? nearMm('首末线粗', rule.bottom - rule.top, 0.35, 0.06, page)
          : nearMm('中间线粗', rule.bottom - rule.top, 0.25, 0.06, page),
        holds('颜色', rule.colour, '黑色', isBlack(rule.colour), page),
      ]),
    ];
  }),
};

/** 抄送机关: 4号仿宋, one character in, ended by a full stop (7.4.2). */
export const copies: Element = {
  key: 'copies',
  name: '抄送机关',
  clause: '7.4.2',
  measure: ofImprint(({ copies: lines, page }) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return '没有抄送机关';
    const text = lines.map((line) => line.text).join('');
    return [
      holds('标识', text.slice(0, 3), '抄送：', text.startsWith('抄送：'), page),
      holds('末尾标点', text.slice(-1), '。', text.endsWith('。'), page),
      near('字号（4号）', first.size, 14, 0.3, 'pt', page),
      near('左空', (first.left - TYPE_AREA.left) / ONE_CHARACTER, 1, 0.3, '字', page),
      ...lines.slice(1).map((line) => near('回行与首字对齐', (line.left - first.left) / 14, 3, 0.4, '字', page)),
      ...facesOf('字体', chinese(lines), '仿宋', page),
    ];
  }),
};

/** 印发机关 and 印发日期: 4号仿宋, in one line, one character in at both sides (7.4.3). */
export const printing: Element = {
  key: 'printing',
  name: '印发机关和印发日期',
  clause: '7.4.3',
  measure: ofImprint(({ printing: line, page }) => {
    const date = /\d{4}年\d{1,2}月\d{1,2}日印发$/.exec(line.text)?.[0] ?? '';
    const [, month = '', day = ''] = /年(\d+)月(\d+)日/.exec(date) ?? [];
    const isWell = date !== '' && !month.startsWith('0') && !day.startsWith('0');
    const office = line.text.slice(0, line.text.length - date.length);
    return [
      near('字号（4号）', line.size, 14, 0.3, 'pt', page),
      near('左空', (line.left - TYPE_AREA.left) / ONE_CHARACTER, 1, 0.3, '字', page),
      near('右空', (TYPE_AREA.right - line.right) / ONE_CHARACTER, 1, 0.3, '字', page),
      holds('印发日期写法', date || line.text, '阿拉伯数字,后加“印发”', isWell, page),
      holds('印发机关', office || '未见', '有', office.length > 1, page),
      ...facesOf('字体', chinese([line]), '仿宋', page),
    ];
  }),
};

/** What the imprint stands on: nothing else, or at the foot of a page of text with room between. */
export const imprintApart: Element = {
  key: 'imprintApart',
  name: '版记与正文分开',
  clause: '7.4',
  measure: ofImprint((imprint, { pages }) => {
    const page = pages[imprint.page - 1];
    const over = page?.prose.at(-1);
    const first = imprint.rules[0];
    if (!over || !first) return '该页只有版记';
    const gap = (first.top - over.baseline) / MM;
    return [holds('与上文的距离', `${gap.toFixed(1)} mm`, '不重叠', gap > 2, imprint.page)];
  }),
};
