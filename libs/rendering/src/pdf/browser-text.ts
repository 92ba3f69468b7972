import type { BrowserFont } from './browser-font.js';
import { asUpright, type PlacedText } from './placed-text.js';

export type { PlacedText } from './placed-text.js';

/** A transformation: x' = ax + cy + e, y' = bx + dy + f. */
type Frame = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const UNTURNED: Frame = [1, 0, 0, 1, 0, 0];

const inside = ([a, b, c, d, e, f]: Frame, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: readonly number[]): Frame => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const SPACE = 0x20;
const isBlank = (byte: number): boolean => byte <= SPACE;
const isDelimiter = (byte: number): boolean =>
  byte === 0x3c || byte === 0x3e || byte === 0x5b || byte === 0x5d || byte === 0x28 || byte === 0x29 || byte === 0x2f;
const hexDigit = (byte: number): number => (byte <= 0x39 ? byte - 0x30 : (byte & 0xdf) - 0x37);

/**
 * The texts of a content stream as the browser writes it, read byte by byte: a general reader takes longer over a long
 * report than the browser over printing it.
 * @throws Error when it meets what the browser does not write.
 */
export function readBrowserText(content: Buffer, fontOf: (name: string) => BrowserFont): PlacedText[] {
  const found: PlacedText[] = [];
  const frames: Frame[] = [];
  let frame = UNTURNED;
  let text: Frame = frame;
  let font: BrowserFont | null = null;
  let size = 0;
  let lineX = 0;
  let lineY = 0;
  let numbers: number[] = [];
  let name = '';
  let codes: number[] = [];

  const show = (): void => {
    if (!font) throw new Error('text without a font');
    const [a, b, c, d, e, f] = inside(frame, text);
    let words = '';
    let width = 0;
    for (const code of codes) {
      words += font.characters.get(code) ?? '';
      width += font.widths.get(code) ?? font.usualWidth;
    }
    found.push(
      asUpright({
        text: words,
        x: a * lineX + c * lineY + e,
        y: b * lineX + d * lineY + f,
        along: [(a * width * size) / 1000, (b * width * size) / 1000],
        size: Math.hypot(c, d) * size,
      }),
    );
  };
  const operate = (operator: string): void => {
    switch (operator) {
      case 'q':
        frames.push(frame);
        break;
      case 'Q':
        frame = frames.pop() ?? frame;
        break;
      case 'cm':
        frame = inside(frame, numbers);
        break;
      case 'BT':
        text = UNTURNED;
        lineX = lineY = 0;
        break;
      case 'Tm':
        text = inside(UNTURNED, numbers);
        lineX = lineY = 0;
        break;
      case 'Td':
        lineX += numbers[0] ?? 0;
        lineY += numbers[1] ?? 0;
        break;
      case 'Tf':
        font = fontOf(name);
        size = numbers.at(-1) ?? 0;
        break;
      case 'Tj':
        show();
        break;
      case 'TJ':
      case "'":
      case '"':
        throw new Error(`unexpected operator ${operator}`);
    }
  };

  let at = 0;
  const end = content.length;
  while (at < end) {
    const byte = content[at] as number;
    if (isBlank(byte) || byte === 0x5b || byte === 0x5d) {
      at += 1;
    } else if (byte === 0x3c && content[at + 1] === 0x3c) {
      // Properties of marked content hold nothing that is shown.
      at = content.indexOf('>>', at) + 2;
      if (at < 2) throw new Error('an open dictionary');
    } else if (byte === 0x3c) {
      codes = [];
      at += 1;
      while (content[at] !== 0x3e) {
        codes.push(
          (hexDigit(content[at] as number) << 12) |
            (hexDigit(content[at + 1] as number) << 8) |
            (hexDigit(content[at + 2] as number) << 4) |
            hexDigit(content[at + 3] as number),
        );
        at += 4;
        if (at >= end) throw new Error('an open string');
      }
      at += 1;
    } else if (byte === 0x28) {
      throw new Error('unexpected string');
    } else if (byte === 0x2d || byte === 0x2e || (byte >= 0x30 && byte <= 0x39)) {
      // Digit by digit: making a string of each of a million numbers takes most of the time.
      const isNegative = byte === 0x2d;
      let value = 0;
      let scale = 0;
      if (isNegative) at += 1;
      for (let next = content[at] as number; at < end; next = content[(at += 1)] as number) {
        if (next === 0x2e) scale = 1;
        else if (next >= 0x30 && next <= 0x39) {
          value = value * 10 + next - 0x30;
          scale *= 10;
        } else break;
      }
      if (scale > 1) value /= scale;
      numbers.push(isNegative ? -value : value);
    } else {
      const from = at;
      at += 1;
      while (at < end && !isBlank(content[at] as number) && !isDelimiter(content[at] as number)) at += 1;
      const token = content.toString('latin1', from, at);
      if (byte === 0x2f) name = token.slice(1);
      else {
        operate(token);
        if (numbers.length > 0) numbers = [];
      }
    }
  }
  return found;
}
