import type { X509Certificate } from 'node:crypto';
import { verifyCms } from '../cms/verify-cms.js';
import { numberOf, PdfFile } from './pdf-file.js';
import type { PdfDict, PdfValue } from './pdf-objects.js';

export interface PdfSignatureFinding {
  readonly problems: readonly string[];
  readonly signer: X509Certificate | null;
  readonly claimedAt: string | null;
}

const failed = (problem: string): PdfSignatureFinding => ({ problems: [problem], signer: null, claimedAt: null });

class Rejected extends Error {}

const reject = (problem: string): never => {
  throw new Rejected(problem);
};

const isName = (value: PdfValue | undefined, text: string): boolean => value?.kind === 'name' && value.name === text;

/**
 * The one signature, found through the catalog: the form's only field, which the document's permissions name as the
 * certifying signature that allows no change (DocMDP, P=1; ISO 32000-1, 12.8.2.2 and 12.8.4).
 */
function certifyingSignature(file: PdfFile): PdfDict {
  const catalog = file.dict(file.rootRef);
  if (!catalog.entries.has('AcroForm')) return reject('PDF 没有签名');
  const form = file.dict(catalog.entries.get('AcroForm'));
  const fields = file.array(form.entries.get('Fields')).items;
  if (fields.length === 0) return reject('PDF 没有签名');
  if (fields.length > 1) return reject('PDF 有不止一个签名或表单域,不是本系统印发的文件');
  const field = file.dict(fields[0]);
  const reference = field.entries.get('V');
  if (!isName(field.entries.get('FT'), 'Sig') || field.entries.has('Kids') || form.entries.has('XFA')) {
    return reject('PDF 的表单域不是印章');
  }
  if (reference?.kind !== 'ref') return reject('PDF 没有签名');
  const permission = catalog.entries.has('Perms')
    ? file.dict(catalog.entries.get('Perms')).entries.get('DocMDP')
    : undefined;
  if (
    permission?.kind !== 'ref' ||
    permission.number !== reference.number ||
    permission.generation !== reference.generation
  ) {
    return reject('PDF 的签名不是认证签名(DocMDP)');
  }
  const signature = file.dict(reference);
  const [transform, ...others] = file.array(signature.entries.get('Reference')).items.map((item) => file.dict(item));
  const allowed = transform ? file.dict(transform.entries.get('TransformParams')).entries.get('P') : undefined;
  if (others.length > 0 || !isName(transform?.entries.get('TransformMethod'), 'DocMDP') || numberOf(allowed) !== 1) {
    return reject('PDF 的签名允许签名之后改动文件');
  }
  return signature;
}

/** Everything but the signature's own value, when /ByteRange says just that. */
function coveredBytes(file: PdfFile, signature: PdfDict): { covered: Buffer; cms: Buffer } {
  const contents = signature.entries.get('Contents');
  const range = signature.entries.get('ByteRange');
  if (contents?.kind !== 'raw' || range?.kind !== 'array' || range.items.length !== 4) return reject('签名字典不完整');
  const [start = -1, before = -1, after = -1, rest = -1] = range.items.map(numberOf);
  const gap = file.text.slice(before, after);
  if (start !== 0 || before >= after || after + rest !== file.bytes.length || gap !== contents.text) {
    return reject('签名没有覆盖整个文件:签名之后文件被追加或改动');
  }
  // One case throughout: the case of a digit is the only thing in the gap that the value does not fix.
  if (!/^<([0-9a-f]{2})+>$/.test(gap) && !/^<([0-9A-F]{2})+>$/.test(gap)) return reject('签名值不是规范的十六进制');
  const covered = Buffer.concat([file.bytes.subarray(0, before), file.bytes.subarray(after)]);
  return { covered, cms: Buffer.from(gap.slice(1, -1), 'hex') };
}

function claimedTime(signature: PdfDict): string | null {
  const m = signature.entries.get('M');
  const [, y, mo, d, h, mi, s] =
    /^\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)$/.exec(m?.kind === 'raw' ? m.text : '') ?? [];
  return y ? `${y}-${mo}-${d}T${h}:${mi}:${s}Z` : null;
}

/**
 * Verifies the one seal of a PDF: the byte range is the whole file but the signature's own value, nothing was
 * appended, it certifies the document, and the CMS holds over it. A file with another shape is rejected, not guessed
 * at. Never throws.
 */
export function verifyPdf(bytes: Uint8Array): PdfSignatureFinding {
  try {
    const file = new PdfFile(bytes);
    const signature = certifyingSignature(file);
    if (!isName(signature.entries.get('SubFilter'), 'ETSI.CAdES.detached')) return failed('签名格式不是 PAdES');
    const { covered, cms } = coveredBytes(file, signature);
    const { problems, signer } = verifyCms(cms, covered);
    return { problems, signer, claimedAt: claimedTime(signature) };
  } catch (error) {
    if (error instanceof Rejected) return failed(error.message);
    return failed(`PDF 结构无法识别(${(error as Error).message})`);
  }
}
