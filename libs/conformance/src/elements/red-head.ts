import { emBottom, emTop, type Line } from '../parts/lines.js';
import type { Parts } from '../parts/parts.js';
import { isBlack, isRed } from '../parts/colours.js';
import { CHARACTER_PITCH, LINE_PITCH, TYPE_AREA } from '../units.js';
import type { Element } from './element.js';
import { facesOf, holds, near, nearMm } from './measurements.js';

const NO_HEAD = '没有版头(公开稿)';
const middle = (line: Line): number => (line.left + line.right) / 2;
const MIDDLE = (TYPE_AREA.left + TYPE_AREA.right) / 2;

/** 发文机关标志: 小标宋, red, centred, its top 35 mm under the type area's top (7.2.4). */
export const headMark: Element = {
  key: 'headMark',
  name: '发文机关标志',
  clause: '7.2.4',
  measure(parts) {
    if (!parts.isRedHead) return NO_HEAD;
    const [first] = parts.headMark;
    if (!first) return [holds('发文机关标志', '未见', '有', false, 1)];
    const titleSize = parts.title[0]?.size ?? 22;
    return [
      nearMm('上边缘距版心上边缘', emTop(first) - TYPE_AREA.top, 35, 1.5, 1),
      ...parts.headMark.flatMap((line) => [
        nearMm('居中偏差', middle(line) - MIDDLE, 0, 1, 1),
        holds(
          '颜色',
          line.glyphs[0]?.colour ?? '',
          '红色',
          line.glyphs.every((g) => isRed(g.colour)),
          1,
        ),
        holds(
          '字号',
          `${Math.round(line.size)} pt`,
          `大于标题(${Math.round(titleSize)} pt)`,
          line.size > titleSize + 1,
          1,
        ),
        ...facesOf('字体', line.glyphs, '小标宋', 1),
      ]),
    ];
  },
};

/** 份号, 密级, 紧急程度: 3号, at the upper left (7.2.1–7.2.3). */
export const topLeft: Element = {
  key: 'topLeft',
  name: '份号、密级、紧急程度',
  clause: '7.2.1–7.2.3',
  measure(parts) {
    if (parts.topLeft.length === 0) return '没有标注';
    return parts.topLeft.flatMap((line, i) => [
      nearMm('左边缘距版心左边缘', line.left - TYPE_AREA.left, 0, 1, 1),
      near('字号（3号）', line.size, 16, 0.3, 'pt', 1),
      ...(i === 0 ? [nearMm('上边缘距版心上边缘', emTop(line) - TYPE_AREA.top, 2.3, 2.5, 1)] : []),
      ...(/^\d{6}$/.test(line.text) ? [] : facesOf('字体', line.glyphs, '黑体', 1)),
    ]);
  },
};

const WELL_FORMED = /^[\p{Script=Han}]{2,}〔\d{4}〕[1-9]\d*号/u;

/** 发文字号: two blank lines under the mark, 3号; in the middle, on upward documents one character from the left. */
export const documentNumber: Element = {
  key: 'documentNumber',
  name: '发文字号',
  clause: '7.2.5',
  measure(parts) {
    if (!parts.isRedHead) return NO_HEAD;
    const line = parts.number;
    if (!line) return [holds('发文字号', '未见', '有', false, 1)];
    const text = line.text.replace(/签发人.*$/, '');
    const own = line.glyphs.slice(0, [...text].length);
    const isUpward = parts.signer !== null;
    const right = Math.max(...own.map((g) => g.right));
    const mark = parts.headMark.at(-1);
    return [
      holds('写法', text, '机关代字〔年份〕顺序号', WELL_FORMED.test(text), 1),
      near('字号（3号）', line.size, 16, 0.3, 'pt', 1),
      isUpward
        ? near('左空', (line.left - TYPE_AREA.left) / CHARACTER_PITCH, 1, 0.3, '字', 1)
        : nearMm('居中偏差', (line.left + right) / 2 - MIDDLE, 0, 1, 1),
      ...(mark ? [near('与标志之间的空行', (emTop(line) - emBottom(mark)) / LINE_PITCH, 2.25, 0.6, '行', 1)] : []),
      ...facesOf(
        '字体',
        own.filter((g) => /\p{Script=Han}/u.test(g.text)),
        '仿宋',
        1,
      ),
    ];
  },
};

/** 签发人: on upward documents at the right, one character in; the name in 楷体 (7.2.6). */
export const signer: Element = {
  key: 'signer',
  name: '签发人',
  clause: '7.2.6',
  measure(parts) {
    const line = parts.signer;
    if (!line) return parts.isRedHead ? '没有签发人(平行文、下行文)' : NO_HEAD;
    const at = [...line.text].join('').indexOf('签发人');
    const name = line.glyphs.slice([...line.text.slice(0, at)].length + 4);
    return [
      near('右空', (TYPE_AREA.right - line.right) / CHARACTER_PITCH, 1, 0.3, '字', 1),
      holds('姓名', name.map((g) => g.text).join(''), '有', name.length > 1, 1),
      ...facesOf('姓名字体', name, '楷体', 1),
    ];
  },
};

