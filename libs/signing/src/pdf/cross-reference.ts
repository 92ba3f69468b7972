import { isName, PdfReader, type PdfDict, type PdfValue } from './pdf-objects.js';
import { decodeStream } from './pdf-stream.js';

/** Every signature adds a section or two; more is nobody's signed report. */
const MOST_SECTIONS = 200;

/** Where an object stands: at a byte of the file, or at an index of an object stream; `free`: taken out. */
export type ObjectPlace =
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

export interface CrossReference {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** Bytes at which the sections begin, newest first; more than one when the file was updated. */
  readonly sections: readonly number[];
  readonly trailer: PdfDict;
  /** How the newest section is written; an update has to be written the same way (ISO 32000-1, 7.5.8.1). */
  readonly kind: 'table' | 'stream';
}

interface Section {
  readonly places: Map<number, ObjectPlace>;
  readonly trailer: PdfDict;
  readonly kind: 'table' | 'stream';
}

export function numberOf(value: PdfValue | undefined): number {
  if (value?.kind !== 'raw' || !/^\d+$/.test(value.text)) throw new Error('PDF number expected');
  return Number(value.text);
}

function readTable(reader: PdfReader): Section {
  const places = new Map<number, ObjectPlace>();
  for (;;) {
    const word = reader.word();
    if (word === 'trailer') break;
    const first = Number(word);
    const count = Number(reader.word());
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || word === '')
      throw new Error('PDF cross-reference table broken');
    for (let i = 0; i < count; i += 1) {
      const [offset, generation, kind] = [Number(reader.word()), Number(reader.word()), reader.word()];
      if (kind === 'n') places.set(first + i, { kind: 'at', offset, generation });
      else if (kind === 'f') places.set(first + i, { kind: 'free' });
      else throw new Error('PDF cross-reference entry broken');
    }
  }
  const trailer = reader.value();
  if (trailer.kind !== 'dict') throw new Error('PDF trailer broken');
  if (trailer.entries.has('XRefStm')) throw new Error('PDF with two kinds of cross-reference is not accepted');
  return { places, trailer, kind: 'table' };
}

/** The dictionary and data of a stream whose /Length is written out, from behind `obj` on. */
function streamHere(reader: PdfReader, text: string): { dictionary: PdfDict; data: Uint8Array } {
  const dictionary = reader.value();
  if (dictionary.kind !== 'dict' || reader.word() !== 'stream') throw new Error('PDF cross-reference stream expected');
  const start = startOfData(text, reader.at);
  const data = Buffer.from(text.slice(start, start + numberOf(dictionary.entries.get('Length'))), 'latin1');
  return { dictionary, data };
}

/** The first byte of a stream's data: behind the end of the line of `stream` (ISO 32000-1, 7.3.8.1). */
export function startOfData(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  if (text[at] === '\n') return at + 1;
  throw new Error('PDF stream does not begin on a line of its own');
}

function readStream(reader: PdfReader, text: string): Section {
  if (!/^\d+$/.test(reader.word()) || reader.word() !== 'obj') throw new Error('PDF cross-reference table expected');
  const { dictionary, data } = streamHere(reader, text);
  if (!isName(dictionary.entries.get('Type'), 'XRef')) throw new Error('PDF cross-reference stream expected');
  const rows = decodeStream(dictionary, data);
  const listOf = (value: PdfValue | undefined): number[] | null =>
    value?.kind === 'array' ? value.items.map(numberOf) : null;
  const widths = listOf(dictionary.entries.get('W'));
  if (widths?.length !== 3 || widths.some((width) => width > 7)) throw new Error('PDF cross-reference stream broken');
  const [w0 = 0, w1 = 0, w2 = 0] = widths;
  const ranges = listOf(dictionary.entries.get('Index')) ?? [0, numberOf(dictionary.entries.get('Size'))];
  const places = new Map<number, ObjectPlace>();
  let at = 0;
  const field = (width: number, otherwise: number): number => {
    let value = width === 0 ? otherwise : 0;
    for (let i = 0; i < width; i += 1) value = value * 256 + (rows[at + i] ?? 0);
    at += width;
    return value;
  };
  for (let r = 0; r < ranges.length; r += 2) {
    for (let i = 0; i < (ranges[r + 1] ?? 0); i += 1) {
      if (at + w0 + w1 + w2 > rows.length) throw new Error('PDF cross-reference stream broken');
      const [kind, second, third] = [field(w0, 1), field(w1, 0), field(w2, 0)];
      const number = (ranges[r] ?? 0) + i;
      if (kind === 0) places.set(number, { kind: 'free' });
      else if (kind === 1) places.set(number, { kind: 'at', offset: second, generation: third });
      else if (kind === 2) places.set(number, { kind: 'in', stream: second, index: third });
      else throw new Error('PDF cross-reference entry broken');
    }
  }
  return { places, trailer: dictionary, kind: 'stream' };
}

function readSection(text: string, offset: number): Section {
  const reader = new PdfReader(text, offset);
  const keyword = reader.word();
  if (keyword === 'xref') return readTable(reader);
  if (/^\d+$/.test(keyword)) return readStream(reader, text);
  throw new Error('PDF cross-reference table expected');
}

/**
 * Follows startxref and /Prev, as the standard says (ISO 32000-1, 7.5); objects are never searched for.
 * @param text of the whole file, Latin-1
 */
export function readCrossReference(text: string, startXref: number): CrossReference {
  const places = new Map<number, ObjectPlace>();
  const sections: number[] = [];
  let newest: Section | null = null;
  for (let next: number | null = startXref; next !== null;) {
    if (sections.includes(next)) throw new Error('PDF cross-reference goes in circles');
    if (sections.length >= MOST_SECTIONS) throw new Error('PDF has too many cross-reference sections');
    sections.push(next);
    const section = readSection(text, next);
    newest ??= section;
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place);
    const previous = section.trailer.entries.get('Prev');
    next = previous ? numberOf(previous) : null;
  }
  if (!newest) throw new Error('PDF has no trailer');
  if (newest.trailer.entries.has('Encrypt')) throw new Error('PDF is encrypted');
  return { places, sections, trailer: newest.trailer, kind: newest.kind };
}
