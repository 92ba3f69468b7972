import type { Glyph, SeenFont, SeenPicture, Shape, TurnedGlyph } from './marks.js';
import { apply, boxOf, IDENTITY, multiply, type Matrix } from './matrix.js';

/** What pdf.js gives of a page: operators by number with their arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageMarks {
  readonly glyphs: Glyph[];
  readonly turned: TurnedGlyph[];
  readonly shapes: Shape[];
  readonly pictures: SeenPicture[];
}

interface State {
  ctm: Matrix;
  font: SeenFont;
  size: number;
  direction: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  invisible: boolean;
  fill: string;
  stroke: string;
  lineWidth: number;
}

/** A character of a text operator; a number is a shift in thousandths of the size. */
type TextItem = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

const NO_FONT: SeenFont = { name: '', embedded: true, type3: false };
const INVISIBLE = 3;

/**
 * Follows a page's operators and notes where each character, shape and picture comes to stand. It draws nothing.
 * @param operators names of pdf.js's operator numbers
 * @param base transformation to points from the page's upper left
 * @param fontOf the face behind a name of pdf.js
 */
export function interpretPage(
  list: OperatorList,
  operators: Readonly<Record<string, number>>,
  base: Matrix,
  fontOf: (name: string) => SeenFont,
): PageMarks {
  const reader = new PageReader(base, fontOf);
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  list.fnArray.forEach((code, i) => reader.take(names.get(code) ?? '', (list.argsArray[i] ?? []) as unknown[]));
  return reader.marks;
}

class PageReader {
  readonly marks: PageMarks = { glyphs: [], turned: [], shapes: [], pictures: [] };
  private state: State;
  private readonly stack: State[] = [];
  private textMatrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private annotations = 0;

  constructor(
    private readonly base: Matrix,
    private readonly fontOf: (name: string) => SeenFont,
  ) {
    this.state = {
      ctm: base,
      font: NO_FONT,
      size: 0,
      direction: 1,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      invisible: false,
      fill: '#000000',
      stroke: '#000000',
      lineWidth: 1,
    };
  }

  take(operator: string, args: readonly unknown[]): void {
    const numbers = args as number[];
    const { state } = this;
    switch (operator) {
      case 'save':
        return this.save();
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endGroup':
        return this.restore();
      case 'transform':
        return this.transform(args as unknown as Matrix);
      case 'paintFormXObjectBegin':
        this.save();
        return this.transform(args[0] as Matrix | null);
      case 'beginGroup':
        this.save();
        return this.transform((args[0] as { matrix?: Matrix | null }).matrix ?? null);
      case 'beginAnnotation':
        this.save();
        this.annotations += 1;
        this.state.ctm = this.base;
        this.transform(args[2] as Matrix | null);
        return this.transform(args[3] as Matrix | null);
      case 'endAnnotation':
        this.annotations -= 1;
        return this.restore();
      case 'setFillRGBColor':
        state.fill = String(args[0]);
        return;
      case 'setStrokeRGBColor':
        state.stroke = String(args[0]);
        return;
      case 'setLineWidth':
        state.lineWidth = numbers[0] ?? 1;
        return;
      case 'constructPath':
        return this.path(args);
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
        return this.picture();
      default:
        return this.text(operator, args);
    }
  }

