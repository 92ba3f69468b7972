import { HEADINGS } from '../parts/words.js';
import type { Element } from './element.js';
import { holds } from './measurements.js';

const ELECTRONIC = '电子文件';
const bare = (text: string): string => text.replace(/\s+/g, '');

/** Every face is in the file, and none as a drawing. */
export const embeddedFonts: Element = {
  key: 'embeddedFonts',
  name: '字体嵌入',
  clause: ELECTRONIC,
  measure({ document }) {
    if (document.fonts.length === 0) return [holds('字体', '无', '有', false)];
    return document.fonts.map(({ name, embedded, type3 }) =>
      holds(
        '字体嵌入',
        type3 ? `${name}(Type 3)` : embedded ? '已嵌入' : `${name} 未嵌入`,
        '已嵌入',
        embedded && !type3,
      ),
    );
  },
};

/** Characters that stand for others or for nothing: radicals, compatibility forms, private use, replacement. */
const WRONG_CHARACTER = /[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufffd\u0000]/u;

/** What is copied out of the file is what is printed. */
export const extractableText: Element = {
  key: 'extractableText',
  name: '文字可提取',
  clause: ELECTRONIC,
  measure({ pages }) {
    const lines = pages.flatMap((page) => page.lines);
    if (lines.length === 0) return [holds('文字', '无', '有', false)];
    return lines.map((line) => {
      const wrong = WRONG_CHARACTER.exec(line.text)?.[0];
      const code = wrong?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return holds('文字', code ? `U+${code}(“${line.text.slice(0, 12)}”)` : '可提取', '可提取', !code, line.page);
    });
  },
};

/** The structure of the text is in the file, for those who hear it read. */
export const tags: Element = {
  key: 'tags',
  name: '结构标签',
  clause: ELECTRONIC,
  measure({ document, pages }) {
    const roles = new Set(document.pages.flatMap((page) => page.roles));
    const hasTable = pages.some((page) => page.tables.length > 0);
    return [
      holds('标签', document.tagged ? '有' : '无', '有', document.tagged),
      holds('段落标签', roles.has('P') ? 'P' : '无', 'P', roles.has('P')),
      ...(hasTable ? [holds('表头标签', roles.has('TH') ? 'TH' : '无', 'TH', roles.has('TH'))] : []),
    ];
  },
};

export const language: Element = {
  key: 'language',
  name: '文件语言',
  clause: ELECTRONIC,
  measure: ({ document }) => [holds('语言', document.language || '无', 'zh-CN', /^zh/i.test(document.language))],
};

/** The file's title is the one that is printed. */
export const documentTitle: Element = {
  key: 'documentTitle',
  name: '文件标题',
  clause: ELECTRONIC,
  measure({ document, title }) {
    const printed = bare(title.map((line) => line.text).join(''));
    return [
      holds(
        '标题',
        document.title || '无',
        printed || '有',
        bare(document.title) !== '' && bare(document.title) === printed,
      ),
    ];
  },
};

export const author: Element = {
  key: 'author',
  name: '文件作者',
  clause: ELECTRONIC,
  measure({ document, name }) {
    const wanted = name?.text ?? '发文机关';
    return [
      holds(
        '作者',
        document.author || '无',
        wanted,
        document.author !== '' && (!name || bare(document.author) === name.text),
      ),
    ];
  },
};

/** Every heading on a line of its own has a bookmark. */
export const bookmarks: Element = {
  key: 'bookmarks',
  name: '书签',
  clause: ELECTRONIC,
  measure({ document, body }) {
    const first = HEADINGS[0];
    const own = body.filter((line) => first.test(line.text) && !/。./.test(line.text) && line.left > 100);
    if (own.length === 0) return '没有独立成行的一级标题';
    const names = document.bookmarks.map(bare);
    return own.map((line) => {
      const isThere = names.some((name) => name.startsWith(line.text));
      return holds('书签', isThere ? '有' : `缺“${line.text.slice(0, 16)}”`, '有', isThere, line.page);
    });
  },
};
