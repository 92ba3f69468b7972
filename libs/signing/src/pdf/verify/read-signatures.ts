import { reject } from '../../rejected.js';
import { numberOf } from '../cross-reference.js';
import type { PdfFile } from '../pdf-file.js';
import { isName, type PdfDict, type PdfRef } from '../pdf-objects.js';
import { fieldName } from '../text-of.js';

/** Each is read with the file up to its end. */
const MOST_FIELDS = 32;

const not = (problem: string): never => reject('FILE_NOT_UNDERSTOOD', problem);

/** A signature as it lies in the file; nothing of it is verified yet but where it stands. */
export interface PdfSignature {
  readonly field: string;
  /** Of the signature dictionary. */
  readonly reference: PdfRef;
  readonly dictionary: PdfDict;
  /** A time stamp over the document instead of somebody's signature. */
  readonly isTimestamp: boolean;
  /** Bytes of the file up to the end of the revision that it covers. */
  readonly end: number;
  readonly covered: Buffer;
  /** DER, followed by zeros. */
  readonly value: Buffer;
}

export interface SignatureFields {
  /** Names of fields that wait to be signed. */
  readonly empty: readonly string[];
  /** In the order in which they were made. */
  readonly signatures: readonly PdfSignature[];
}

/**
 * Everything up to an end of the file but the value itself: /ByteRange says just that, and the gap is the very
 * /Contents of this dictionary (ISO 32000-1, 12.8.1).
 */
function cut(file: PdfFile, dictionary: PdfDict): Pick<PdfSignature, 'end' | 'covered' | 'value'> {
  const contents = dictionary.entries.get('Contents');
  const range = dictionary.entries.get('ByteRange');
  if (contents?.kind !== 'raw' || range?.kind !== 'array' || range.items.length !== 4) return not('签名字典不完整');
  const [start = -1, before = -1, after = -1, rest = -1] = range.items.map(numberOf);
  const end = after + rest;
  if (start !== 0 || before >= after || before !== contents.at || after - before !== contents.text.length) {
    return reject('FILE_CHANGED', '签名没有覆盖整个文件:签名之后文件被追加或改动');
  }
  const gap = contents.text;
  // One case throughout: the case of a digit is the only thing in the gap that the value does not fix.
  if (!/^<([0-9a-f]{2})+>$/.test(gap) && !/^<([0-9A-F]{2})+>$/.test(gap)) return not('签名值不是规范的十六进制');
  if (end > file.bytes.length || !/%%EOF\s*$/.test(file.text.slice(Math.max(0, end - 16), end))) {
    return reject('FILE_CHANGED', '签名没有覆盖整个文件:签名之后文件被追加或改动');
  }
  const covered = Buffer.concat([file.bytes.subarray(0, before), file.bytes.subarray(after, end)]);
  return { end, covered, value: Buffer.from(gap.slice(1, -1), 'hex') };
}

function readField(file: PdfFile, field: PdfDict): PdfSignature | null {
  if (!isName(field.entries.get('FT'), 'Sig') || field.entries.has('Kids') || field.entries.has('Parent')) {
    return not('PDF 的表单域不是印章');
  }
  const reference = field.entries.get('V');
  if (!reference) return null;
  // Not in an object stream: its bytes have to lie in the file as they are.
  if (reference.kind !== 'ref' || file.references.places.get(reference.number)?.kind !== 'at') {
    return not('签名字典不是独立的对象');
  }
  const dictionary = file.dict(reference);
  const isTimestamp = isName(dictionary.entries.get('SubFilter'), 'ETSI.RFC3161');
  if (!isTimestamp && !isName(dictionary.entries.get('SubFilter'), 'ETSI.CAdES.detached')) {
    return not('签名格式不是 PAdES');
  }
  return { field: fieldName(field), reference, dictionary, isTimestamp, ...cut(file, dictionary) };
}

/**
 * All signatures, found through the catalog's form, which has fields for signatures and no other.
 * @throws Rejected, or Error on what cannot be read
 */
export function readSignatures(file: PdfFile): SignatureFields {
  const catalog = file.dict(file.rootRef);
  if (!catalog.entries.has('AcroForm')) return reject('FILE_INCOMPLETE', 'PDF 没有签名');
  const form = file.dict(catalog.entries.get('AcroForm'));
  if (form.entries.has('XFA')) return not('PDF 的表单域不是印章');
  const fields = file.array(form.entries.get('Fields')).items;
  const numbers = fields.map((field) => (field.kind === 'ref' ? field.number : not('PDF 的表单域不是独立的对象')));
  if (numbers.length > MOST_FIELDS) return not('PDF 的签名域过多');
  if (new Set(numbers).size !== numbers.length) return not('PDF 的表单域重复');
  const read = fields.map((field) => ({
    name: fieldName(file.dict(field)),
    signature: readField(file, file.dict(field)),
  }));
  if (new Set(read.map(({ name }) => name)).size !== read.length) return not('PDF 的表单域重名');
  const signatures = read.flatMap(({ signature }) => signature ?? []).sort((a, b) => a.end - b.end);
  if (signatures.length === 0) return reject('FILE_INCOMPLETE', 'PDF 没有签名');
  for (const [i, { end, dictionary }] of signatures.entries()) {
    const at = dictionary.entries.get('Contents');
    const from = signatures[i - 1]?.end ?? 0;
    if (at?.kind !== 'raw' || (at.at ?? 0) < from || end === from)
      return reject('FILE_CHANGED', '签名的先后与文件的版次不符');
  }
  return { empty: read.flatMap(({ name, signature }) => (signature ? [] : [name])), signatures };
}
