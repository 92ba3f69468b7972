import { PdfReader, type PdfArray, type PdfDict, type PdfRef, type PdfValue } from './pdf-objects.js';

/**
 * A PDF read by following startxref and /Prev through classic cross-reference tables, as the standard says,
 * and never by searching for objects (ISO 32000-1, 7.5). Files with cross-reference streams are refused.
 */
export class PdfFile {
  readonly text: string;
  readonly startXref: number;
  readonly trailer: PdfDict;
  private readonly offsets = new Map<number, { offset: number; generation: number }>();
  /** Number of cross-reference sections: 1 for a file without incremental update. */
  readonly sections: number;

  constructor(readonly bytes: Uint8Array) {
    this.text = Buffer.from(bytes).toString('latin1');
    if (!this.text.startsWith('%PDF-')) throw new Error('not a PDF');
    const tail = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-1024));
    if (!tail) throw new Error('PDF has no startxref at its end');
    this.startXref = Number(tail[1]);
    let next: number | null = this.startXref;
    let newest: PdfDict | null = null;
    let sections = 0;
    const seen = new Set<number>();
    while (next !== null) {
      if (seen.has(next)) throw new Error('PDF cross-reference goes in circles');
      seen.add(next);
      const trailer = this.readSection(next);
      newest ??= trailer;
      sections += 1;
      const previous = trailer.entries.get('Prev');
      next = previous ? numberOf(previous) : null;
    }
    if (!newest) throw new Error('PDF has no trailer');
    this.trailer = newest;
    this.sections = sections;
  }

  private readSection(offset: number): PdfDict {
    const reader = new PdfReader(this.text, offset);
    const keyword = reader.word();
    if (/^\d+$/.test(keyword)) throw new Error('PDF with a cross-reference stream is not accepted');
    if (keyword !== 'xref') throw new Error('PDF cross-reference table expected');
    for (;;) {
      const word = reader.word();
      if (word === 'trailer') break;
      const first = Number(word);
      const count = Number(reader.word());
      if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || word === '')
        throw new Error('PDF cross-reference table broken');
      for (let i = 0; i < count; i += 1) {
        const entry = { offset: Number(reader.word()), generation: Number(reader.word()) };
        const kind = reader.word();
        if (kind === 'n' && !this.offsets.has(first + i)) this.offsets.set(first + i, entry);
        else if (kind !== 'n' && kind !== 'f') throw new Error('PDF cross-reference entry broken');
      }
    }
    const trailer = reader.value();
    if (trailer.kind !== 'dict') throw new Error('PDF trailer broken');
    return trailer;
  }

  get size(): number {
    return numberOf(this.trailer.entries.get('Size'));
  }

  /** The value of an object; references are followed once. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!value) throw new Error('PDF value missing');
    return value.kind === 'ref' ? this.object(value) : value;
  }

  object(reference: PdfRef): PdfValue {
    const entry = this.offsets.get(reference.number);
    if (entry?.generation !== reference.generation) throw new Error(`PDF object ${reference.number} missing`);
    const reader = new PdfReader(this.text, entry.offset);
    if (
      reader.word() !== String(reference.number) ||
      reader.word() !== String(reference.generation) ||
      reader.word() !== 'obj'
    ) {
      throw new Error(`PDF object ${reference.number} is not where the table says`);
    }
    return reader.value();
  }

  dict(value: PdfValue | undefined): PdfDict {
    const found = this.resolve(value);
    if (found.kind !== 'dict') throw new Error('PDF dictionary expected');
    return found;
  }

  array(value: PdfValue | undefined): PdfArray {
    const found = this.resolve(value);
    if (found.kind !== 'array') throw new Error('PDF array expected');
    return found;
  }

  get rootRef(): PdfRef {
    const root = this.trailer.entries.get('Root');
    if (root?.kind !== 'ref') throw new Error('PDF has no catalog');
    return root;
  }

  /** References of the pages in order. */
  pages(): PdfRef[] {
    const found: PdfRef[] = [];
    const seen = new Set<number>();
    const walk = (reference: PdfValue | undefined, depth: number): void => {
      if (reference?.kind !== 'ref' || depth > 32 || seen.has(reference.number))
        throw new Error('PDF page tree broken');
      seen.add(reference.number);
      const node = this.dict(reference);
      const kids = node.entries.get('Kids');
      if (!kids) {
        found.push(reference);
        return;
      }
      for (const kid of this.array(kids).items) walk(kid, depth + 1);
    };
    walk(this.dict(this.rootRef).entries.get('Pages'), 0);
    return found;
  }
}

export function numberOf(value: PdfValue | undefined): number {
  if (value?.kind !== 'raw' || !/^\d+$/.test(value.text)) throw new Error('PDF number expected');
  return Number(value.text);
}