  private text(operator: string, args: readonly unknown[]): void {
    const { state } = this;
    const [first = 0, second = 0] = args as number[];
    switch (operator) {
      case 'beginText':
        this.textMatrix = IDENTITY;
        this.x = this.y = this.lineX = this.lineY = 0;
        return;
      case 'setTextMatrix': {
        const [matrix] = args as [Matrix | number];
        this.textMatrix = (typeof matrix === 'number' ? args : matrix) as Matrix;
        this.x = this.y = this.lineX = this.lineY = 0;
        return;
      }
      case 'moveText':
        return this.move(first, second);
      case 'setLeadingMoveText':
        state.leading = second;
        return this.move(first, second);
      case 'setLeading':
        state.leading = -first;
        return;
      case 'nextLine':
        return this.move(0, state.leading);
      case 'setCharSpacing':
        state.charSpacing = first;
        return;
      case 'setWordSpacing':
        state.wordSpacing = first;
        return;
      case 'setHScale':
        state.scale = first / 100;
        return;
      case 'setTextRise':
        state.rise = first;
        return;
      case 'setTextRenderingMode':
        state.invisible = first === INVISIBLE;
        return;
      case 'setFont':
        state.font = this.fontOf(String(args[0]));
        state.size = Math.abs(second);
        state.direction = second < 0 ? -1 : 1;
        return;
      case 'showText':
        return this.show(args[0] as readonly TextItem[]);
    }
  }

  private save(): void {
    this.stack.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private transform(matrix: Matrix | null): void {
    if (matrix) this.state.ctm = multiply(this.state.ctm, matrix);
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private show(items: readonly TextItem[]): void {
    const { size, direction, scale, rise, font, fill, charSpacing, wordSpacing, invisible } = this.state;
    const matrix = multiply(this.state.ctm, this.textMatrix);
    // Height of an em, whatever way the matrix turns it.
    const height = size * Math.hypot(matrix[2], matrix[3]);
    let along = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        along -= (item * size) / 1000;
        continue;
      }
      const width = (item.width * size) / 1000;
      const start = this.x + along * scale * direction;
      if (!invisible && item.unicode.trim() !== '') {
        const [left, baseline] = apply(matrix, start, this.y + rise);
        const [right, end] = apply(matrix, start + width * scale * direction, this.y + rise);
        const text = item.unicode;
        if (Math.abs(end - baseline) > Math.abs(right - left))
          this.marks.turned.push({ text, baseline: left, from: baseline, to: end, size: height });
        else this.marks.glyphs.push({ text, left, right, baseline, size: height, font, colour: fill });
      }
      along += width + charSpacing + (item.isSpace ? wordSpacing : 0);
    }
    this.x += along * scale * direction;
  }

  /** The box around a path that is filled or stroked; pdf.js gives it with the path. */
  private path([operator, , bounds]: readonly unknown[]): void {
    if (!bounds) return;
    const kind = PAINTS.get(operator as number);
    if (!kind) return;
    const { ctm, fill, stroke, lineWidth } = this.state;
    const box = boxOf(ctm, [...(bounds as Iterable<number>)] as [number, number, number, number]);
    if (kind === 'fill') this.marks.shapes.push({ ...box, colour: fill });
    else {
      const half = (lineWidth * Math.hypot(ctm[0], ctm[1])) / 2;
      // A line has its width across; at its ends nothing is added.
      const flat = box.bottom - box.top < 0.01;
      const upright = box.right - box.left < 0.01;
      this.marks.shapes.push({
        left: box.left - (flat ? 0 : half),
        right: box.right + (flat ? 0 : half),
        top: box.top - (upright ? 0 : half),
        bottom: box.bottom + (upright ? 0 : half),
        colour: stroke,
      });
    }
  }

  private picture(): void {
    const { ctm } = this.state;
    const slant = Math.abs(ctm[1]) + Math.abs(ctm[2]);
    const upright = slant < 0.01 * (Math.abs(ctm[0]) + Math.abs(ctm[3])) && ctm[0] > 0 && ctm[3] < 0;
    this.marks.pictures.push({ ...boxOf(ctm, [0, 0, 1, 1]), upright, inAnnotation: this.annotations > 0 });
  }
}

/** Numbers of pdf.js's painting operators, as they stand inside `constructPath`. */
const PAINTS = new Map<number, 'fill' | 'stroke'>([
  [20, 'stroke'],
  [21, 'stroke'],
  [22, 'fill'],
  [23, 'fill'],
  [24, 'fill'],
  [25, 'fill'],
  [26, 'fill'],
  [27, 'fill'],
]);
