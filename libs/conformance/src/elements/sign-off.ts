import { emTop, type Line } from '../parts/lines.js';
import { CHARACTER_PITCH, LINE_PITCH, MM, TYPE_AREA } from '../units.js';
import { ATTACHMENT_NOTE } from '../parts/words.js';
import type { Element } from './element.js';
import { facesOf, holds, near, nearMm } from './measurements.js';

const centre = (line: { left: number; right: number }): number => (line.left + line.right) / 2;
const rightIndent = (line: Line): number => (TYPE_AREA.right - line.right) / CHARACTER_PITCH;

/** 附件说明: a blank line under the text, indented 2, no mark after a name; wrapped lines under the name (7.3.4). */
export const attachmentNote: Element = {
  key: 'attachmentNote',
  name: '附件说明',
  clause: '7.3.4',
  measure({ attachmentNote: lines, body }) {
    const [first] = lines;
    if (!first) return '没有附件说明';
    const above = body.at(-1);
    const isSamePage = above?.page === first.page;
    return [
      near('左空', (first.left - TYPE_AREA.left) / CHARACTER_PITCH, 2, 0.4, '字', first.page),
      holds(
        '标识',
        first.text.slice(0, 3),
        '附件：',
        /^附件：/.test(first.text) && ATTACHMENT_NOTE.test(first.text),
        first.page,
      ),
      ...lines.map((line) => holds('末尾标点', line.text.slice(-1), '无', !/[。；，、：]$/.test(line.text), line.page)),
      ...(above && isSamePage
        ? [near('与正文之间的空行', (first.baseline - above.baseline) / LINE_PITCH - 1, 1, 0.3, '行', first.page)]
        : []),
      ...lines
        .slice(1)
        .map((line) =>
          holds(
            '回行',
            line.left > first.left + 30 ? '与名称对齐' : '未对齐',
            '与名称对齐',
            line.left > first.left + 30,
            line.page,
          ),
        ),
    ];
  },
};

/**
 * 署名 and 成文日期. Under a seal, or with room for one: the date four characters from the right, the name centred over
 * it (7.3.5.1). Without: the name two from the right, the date's first character two to the right of the name's
 * (7.3.5.2).
 */
export const signoff: Element = {
  key: 'signoff',
  name: '发文机关署名和成文日期位置',
  clause: '7.3.5',
  measure({ name, date, seal }) {
    if (!date) return [holds('成文日期', '未见', '有', false)];
    if (!name) return [holds('发文机关署名', '未见', '在成文日期上一行', false, date.page)];
    const offset = (date.left - name.left) / CHARACTER_PITCH;
    const isUnsealed = !seal && Math.abs(rightIndent(date) - 4) > 0.7 && Math.abs(offset - 2) < 1;
    const isWide = name.right - name.left > date.right - date.left + 8 * CHARACTER_PITCH - 4;
    if (isUnsealed) {
      return [
        near('署名右空(不加盖印章)', Math.min(rightIndent(name), rightIndent(date)), 2, 0.5, '字', name.page),
        near('日期首字在署名首字右', offset, 2, 0.5, '字', date.page),
      ];
    }
    return [
      // A name so long that it would leave the type area takes the date with it to the left.
      isWide
        ? near('署名右空', rightIndent(name), 0, 0.7, '字', name.page)
        : near('日期右空', rightIndent(date), 4, 0.5, '字', date.page),
      near('署名居日期之中的偏差', (centre(name) - centre(date)) / CHARACTER_PITCH, 0, 0.6, '字', date.page),
    ];
  },
};

const GOOD_DATE = /^\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/;

/** 成文日期用阿拉伯数字,年份标全称,月、日不编虚位 (7.3.5.4). */
export const dateForm: Element = {
  key: 'dateForm',
  name: '成文日期写法',
  clause: '7.3.5.4',
  measure: ({ date }) =>
    date
      ? [holds('成文日期', date.text, '阿拉伯数字,年份全称,月日不编虚位', GOOD_DATE.test(date.text), date.page)]
      : [holds('成文日期', '未见', '有', false)],
};

