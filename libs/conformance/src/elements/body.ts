import type { FaceKind } from '../faces/face-kind.js';
import { chineseOf, type Line } from '../parts/lines.js';
import { HEADINGS } from '../parts/words.js';
import { CHARACTER_PITCH, TYPE_AREA } from '../units.js';
import type { Element } from './element.js';
import { facesOf, near, holds } from './measurements.js';

const FACES: readonly FaceKind[] = ['黑体', '楷体', '仿宋', '仿宋'];
const NAMES = ['一、', '（一）', '1.', '（1）'] as const;

const isIndented = (line: Line): boolean => line.left > TYPE_AREA.left + 8;

/** The words of a heading: to its full stop where text follows, else the line. */
function headingGlyphs(line: Line) {
  const glyphs = chineseOf(line);
  const stop = line.glyphs.findIndex((glyph) => glyph.text === '。');
  return stop < 0 ? glyphs : glyphs.filter((glyph) => glyph.left < (line.glyphs[stop]?.left ?? Infinity));
}

/** 一、黑体 （一）楷体 1. 仿宋 （1）仿宋 (7.3.3). */
export const headings: Element = {
  key: 'headings',
  name: '结构层次序数字体',
  clause: '7.3.3',
  measure(parts) {
    const found = parts.body.flatMap((line) => {
      const level = HEADINGS.findIndex((number) => number.test(line.text));
      const wanted = FACES[level];
      return wanted && isIndented(line)
        ? facesOf(`${NAMES[level] ?? ''}层`, headingGlyphs(line), wanted, line.page)
        : [];
    });
    return found.length > 0 ? found : '没有层次序数';
  },
};

/** 每个自然段左空二字 (7.3.3). */
export const indents: Element = {
  key: 'indents',
  name: '段首空二字',
  clause: '7.3.3',
  measure(parts) {
    const firsts = parts.body.filter((line) => isIndented(line) && line.left < TYPE_AREA.left + 60);
    if (parts.body.length === 0) return '没有正文';
    if (firsts.length === 0) return [holds('段首', '没有空字', '左空二字', false)];
    return firsts.map((line) => near('左空', (line.left - TYPE_AREA.left) / CHARACTER_PITCH, 2, 0.5, '字', line.page));
  },
};

/** 避头尾: no line begins with a closing mark or ends with an opening one (GB/T 15834-2011, 5.1). */
export const lineEnds: Element = {
  key: 'lineEnds',
  name: '行首行末标点',
  clause: 'GB/T 15834-2011, 5.1',
  measure(parts) {
    if (parts.body.length === 0) return '没有正文';
    return parts.body.map((line) => {
      const wrong = /^[，。、；：？！）》”’〕]/.test(line.text) || /[（《“‘〔]$/.test(line.text);
      return holds(
        '行首行末',
        wrong ? `“${line.text.slice(0, 2)}…${line.text.slice(-2)}”` : '符合',
        '符合',
        !wrong,
        line.page,
      );
    });
  },
};
