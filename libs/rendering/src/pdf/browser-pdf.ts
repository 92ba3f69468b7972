import { inflateSync } from 'node:zlib';

/**
 * The objects of a PDF as the browser writes it: one classic cross-reference table, no object streams, no encryption.
 * It opens no other PDF; `readPdfLines` does.
 */
export class BrowserPdf {
  private readonly bytes: Buffer;
  private readonly dictionaries = new Map<number, string>();
  /** Where the first entry of the cross-reference table stands, and how many there are. */
  private readonly table: { readonly start: number; readonly count: number };

  /** @throws Error when the file is not built like that. */
  constructor(data: Uint8Array) {
    this.bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text(data.length - 64, data.length))?.[1]);
    const head = /^xref\s+0 (\d+)\s*\n/.exec(this.text(start, start + 32));
    if (!head) throw new Error('no classic cross-reference table');
    this.table = { start: start + head[0].length, count: Number(head[1]) };
  }

  private text(from: number, to: number): string {
    return this.bytes.toString('latin1', Math.max(0, from), to);
  }

  /** Entries are twenty bytes, ten of them digits (ISO 32000-1, 7.5.4). */
  private offsetOf(number: number): number {
    const { start, count } = this.table;
    if (!(number > 0 && number < count)) throw new Error(`no object ${number}`);
    return Number(this.text(start + number * 20, start + number * 20 + 10));
  }

  /** The dictionary, array or value of an object, without its stream. */
  object(number: number): string {
    const known = this.dictionaries.get(number);
    if (known !== undefined) return known;
    const from = this.offsetOf(number);
    const whole = this.text(from, this.bytes.indexOf('endobj', from));
    const stream = whole.indexOf('>> stream');
    const body = whole.slice(whole.indexOf('obj') + 3, stream >= 0 ? stream + 2 : whole.length);
    this.dictionaries.set(number, body);
    return body;
  }

  stream(number: number): Buffer {
    const dictionary = this.object(number);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const marker = this.bytes.indexOf('stream', this.offsetOf(number) + dictionary.length);
    const from = this.bytes.indexOf('\n', marker) + 1;
    const raw = this.bytes.subarray(from, from + length);
    if (!dictionary.includes('/FlateDecode')) return Buffer.from(raw);
    return inflateSync(raw);
  }

  /** Object numbers of the pages, in order. */
  pages(): number[] {
    const trailer = this.text(this.bytes.lastIndexOf('trailer'), this.bytes.length);
    const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
    const tree = Number(/\/Pages (\d+) 0 R/.exec(this.object(root))?.[1]);
    const found: number[] = [];
    const visit = (number: number): void => {
      const kids = /\/Kids \[([^\]]*)\]/.exec(this.object(number))?.[1];
      if (kids === undefined) found.push(number);
      else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) visit(Number(kid));
    };
    visit(tree);
    return found;
  }

  /** Object number behind `/Key n 0 R` in some dictionary. */
  reference(dictionary: string, key: string): number {
    const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
    if (found === undefined) throw new Error(`no ${key}`);
    return Number(found);
  }
}
