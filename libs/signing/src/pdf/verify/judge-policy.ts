import { reaches, type Fault, type SignatureLevel, type VerificationPolicy } from '@chancery/application';
import type { Revisions } from './revisions.js';

export interface SeenSignatures {
  readonly empty: readonly string[];
  /** Names of signed fields, time stamps left out, in the order of signing. */
  readonly signed: readonly string[];
  readonly levels: readonly SignatureLevel[];
}

const incomplete = (message: string): Fault => ({ code: 'FILE_INCOMPLETE', message });

function fieldFaults({ empty, signed }: SeenSignatures, wanted: VerificationPolicy['fields']): Fault[] {
  if (wanted === null) return empty.map((field) => incomplete(`签名域“${field}”尚未签署`));
  const missing = wanted.filter((field) => !signed.includes(field)).map((field) => incomplete(`缺少签名“${field}”`));
  const strangers = signed.filter((field) => !wanted.includes(field));
  const more: Fault[] = strangers.map((field) => ({ code: 'FILE_CHANGED', message: `有要求之外的签名“${field}”` }));
  if (missing.length + more.length > 0) return [...missing, ...more];
  return signed.join('\n') === wanted.join('\n') ? [] : [{ code: 'FILE_CHANGED', message: '签名的次序与要求不符' }];
}

function closingFaults({ first, last }: Revisions): Fault[] {
  if (first?.certifies == null) return [incomplete('PDF 的签名不是认证签名(DocMDP)')];
  return first.certifies === 1 || last?.locks ? [] : [incomplete('PDF 的签名允许签名之后改动文件')];
}

/** Is there all that was asked for? That each signature holds and is trusted is judged elsewhere. */
export function judgePolicy(seen: SeenSignatures, revisions: Revisions, policy: VerificationPolicy): Fault[] {
  const low = seen.levels.find((level) => !reaches(level, policy.level));
  return [
    ...fieldFaults(seen, policy.fields),
    ...(policy.closed ? closingFaults(revisions) : []),
    ...(low ? [incomplete(`签名的级别是 ${low},低于要求的 ${policy.level}`)] : []),
  ];
}
