import type { KeyObject } from 'node:crypto';
import { invalid, isRefusal, type Outcome } from '@chancery/domain';
import type { KeyVault } from '../keys/key-vault.js';
import { certificateFacts, USAGE } from '../x509/certificate-facts.js';
import { chainOf, termProblems, type SealChain } from './certificate-fit-for-seal.js';
import { readKeyFile } from './read-key-file.js';
import { pemOf } from './try-seal.js';

export interface ImportedAuthority {
  readonly certificatePem: string;
  /** PKCS#8, encrypted under the installation's key. */
  readonly sealedKey: string;
  /** Authorities above it, PEM, nearest first; empty for a root. */
  readonly chainPem: string;
}

const isRoot = ({ leaf }: SealChain): boolean => leaf.subject === leaf.issuer;

/** Why a certificate cannot issue others (RFC 5280, 4.2.1.3 and 4.2.1.9), in Chinese; none when it can. */
function authorityProblems(chain: SealChain, key: KeyObject, now: Date): string[] {
  const { leaf, authorities } = chain;
  const { usage, strangers } = certificateFacts(leaf);
  const problems = termProblems(chain, now);
  if (!leaf.ca) problems.push('这不是机构证书,不得签发证书');
  if (usage !== null && (usage & USAGE.keyCertSign) === 0) problems.push('证书的密钥用途不含签发证书');
  if (strangers.length > 0) problems.push(`证书有不认识的关键扩展(${strangers.join('、')})`);
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  const isStrong = key.asymmetricKeyType === 'rsa' ? modulusLength >= 3_072 : namedCurve === 'prime256v1';
  if (!isStrong) problems.push('密钥须为 RSA 3072 位以上或 ECDSA P-256');
  if (authorities.length === 0 && !isRoot(chain)) {
    problems.push('文件里没有上级机构的证书。导出时请选“包括证书路径中的所有证书”');
  }
  return problems;
}

/** Key, certificate and chain of an office's own authority out of a PKCS#12 file. */
export async function importAuthority(
  vault: KeyVault,
  data: Uint8Array,
  password: string,
  now: Date,
): Promise<Outcome<ImportedAuthority>> {
  const file = await readKeyFile(data, password);
  if (isRefusal(file)) return invalid('AUTHORITY_FILE_UNREADABLE', `证书机构不能用:${file.message}`);
  const { key, leaf, others } = file;
  const chain = { leaf, authorities: chainOf(leaf, others) };
  const problems = authorityProblems(chain, key, now);
  if (problems.length > 0) return invalid('AUTHORITY_UNFIT', `证书机构不能用:${problems.join(';')}。`);
  return {
    certificatePem: pemOf(leaf),
    sealedKey: vault.seal(key.export({ format: 'der', type: 'pkcs8' })),
    chainPem: chain.authorities.map(pemOf).join(''),
  };
}
