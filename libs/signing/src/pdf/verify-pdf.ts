import type { X509Certificate } from 'node:crypto';
import { verifyCms } from '../cms/verify-cms.js';
import { numberOf, PdfFile } from './pdf-file.js';
import type { PdfDict } from './pdf-objects.js';

export interface PdfSignatureFinding {
  readonly problems: readonly string[];
  readonly signer: X509Certificate | null;
  readonly claimedAt: string | null;
}

const failed = (problem: string): PdfSignatureFinding => ({ problems: [problem], signer: null, claimedAt: null });

/** Signature dictionaries of all signature fields, found through the catalog. */
function signaturesOf(file: PdfFile): PdfDict[] {
  const form = file.dict(file.rootRef).entries.get('AcroForm');
  if (!form) return [];
  const fields = file.array(file.dict(form).entries.get('Fields')).items.map((field) => file.dict(field));
  return fields.filter((field) => field.entries.has('V')).map((field) => file.dict(field.entries.get('V')));
}

function claimedTime(signature: PdfDict): string | null {
  const m = signature.entries.get('M');
  const [, y, mo, d, h, mi, s] =
    /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)$/.exec(m?.kind === 'raw' ? m.text : '') ?? [];
  return y ? `${y}-${mo}-${d}T${h}:${mi}:${s}Z` : null;
}

/**
 * Verifies the one seal of a PDF: the byte range is the whole file but the signature's own value, nothing was
 * appended, and the CMS holds over it. A file with another shape is rejected, not guessed at.
 */
export function verifyPdf(bytes: Uint8Array): PdfSignatureFinding {
  let signatures: PdfDict[];
  let file: PdfFile;
  try {
    file = new PdfFile(bytes);
    signatures = signaturesOf(file);
  } catch (error) {
    return failed(`PDF 结构无法识别(${(error as Error).message})`);
  }
  const [signature] = signatures;
  if (!signature) return failed('PDF 没有签名');
  if (signatures.length > 1) return failed('PDF 有不止一个签名,不是本系统印发的文件');
  const subFilter = signature.entries.get('SubFilter');
  if (subFilter?.kind !== 'name' || subFilter.name !== 'ETSI.CAdES.detached') return failed('签名格式不是 PAdES');
  const contents = signature.entries.get('Contents');
  const range = signature.entries.get('ByteRange');
  if (contents?.kind !== 'raw' || range?.kind !== 'array' || range.items.length !== 4) {
    return failed('签名字典不完整');
  }
  let numbers: number[];
  try {
    numbers = range.items.map(numberOf);
  } catch {
    return failed('签名范围不是数字');
  }
  const [start = -1, before = -1, after = -1, rest = -1] = numbers;
  const gap = file.text.slice(before, after);
  if (start !== 0 || after + rest !== bytes.length || gap !== contents.text || !/^<[0-9A-Fa-f]+>$/.test(gap)) {
    return failed('签名没有覆盖整个文件:签名之后文件被追加或改动');
  }
  const covered = Buffer.concat([bytes.subarray(0, before), bytes.subarray(after)]);
  const { problems, signer } = verifyCms(Buffer.from(gap.slice(1, -1), 'hex'), covered);
  return { problems, signer, claimedAt: claimedTime(signature) };
}
