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

/** Characters that may stand in a line. */
const LONGEST = 4096;
/** Numbers that an operator may have; a dash pattern is the longest list. */
const MOST_NUMBERS = 64;

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
  private readonly words = new Uint16Array(LONGEST);
  private readonly bytes = Buffer.from(this.words.buffer);
  private length = 0;
  private startX = 0;
  private endX = 0;

  constructor(private readonly fontOf: (name: string) => BrowserFont) {}

  /** Codes of one string follow each other; blanks show nothing, and make no line longer. */
  show(codes: Uint16Array, count: number): void {
    const { font } = this;
    if (!font) throw new Error('text without a font');
    let pen = this.lineX;
    for (let i = 0; i < count; i += 1) {
      const code = codes[i] as number;
      const unit = font.units[code] as number;
      const end = pen + ((font.widths[code] as number) * this.size) / 1000;
      const several = unit === 0 ? font.several.get(code) : undefined;
      if (unit !== 0 || several !== undefined) {
        if (this.length === 0) this.startX = pen;
        if (several === undefined) this.add(unit);
        else for (let k = 0; k < several.length; k += 1) this.add(several.charCodeAt(k));
        this.endX = end;
      }
      pen = end;
    }
  }

  private add(unit: number): void {
    if (this.length === LONGEST) throw new Error('a line longer than any page is wide');
    this.words[this.length] = unit;
    this.length += 1;
  }

  move(x: number, y: number): void {
    if (y !== 0) this.place();
    this.lineX += x;
    this.lineY += y;
  }

  /** Puts down what was gathered, where it stands on the page. */
  private place(): void {
    if (this.length === 0) return;
    const [a, b, c, d, e, f] = inside(this.frame, this.text);
    const { startX, endX, lineY, size } = this;
    this.found.push(
      asUpright({
        text: this.bytes.toString('utf16le', 0, 2 * this.length),
        x: a * startX + c * lineY + e,
        y: b * startX + d * lineY + f,
        along: [a * (endX - startX), b * (endX - startX)],
        size: Math.hypot(c, d) * size,
      }),
    );
    this.length = 0;
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

/** What a byte of a content stream may begin. */
const [BLANK, NUMBER, STRING, NAME, WORD, STRANGE] = [0, 1, 2, 3, 4, 5];
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 0x20) return BLANK;
  const character = String.fromCharCode(byte);
  if ('[]'.includes(character)) return BLANK;
  if ('-.0123456789'.includes(character)) return NUMBER;
  if (character === '<') return STRING;
  if (character === '/') return NAME;
  return '()>{}%'.includes(character) ? STRANGE : WORD;
});
const HEX = Uint8Array.from({ length: 256 }, (_, byte) => Number.parseInt(String.fromCharCode(byte), 16) || 0);
const [T, SMALL_D, SMALL_J, LESS, MORE, MINUS, DOT] = [0x54, 0x64, 0x6a, 0x3c, 0x3e, 0x2d, 0x2e];

/**
 * The texts of a content stream as the browser writes it, read byte by byte: a general reader takes longer over a long
 * report than the browser over printing it.
 * @throws Error when it meets what the browser does not write.
 */
export function readBrowserText(content: Uint8Array, fontOf: (name: string) => BrowserFont): PlacedText[] {
  const state = new TextState(fontOf);
  const latin1 = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // Counted rather than emptied: that takes as long as all the rest.
  const numbers = new Float64Array(MOST_NUMBERS);
  let count = 0;
  const codes = new Uint16Array(LONGEST);
  let codeCount = 0;
  let name = '';
  let at = 0;
  const end = content.length;
  while (at < end) {
    const byte = content[at] as number;
    const kind = KIND[byte] as number;
    if (kind === BLANK) {
      at += 1;
    } else if (kind === NUMBER) {
      // Digit by digit: making a string of each of a million numbers takes most of the time.
      let value = 0;
      let scale = 0;
      let next = byte === MINUS ? (content[(at += 1)] as number) : byte;
      while (KIND[next] === NUMBER && next !== MINUS) {
        if (next === DOT) scale = 1;
        else {
          value = value * 10 + next - 0x30;
          scale *= 10;
        }
        next = (at += 1) < end ? (content[at] as number) : 0;
      }
      if (scale > 1) value /= scale;
      if (count === MOST_NUMBERS) throw new Error('more numbers than any operator takes');
      numbers[count] = byte === MINUS ? -value : value;
      count += 1;
    } else if (kind === STRING && content[at + 1] !== LESS) {
      codeCount = 0;
      at += 1;
      while (content[at] !== MORE) {
        if (at >= end) throw new Error('an open string');
        if (codeCount === LONGEST) throw new Error('a string longer than any page is wide');
        codes[codeCount] =
          ((HEX[content[at] as number] as number) << 12) |
          ((HEX[content[at + 1] as number] as number) << 8) |
          ((HEX[content[at + 2] as number] as number) << 4) |
          (HEX[content[at + 3] as number] as number);
        codeCount += 1;
        at += 4;
      }
      at += 1;
    } else if (kind === WORD && byte === T && content[at + 1] === SMALL_J && KIND[content[at + 2] ?? 0] === BLANK) {
      // The two operators that stand at every character are known without making words of them.
      state.show(codes, codeCount);
      count = 0;
      at += 2;
    } else if (kind === WORD && byte === T && content[at + 1] === SMALL_D && KIND[content[at + 2] ?? 0] === BLANK) {
      if (count !== 2) throw new Error('a move without two numbers');
      state.move(numbers[0] as number, numbers[1] as number);
      count = 0;
      at += 2;
    } else if (kind === STRING) {
      // Properties of marked content hold nothing that is shown.
      at = latin1.indexOf('>>', at) + 2;
      if (at < 2) throw new Error('an open dictionary');
    } else if (kind === STRANGE) {
      throw new Error('unexpected string');
    } else {
      const from = at;
      at += 1;
      while (at < end && isInWord(KIND[content[at] as number] as number)) at += 1;
      const token = latin1.toString('latin1', from, at);
      if (kind === NAME) name = token.slice(1);
      else {
        state.operate(token, [...numbers.subarray(0, count)], name);
        count = 0;
      }
    }
  }
  return state.found;
}

const isInWord = (kind: number): boolean => kind === WORD || kind === NUMBER;
