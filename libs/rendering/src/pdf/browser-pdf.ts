import { inflateSync } from 'node:zlib';

/**
 * The objects of a PDF as the browser writes it: one classic cross-reference table, no object streams, no encryption.
 * It opens no other PDF; `readPdfLines` does.
 */
export class BrowserPdf {
  private readonly text: string;
  private readonly offsets = new Map<number, number>();
  private readonly dictionaries = new Map<number, string>();

  /** @throws Error when the file is not built like that. */
  constructor(private readonly data: Uint8Array) {
    this.text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-64))?.[1]);
    const head = /^xref\s+0 (\d+)\s*\n/.exec(this.text.slice(start, start + 32));
    if (!head) throw new Error('no classic cross-reference table');
    const first = start + head[0].length;
    for (let i = 1; i < Number(head[1]); i += 1)
      this.offsets.set(i, Number(this.text.slice(first + i * 20, first + i * 20 + 10)));
  }

  /** The dictionary, array or value of an object, without its stream. */
  object(number: number): string {
    const known = this.dictionaries.get(number);
    if (known !== undefined) return known;
    const from = this.offsets.get(number);
    if (from === undefined) throw new Error(`no object ${number}`);
    const end = this.text.indexOf('endobj', from);
    const stream = this.text.indexOf('>> stream', from);
    const body = this.text.slice(this.text.indexOf('obj', from) + 3, stream >= 0 && stream < end ? stream + 2 : end);
    this.dictionaries.set(number, body);
    return body;
  }

  stream(number: number): Buffer {
    const dictionary = this.object(number);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const marker = this.text.indexOf('stream', (this.offsets.get(number) ?? 0) + dictionary.length);
    const from = this.text.indexOf('\n', marker) + 1;
    const raw = this.data.subarray(from, from + length);
    if (!dictionary.includes('/FlateDecode')) return Buffer.from(raw);
    return inflateSync(raw);
  }

  /** Object numbers of the pages, in order. */
  pages(): number[] {
    const root = Number(/\/Root (\d+) 0 R/.exec(this.text.slice(this.text.lastIndexOf('trailer')))?.[1]);
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
