import type { BrowserFont } from './browser-font.js';
import { asUpright, type PlacedText } from './placed-text.js';

export type { PlacedText } from './placed-text.js';

/** A transformation: x' = ax + cy + e, y' = bx + dy + f. */
type Frame = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const UNTURNED: Frame = [1, 0, 0, 1, 0, 0];

const inside = ([a, b, c, d, e, f]: Frame, [g, h, i, j, k, l]: Frame): Frame => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** What a content stream says so far. */
class TextState {
  readonly found: PlacedText[] = [];
  private readonly frames: Frame[] = [];
  private frame = UNTURNED;
  private text = UNTURNED;
  private font: BrowserFont | null = null;
  private size = 0;
  private lineX = 0;
  private lineY = 0;
  /** Characters of one line are gathered before they are placed: a report has a quarter of a million of them. */
  private words = '';
  private startX = 0;
  private endX = 0;

  constructor(private readonly fontOf: (name: string) => BrowserFont) {}

  /** Codes of one string follow each other; blanks show nothing, and make no line longer. */
  show(codes: readonly number[]): void {
    const { font } = this;
    if (!font) throw new Error('text without a font');
    let pen = this.lineX;
    for (const code of codes) {
      const character = font.characters[code] ?? '';
      const end = pen + ((font.widths[code] ?? font.usualWidth) * this.size) / 1000;
      if (character !== ' ' && character !== '\u3000' && character !== '') {
        if (this.words === '') this.startX = pen;
        this.words += character;
        this.endX = end;
      }
      pen = end;
    }
  }

  move(x: number, y: number): void {
    if (y !== 0) this.place();
    this.lineX += x;
    this.lineY += y;
  }

  /** Puts down what was gathered, where it stands on the page. */
  private place(): void {
    if (this.words === '') return;
    const [a, b, c, d, e, f] = inside(this.frame, this.text);
    const { startX, endX, lineY, size } = this;
    this.found.push(
      asUpright({
        text: this.words,
        x: a * startX + c * lineY + e,
        y: b * startX + d * lineY + f,
        along: [a * (endX - startX), b * (endX - startX)],
        size: Math.hypot(c, d) * size,
      }),
    );
    this.words = '';
  }

  /** @throws Error when it is one that the browser does not write. */
  operate(operator: string, numbers: readonly number[], name: string): void {
    switch (operator) {
      case 'q':
        this.frames.push(this.frame);
        return;
      case 'Q':
        this.frame = this.frames.pop() ?? this.frame;
        return;
      case 'cm':
        this.frame = inside(this.frame, numbers as unknown as Frame);
        return;
      case 'BT':
        this.text = UNTURNED;
        this.lineX = this.lineY = 0;
        return;
      case 'ET':
        return this.place();
      case 'Tm':
        this.place();
        this.text = numbers as unknown as Frame;
        this.lineX = this.lineY = 0;
        return;
      case 'Tf':
        this.place();
        this.font = this.fontOf(name);
        this.size = numbers[numbers.length - 1] ?? 0;
        return;
      case 'TJ':
      case "'":
      case '"':
        throw new Error(`unexpected operator ${operator}`);
    }
  }
}

const SPACE = 0x20;
const [T, SMALL_D, SMALL_J] = [0x54, 0x64, 0x6a];
const isBlank = (byte: number): boolean => byte <= SPACE;
const isDelimiter = (byte: number): boolean =>
  byte === 0x3c || byte === 0x3e || byte === 0x5b || byte === 0x5d || byte === 0x28 || byte === 0x29 || byte === 0x2f;
const hexDigit = (byte: number): number => (byte <= 0x39 ? byte - 0x30 : (byte & 0xdf) - 0x37);

/**
 * The texts of a content stream as the browser writes it, read byte by byte: a general reader takes longer over a long
 * report than the browser over printing it.
 * @throws Error when it meets what the browser does not write.
 */
export function readBrowserText(content: Uint8Array, fontOf: (name: string) => BrowserFont): PlacedText[] {
  const state = new TextState(fontOf);
  const latin1 = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // Counted rather than emptied: that takes as long as all the rest.
  const numbers: number[] = [];
  let count = 0;
  const codes: number[] = [];
  let name = '';
  let at = 0;
  const end = content.length;
  while (at < end) {
    const byte = content[at] as number;
    if (byte <= SPACE || byte === 0x5b || byte === 0x5d) {
      at += 1;
    } else if (byte === T && isBlank(content[at + 2] ?? SPACE) && content[at + 1] === SMALL_J) {
      // The two operators that stand at every character are known without making words of them.
      state.show(codes);
      count = 0;
      at += 2;
    } else if (byte === T && isBlank(content[at + 2] ?? SPACE) && content[at + 1] === SMALL_D) {
      state.move(numbers[0] ?? 0, numbers[1] ?? 0);
      count = 0;
      at += 2;
    } else if (byte === 0x3c && content[at + 1] === 0x3c) {
      // Properties of marked content hold nothing that is shown.
      at = latin1.indexOf('>>', at) + 2;
      if (at < 2) throw new Error('an open dictionary');
    } else if (byte === 0x3c) {
      let length = 0;
      at += 1;
      while (content[at] !== 0x3e) {
        codes[length] =
          (hexDigit(content[at] as number) << 12) |
          (hexDigit(content[at + 1] as number) << 8) |
          (hexDigit(content[at + 2] as number) << 4) |
          hexDigit(content[at + 3] as number);
        length += 1;
        at += 4;
        if (at >= end) throw new Error('an open string');
      }
      if (length !== codes.length) codes.length = length;
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
      numbers[count] = isNegative ? -value : value;
      count += 1;
    } else {
      const from = at;
      at += 1;
      while (at < end && !isBlank(content[at] as number) && !isDelimiter(content[at] as number)) at += 1;
      const token = latin1.toString('latin1', from, at);
      if (byte === 0x2f) name = token.slice(1);
      else {
        state.operate(token, numbers.slice(0, count), name);
        count = 0;
      }
    }
  }
  return state.found;
}
