import type { X509Certificate } from 'node:crypto';
import type { Fault, FaultCode } from '@chancery/application';
import { certificateFacts, USAGE, type CertificateFacts } from './certificate-facts.js';

export type Purpose = 'signing' | 'timestamping' | 'revocation';

const ANY_PURPOSE = '2.5.29.37.0';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
/** E-mail and documents (RFC 5280, RFC 9336), and how Adobe and Microsoft name documents. */
const SIGNING = [
  ANY_PURPOSE,
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.2.840.113583.1.1.5',
  '1.3.6.1.4.1.311.10.3.12',
];

const NAMES: Readonly<Record<Purpose, string>> = {
  signing: '签名证书',
  timestamping: '时间戳服务的证书',
  revocation: '吊销状态服务的证书',
};

function fits(facts: CertificateFacts, purpose: Purpose): boolean {
  const { usage, purposes } = facts;
  const maySign = usage === null || (usage & (USAGE.digitalSignature | USAGE.nonRepudiation)) !== 0;
  if (!maySign) return false;
  if (purpose === 'signing') return purposes === null || purposes.some((one) => SIGNING.includes(one));
  // A time-stamping key does nothing else, and says so critically (RFC 3161, 2.3).
  if (purpose === 'timestamping') {
    return facts.purposesCritical && purposes?.length === 1 && purposes[0] === TIME_STAMPING;
  }
  return purposes?.includes(OCSP_SIGNING) ?? false;
}

function strongKey(certificate: X509Certificate): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= 2_048;
  const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
  return asymmetricKeyType === 'ec' && curves.includes(asymmetricKeyDetails?.namedCurve ?? '');
}

const dayOf = (text: string): string => new Date(text).toISOString().slice(0, 10);

/**
 * Was everything on the way to the anchor in force at the moment, and may each certificate do what it did
 * (RFC 5280, 6.1)? All faults at once; none when it holds.
 * @param path from the certificate to its anchor
 * @param proven a trusted time stamp says that it was this moment
 */
export function judgePath(path: readonly X509Certificate[], purpose: Purpose, at: Date, proven: boolean): Fault[] {
  const faults: Fault[] = [];
  const add = (code: FaultCode, message: string): void => void faults.push({ code, message });
  path.forEach((certificate, i) => {
    const isAnchor = i === path.length - 1;
    const what = i === 0 ? NAMES[purpose] : isAnchor ? '信任锚' : `${NAMES[purpose]}的签发机构证书`;
    if (at < new Date(certificate.validFrom) || at > new Date(certificate.validTo)) {
      const term = `${dayOf(certificate.validFrom)}至${dayOf(certificate.validTo)}`;
      const when = proven ? `签名时(${at.toISOString()})` : '';
      add(
        'FILE_EXPIRED_AT_SIGNING',
        `${when}${what}不在有效期内(${term})${proven ? '' : ',也没有时间戳证明签名时有效'}`,
      );
    }
    if (!strongKey(certificate)) add('FILE_UNTRUSTED', `${what}的密钥太弱或不受支持`);
    const facts = certificateFacts(certificate);
    if (!isAnchor && !facts.strong) add('FILE_UNTRUSTED', `${what}的签名算法太弱或不受支持`);
    if (facts.strangers.length > 0) add('FILE_UNTRUSTED', `${what}有不认识的关键扩展(${facts.strangers.join('、')})`);
    if (i === 0) {
      if (certificate.ca) add('FILE_UNTRUSTED', `${what}是机构证书,不得用于签名`);
      else if (!fits(facts, purpose)) add('FILE_UNTRUSTED', `${what}的用途不对`);
      return;
    }
    if (facts.usage !== null && (facts.usage & USAGE.keyCertSign) === 0) add('FILE_UNTRUSTED', `${what}不得签发证书`);
    if (facts.pathLength !== null && i - 1 > facts.pathLength) add('FILE_UNTRUSTED', `${what}之下的层级过多`);
  });
  return faults;
}