/** The sign-off stands on a page with text (7.3.5.5: no “此页无正文”). */
export const signoffWithText: Element = {
  key: 'signoffWithText',
  name: '署名不独占一页',
  clause: '7.3.5.5',
  measure({ date, body, attachmentNote: note, pages }) {
    if (!date) return '没有成文日期';
    const with_ = [...body, ...note].filter((line) => line.page === date.page);
    // A table or a picture of the text is text.
    const page = pages[date.page - 1];
    const isFurnished = page !== undefined && page.tables.length + page.pictures.length > 0;
    const isTrick = with_.some((line) => line.text.includes('此页无正文'));
    return [
      holds(
        '署名页的正文',
        isTrick ? '“此页无正文”' : with_.length === 0 && isFurnished ? '有表格或图片' : `${with_.length} 行`,
        '有正文',
        (with_.length > 0 || isFurnished) && !isTrick,
        date.page,
      ),
    ];
  },
};

/** 印章: red, upright, centred on name and date, its top within a line of the text (7.3.5.1). */
export const seal: Element = {
  key: 'seal',
  name: '印章',
  clause: '7.3.5.1',
  measure({ seal: found, name, date, body, attachmentNote: note }) {
    if (!found || !date || !name) return '没有印章';
    const height = (found.top + found.bottom) / 2;
    const above = [...body, ...note].filter((line) => line.page === found.page).at(-1);
    return [
      nearMm('中心与日期中心左右偏差', centre(found) - centre(date), 0, 5, found.page),
      holds('端正', found.upright ? '端正' : '歪斜', '端正', found.upright, found.page),
      nearMm('直径', found.right - found.left, 43.5, 2.5, found.page),
      holds(
        '下压署名和日期',
        `印章 ${Math.round(found.top / MM)}–${Math.round(found.bottom / MM)} mm`,
        '署名、日期居印章中心偏下',
        emTop(name) > found.top &&
          date.baseline < found.bottom &&
          (name.baseline + date.baseline) / 2 - 6 >= height - 12,
        found.page,
      ),
      ...(above
        ? [near('顶端距正文', Math.max(0, (found.top - above.baseline) / LINE_PITCH), 0.5, 0.8, '行', found.page)]
        : []),
    ];
  },
};

/** 附注: under the date, indented 2, in brackets (7.3.6). */
export const note: Element = {
  key: 'note',
  name: '附注',
  clause: '7.3.6',
  measure({ note: lines, date }) {
    const [first] = lines;
    if (!first || !date) return '没有附注';
    const text = lines.map((line) => line.text).join('');
    return [
      near('左空', (first.left - TYPE_AREA.left) / CHARACTER_PITCH, 2, 0.4, '字', first.page),
      holds('圆括号', text, '加圆括号', /^（.*）$/.test(text), first.page),
      near('在成文日期下', (first.baseline - date.baseline) / LINE_PITCH, 1, 0.5, '行', first.page),
    ];
  },
};

/** 附件: on a page of its own, 附件 with its number in 黑体 in the first line, the title in the third (7.3.7). */
export const attachments: Element = {
  key: 'attachments',
  name: '附件',
  clause: '7.3.7',
  measure({ attachments: labels, pages, imprint }) {
    if (labels.length === 0) return '没有附件';
    return labels.flatMap((label) => {
      const lines = pages[label.page - 1]?.prose ?? [];
      const next = lines[lines.indexOf(label) + 1];
      return [
        holds('另面编排', lines[0] === label ? '另面' : '未另面', '另面', lines[0] === label, label.page),
        nearMm('左边缘距版心左边缘', label.left - TYPE_AREA.left, 0, 1, label.page),
        ...facesOf(
          '“附件”字体',
          label.glyphs.filter((g) => /\p{Script=Han}/u.test(g.text)),
          '黑体',
          label.page,
        ),
        ...(next
          ? [near('标题在第三行', (next.baseline - label.baseline) / LINE_PITCH, 2.1, 0.5, '行', label.page)]
          : [holds('附件标题', '未见', '有', false, label.page)]),
        ...(imprint
          ? [
              holds(
                '在版记之前',
                imprint.page >= label.page ? '是' : '否',
                '是',
                imprint.page >= label.page,
                label.page,
              ),
            ]
          : []),
      ];
    });
  },
};