/** 红色分隔线: 4 mm under the number, as wide as the type area (7.2.7). */
export const redRule: Element = {
  key: 'redRule',
  name: '版头分隔线',
  clause: '7.2.7',
  measure(parts) {
    if (!parts.isRedHead) return NO_HEAD;
    const { redRule: rule, number } = parts;
    if (!rule) return [holds('分隔线', '未见', '有', false, 1)];
    return [
      holds('颜色', rule.colour, '红色', isRed(rule.colour), 1),
      nearMm('长度', rule.right - rule.left, 156, 1, 1),
      nearMm('左边缘距版心左边缘', rule.left - TYPE_AREA.left, 0, 1, 1),
      ...(number ? [nearMm('距发文字号', rule.top - emBottom(number), 4, 1, 1)] : []),
    ];
  },
};

/** 标题: 2号小标宋, centred, two lines under the rule (7.3.1). */
export const title: Element = {
  key: 'title',
  name: '标题',
  clause: '7.3.1',
  measure(parts) {
    const [first] = parts.title;
    if (!first) return [holds('标题', '未见', '有', false, 1)];
    return [
      ...parts.title.flatMap((line) => [
        near('字号（2号）', line.size, 22, 0.4, 'pt', 1),
        nearMm('居中偏差', middle(line) - MIDDLE, 0, 1, 1),
        holds(
          '颜色',
          line.glyphs[0]?.colour ?? '',
          '黑色',
          line.glyphs.every((g) => isBlack(g.colour)),
          1,
        ),
        ...facesOf(
          '字体',
          line.glyphs.filter((g) => /\p{Script=Han}/u.test(g.text)),
          '小标宋',
          1,
        ),
      ]),
      ...underRule(parts, first),
    ];
  },
};

/** Two blank lines between rule and title; a title's own line is a little higher than one of text. */
function underRule({ redRule: rule }: Parts, first: Line) {
  return rule ? [near('与分隔线之间的空行', (emTop(first) - rule.bottom) / LINE_PITCH, 2.2, 0.6, '行', 1)] : [];
}

/** 回行: a title's lines break between words, in the shape of a trapezium or a rhombus (7.3.1). */
export const titleBreaks: Element = {
  key: 'titleBreaks',
  name: '标题回行',
  clause: '7.3.1',
  measure(parts) {
    const lines = parts.title;
    if (lines.length < 2) return '标题只有一行';
    const text = lines.map((line) => line.text).join('');
    const breaks = lines.slice(0, -1).map(
      (_, i) =>
        lines
          .slice(0, i + 1)
          .map((l) => l.text)
          .join('').length,
    );
    const cut = breaks.find((at) => isInsideWord(text, at));
    const widths = lines.map((line) => line.right - line.left);
    const falls = widths.slice(1).map((width, i) => width - (widths[i] ?? 0));
    const isSquare = lines.length > 2 ? falls.every((f) => Math.abs(f) < 11) : Math.abs(falls[0] ?? 0) < 11;
    const isHourglass = falls.some((fall, i) => fall > 11 && falls.slice(0, i).some((before) => before < -11));
    const shape = isSquare ? '长方形' : isHourglass ? '沙漏形' : '梯形或菱形';
    return [
      holds(
        '词意',
        cut ? `在“${text.slice(Math.max(0, cut - 2), cut)}|${text.slice(cut, cut + 2)}”处断开` : '完整',
        '完整',
        cut === undefined,
        1,
      ),
      holds('形状', shape, '梯形或菱形', !isSquare && !isHourglass, 1),
    ];
  },
};

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a break at this place takes a word or a number with its 年 apart, or leaves 的 at the head of a line. */
function isInsideWord(text: string, at: number): boolean {
  const starts = new Set([...words.segment(text)].map(({ index }) => index));
  const isNumberCut = /\d$/.test(text.slice(0, at)) && /^[\d年]/.test(text.slice(at));
  return !starts.has(at) || isNumberCut || /^[的、，）》”]/.test(text.slice(at)) || /[（《“]$/.test(text.slice(0, at));
}

/** 主送机关: a line under the title, flush left, ended by a colon (7.3.2). */
export const addressees: Element = {
  key: 'addressees',
  name: '主送机关',
  clause: '7.3.2',
  measure(parts) {
    const [first] = parts.addressees;
    const last = parts.addressees.at(-1);
    if (!first || !last) return '没有主送机关';
    const above = parts.title.at(-1);
    return [
      nearMm('左边缘距版心左边缘', first.left - TYPE_AREA.left, 0, 1, 1),
      near('字号（3号）', first.size, 16, 0.3, 'pt', 1),
      holds('末尾标点', last.text.slice(-1), '：', last.text.endsWith('：'), last.page),
      ...(above ? [near('与标题之间的空行', (emTop(first) - emBottom(above)) / LINE_PITCH, 1.5, 0.7, '行', 1)] : []),
    ];
  },
};
