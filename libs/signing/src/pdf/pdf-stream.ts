import { inflateSync } from 'node:zlib';
import { isName, type PdfDict, type PdfValue } from './pdf-objects.js';

/** More than any cross-reference or object stream of a report. */
const MAX_INFLATED = 64 * 1024 * 1024;

const numberIn = (parameters: PdfDict | null, key: string, otherwise: number): number => {
  const value = parameters?.entries.get(key);
  return value?.kind === 'raw' ? Number(value.text) : otherwise;
};

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Undoes the PNG filters row by row (ISO 32000-1, 7.4.4.4; ISO/IEC 15948, 9) for one byte a sample. */
function unfilter(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (columns + 1)] ?? 0;
    if (kind > 4) throw new Error('PDF predictor not understood');
    for (let i = 0; i < columns; i += 1) {
      const at = row * columns + i;
      const left = i > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = i > 0 && row > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[at] = (data[row * (columns + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function parametersOf(value: PdfValue | undefined): PdfDict | null {
  const only = value?.kind === 'array' ? value.items[0] : value;
  return only?.kind === 'dict' ? only : null;
}

/**
 * Data of a stream as it means: unfiltered or FlateDecode, with a PNG predictor at most.
 * @param data as it stands in the file
 * @throws Error on any other filter
 */
export function decodeStream(dictionary: PdfDict, data: Uint8Array): Uint8Array {
  const filter = dictionary.entries.get('Filter');
  const filters = filter?.kind === 'array' ? filter.items : filter ? [filter] : [];
  if (filters.length === 0) return data;
  if (filters.length > 1 || !isName(filters[0], 'FlateDecode')) throw new Error('PDF stream filter not understood');
  const inflated = inflateSync(data, { maxOutputLength: MAX_INFLATED });
  const parameters = parametersOf(dictionary.entries.get('DecodeParms'));
  const predictor = numberIn(parameters, 'Predictor', 1);
  if (predictor === 1) return inflated;
  const plain = numberIn(parameters, 'Colors', 1) === 1 && numberIn(parameters, 'BitsPerComponent', 8) === 8;
  if (predictor < 10 || !plain) throw new Error('PDF predictor not understood');
  return unfilter(inflated, numberIn(parameters, 'Columns', 1));
}
