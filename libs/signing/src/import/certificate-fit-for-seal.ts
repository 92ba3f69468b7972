import type { KeyObject, X509Certificate } from 'node:crypto';
import { certificateOf } from '../x509/issue-certificate.js';

const KEY_USAGE = '2.5.29.15';
const FEWEST_BITS = 2_048;

export interface SealChain {
  readonly leaf: X509Certificate;
  /** Authorities above it, nearest first. */
  readonly authorities: readonly X509Certificate[];
}

/** The authorities above a certificate among `others`, as far up as they go. */
export function chainOf(leaf: X509Certificate, others: readonly X509Certificate[]): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let below = leaf; ;) {
    const issuer = others.find(
      (c) => c.ca && !chain.includes(c) && c !== below && below.checkIssued(c) && below.verify(c.publicKey),
    );
    if (!issuer) return chain;
    chain.push(issuer);
    below = issuer;
  }
}

/** Bits digitalSignature or nonRepudiation of the key usage (RFC 5280, 4.2.1.3). */
function maySign(certificate: X509Certificate): boolean {
  const extension = certificateOf(certificate.toString()).extensions?.find((e) => e.extnID === KEY_USAGE);
  const bits = (extension?.parsedValue as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock;
  return ((bits?.valueHexView?.[0] ?? 0) & 0b1100_0000) !== 0;
}

const dayOf = (text: string): string => new Date(text).toISOString().slice(0, 10);

/** Which certificates of a chain are out of their term, in Chinese; none when all are in force. */
export function termProblems({ leaf, authorities }: SealChain, now: Date): string[] {
  return [leaf, ...authorities].flatMap((certificate) => {
    const what = certificate === leaf ? '证书' : '签发机构的证书';
    if (now < new Date(certificate.validFrom)) return [`${what}尚未生效(${dayOf(certificate.validFrom)}起)`];
    return now > new Date(certificate.validTo) ? [`${what}已过期(${dayOf(certificate.validTo)}止)`] : [];
  });
}

/** Why a certificate cannot seal, in Chinese, all reasons at once; none when it can. */
export function sealProblems({ leaf, authorities }: SealChain, key: KeyObject, now: Date): string[] {
  const problems: string[] = [];
  if (key.asymmetricKeyType !== 'rsa') {
    problems.push('密钥不是 RSA:PDF 与 DOCX 的签名须用 RSA 密钥(国密 SM2 证书须配用专门的签章设备)');
  } else if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < FEWEST_BITS) {
    problems.push(`RSA 密钥不足 ${FEWEST_BITS} 位`);
  }
  if (leaf.ca) problems.push('这是机构证书,不得用于签名');
  if (!maySign(leaf)) problems.push('证书的密钥用途不含签名');
  problems.push(...termProblems({ leaf, authorities }, now));
  if (authorities.length === 0) {
    problems.push('文件里没有签发机构的证书。导出时请选“包括证书路径中的所有证书”');
  }
  return problems;
}
