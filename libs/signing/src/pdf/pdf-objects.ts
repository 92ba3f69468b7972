/** Values of PDF syntax (ISO 32000-1, 7.3). Streams are kept as bytes where they stand. */
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
  readonly generation: number;
}
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
/** A token written back as it was read: string, number, keyword. */
export interface PdfRaw {
  readonly kind: 'raw';
  readonly text: string;
  /** Where a hex string stands in the text that it was read from. */
  readonly at?: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: Map<string, PdfValue>;
  /** Where the data stands when this is the dictionary of a stream; bytes. */
  readonly stream?: { readonly start: number; readonly length: number };
}
export type PdfValue = PdfRef | PdfName | PdfRaw | PdfArray | PdfDict;

export const raw = (text: string | number): PdfRaw => ({ kind: 'raw', text: String(text) });
export const name = (text: string): PdfName => ({ kind: 'name', name: text });
export const ref = (number: number, generation = 0): PdfRef => ({ kind: 'ref', number, generation });
export const array = (...items: PdfValue[]): PdfArray => ({ kind: 'array', items });
export const dict = (entries: Record<string, PdfValue>): PdfDict => ({
  kind: 'dict',
  entries: new Map(Object.entries(entries)),
});

export function write(value: PdfValue): string {
  switch (value.kind) {
    case 'ref':
      return `${value.number} ${value.generation} R`;
    case 'name':
      return `/${value.name}`;
    case 'raw':
      return value.text;
    case 'array':
      return `[${value.items.map(write).join(' ')}]`;
    case 'dict':
      return `<<${[...value.entries].map(([key, item]) => `/${key} ${write(item)}`).join(' ')}>>`;
  }
}

/** As `write`, with the keys of dictionaries in order: the same text for the same value. */
export function canonicalText(value: PdfValue): string {
  if (value.kind === 'array') return `[${value.items.map(canonicalText).join(' ')}]`;
  if (value.kind !== 'dict') return write(value);
  const keys = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<<${keys.map(([key, item]) => `/${key} ${canonicalText(item)}`).join(' ')}>>`;
}

export const isName = (value: PdfValue | undefined, text: string): boolean =>
  value?.kind === 'name' && value.name === text;

const WHITE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;

/** A recursive-descent reader over Latin-1 text. @throws Error on anything it does not understand. */
export class PdfReader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  skipWhite(): void {
    for (;;) {
      const c = this.text[this.at] ?? '';
      if (c === '%') {
        while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
      } else if (c !== '' && WHITE.test(c)) this.at += 1;
      else return;
    }
  }

  word(): string {
    this.skipWhite();
    return this.token();
  }

  /** Regular characters from here on; after a slash, a space ends the (empty) name (ISO 32000-1, 7.3.5). */
  private token(): string {
    const start = this.at;
    while (this.at < this.text.length) {
      const c = this.text[this.at] ?? '';
      if (WHITE.test(c) || DELIMITER.test(c)) break;
      this.at += 1;
    }
    return this.text.slice(start, this.at);
  }

  value(depth = 0): PdfValue {
    if (depth > 64) throw new Error('PDF object nested too deep');
    this.skipWhite();
    const c = this.text[this.at] ?? '';
    if (c === '/') {
      this.at += 1;
      return name(this.token());
    }
    if (c === '[') return this.array(depth);
    if (c === '(') return raw(this.literalString());
    if (c === '<') return this.text[this.at + 1] === '<' ? this.dict(depth) : this.hexString();
    return this.numberOrKeyword();
  }

  private array(depth: number): PdfArray {
    this.at += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipWhite();
      if (this.at >= this.text.length) throw new Error('PDF array does not end');
      if (this.text[this.at] === ']') {
        this.at += 1;
        return { kind: 'array', items };
      }
      items.push(this.value(depth + 1));
    }
  }

  private dict(depth: number): PdfDict {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipWhite();
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2;
        return { kind: 'dict', entries };
      }
      if (this.text[this.at] !== '/') throw new Error('PDF dictionary key expected');
      this.at += 1;
      const key = this.token();
      // Other readers undo the escape: /#56 would be /V to them and something else here.
      if (key === '' || key.includes('#')) throw new Error('PDF dictionary key not understood');
      if (entries.has(key)) throw new Error(`PDF dictionary has /${key} twice`);
      entries.set(key, this.value(depth + 1));
    }
  }

  private literalString(): string {
    const start = this.at;
    let open = 0;
    for (; this.at < this.text.length; this.at += 1) {
      const c = this.text[this.at];
      if (c === '\\') this.at += 1;
      else if (c === '(') open += 1;
      else if (c === ')' && --open === 0) {
        this.at += 1;
        return this.text.slice(start, this.at);
      }
    }
    throw new Error('PDF string does not end');
  }

  private hexString(): PdfRaw {
    const end = this.text.indexOf('>', this.at);
    const text = this.text.slice(this.at, end + 1);
    if (end < 0 || !/^<[0-9A-Fa-f\s]*>$/.test(text)) throw new Error('PDF hex string does not end');
    const at = this.at;
    this.at = end + 1;
    return { kind: 'raw', text, at };
  }

  private numberOrKeyword(): PdfValue {
    const first = this.word();
    if (first === '') throw new Error('PDF value expected');
    if (/^\d+$/.test(first)) {
      const back = this.at;
      const second = this.word();
      if (/^\d+$/.test(second) && this.word() === 'R') return ref(Number(first), Number(second));
      this.at = back;
    }
    if (!/^([+-]?(\d+\.?\d*|\.\d+)|true|false|null)$/.test(first))
      throw new Error(`PDF token ${first.slice(0, 20)} not understood`);
    return raw(first);
  }
}
