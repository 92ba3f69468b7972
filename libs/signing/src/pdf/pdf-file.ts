import { numberOf, readCrossReference, startOfData, type CrossReference } from './cross-reference.js';
import { PdfReader, type PdfArray, type PdfDict, type PdfRef, type PdfValue } from './pdf-objects.js';
import { decodeStream } from './pdf-stream.js';

/** A PDF read through its cross-reference alone (ISO 32000-1, 7.5). @throws Error on what it does not understand. */
export class PdfFile {
  readonly text: string;
  readonly startXref: number;
  readonly references: CrossReference;
  private readonly unpacked = new Map<number, { text: string; offsets: { number: number; at: number }[] }>();

  constructor(readonly bytes: Uint8Array) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (!this.text.startsWith('%PDF-')) throw new Error('not a PDF');
    const tail = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-1024));
    if (!tail) throw new Error('PDF has no startxref at its end');
    this.startXref = Number(tail[1]);
    this.references = readCrossReference(this.text, this.startXref);
  }

  get trailer(): PdfDict {
    return this.references.trailer;
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
    const place = this.references.places.get(reference.number);
    if (place?.kind === 'in' && reference.generation === 0) {
      return this.packed(place.stream, place.index, reference.number);
    }
    if (place?.kind !== 'at' || place.generation !== reference.generation) {
      throw new Error(`PDF object ${reference.number} missing`);
    }
    const reader = new PdfReader(this.text, place.offset);
    if (
      reader.word() !== String(reference.number) ||
      reader.word() !== String(reference.generation) ||
      reader.word() !== 'obj'
    ) {
      throw new Error(`PDF object ${reference.number} is not where the table says`);
    }
    const value = reader.value();
    const after = reader.word();
    if (after === 'endobj') return value;
    if (after !== 'stream' || value.kind !== 'dict') throw new Error(`PDF object ${reference.number} does not end`);
    return { ...value, stream: this.streamPlace(value, reader.at) };
  }

  private streamPlace(dictionary: PdfDict, behindKeyword: number): { start: number; length: number } {
    const start = startOfData(this.text, behindKeyword);
    const length = numberOf(this.resolve(dictionary.entries.get('Length')));
    const reader = new PdfReader(this.text, start + length);
    if (reader.word() !== 'endstream' || reader.word() !== 'endobj')
      throw new Error('PDF stream is not as long as said');
    return { start, length };
  }

  /** An object of an object stream (ISO 32000-1, 7.5.7). */
  private packed(stream: number, index: number, number: number): PdfValue {
    const { text, offsets } = this.unpacked.get(stream) ?? this.unpack(stream);
    const entry = offsets[index];
    if (entry?.number !== number) throw new Error(`PDF object ${number} is not where the table says`);
    return new PdfReader(text, entry.at).value();
  }

  private unpack(stream: number) {
    const dictionary = this.object({ kind: 'ref', number: stream, generation: 0 });
    if (dictionary.kind !== 'dict' || !dictionary.stream) throw new Error('PDF object stream expected');
    const text = Buffer.from(this.streamData(dictionary)).toString('latin1');
    const first = numberOf(dictionary.entries.get('First'));
    const count = numberOf(dictionary.entries.get('N'));
    if (count > text.length) throw new Error('PDF object stream broken');
    const reader = new PdfReader(text, 0);
    const offsets = Array.from({ length: count }, () => ({
      number: Number(reader.word()),
      at: first + Number(reader.word()),
    }));
    const unpacked = { text, offsets };
    this.unpacked.set(stream, unpacked);
    return unpacked;
  }

  /** Data of a stream, its filter undone. */
  streamData(dictionary: PdfDict): Uint8Array {
    if (!dictionary.stream) throw new Error('PDF stream expected');
    const { start, length } = dictionary.stream;
    return decodeStream(dictionary, this.bytes.subarray(start, start + length));
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
