import { reject } from '../../rejected.js';
import { numberOf } from '../cross-reference.js';
import type { PdfFile } from '../pdf-file.js';
import { isName, type PdfDict } from '../pdf-objects.js';
import type { PdfSignature } from './read-signatures.js';

/** What a signature says about what may happen after it. */
export interface Permissions {
  /** 1: nothing may change; 2: fields may be signed; null: it does not certify (ISO 32000-1, table 254). */
  readonly certifies: 1 | 2 | null;
  /** It locks every field (table 255). */
  readonly locks: boolean;
}

const not = (problem: string): never => reject('FILE_NOT_UNDERSTOOD', problem);

/** The document's permissions name this signature as the one that certifies (ISO 32000-1, 12.8.4). */
function isNamed(file: PdfFile, signature: PdfSignature): boolean {
  const catalog = file.dict(file.rootRef);
  if (!catalog.entries.has('Perms')) return false;
  const named = file.dict(catalog.entries.get('Perms')).entries.get('DocMDP');
  return named?.kind === 'ref' && named.number === signature.reference.number;
}

const parametersOf = (file: PdfFile, transform: PdfDict): PdfDict =>
  file.dict(transform.entries.get('TransformParams'));

/** @throws Rejected on a transform that is not understood, or on permissions that the signature does not give */
export function permissionsOf(file: PdfFile, signature: PdfSignature): Permissions {
  const references = signature.dictionary.entries.get('Reference');
  const transforms = references ? file.array(references).items.map((item) => file.dict(item)) : [];
  let certifies: Permissions['certifies'] = null;
  let locks = false;
  for (const transform of transforms) {
    const method = transform.entries.get('TransformMethod');
    const { entries } = parametersOf(file, transform);
    if (isName(method, 'DocMDP') && certifies === null) {
      const allowed = numberOf(entries.get('P'));
      certifies = allowed === 1 || allowed === 2 ? allowed : not('PDF 的签名允许签名之后改动文件');
    } else if (isName(method, 'FieldMDP') && isName(entries.get('Action'), 'All')) locks = true;
    else not('签名带有不认识的变换');
  }
  if ((certifies !== null) !== isNamed(file, signature)) return not('PDF 的签名不是认证签名(DocMDP)');
  return { certifies, locks };
}
