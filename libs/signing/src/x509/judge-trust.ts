import type { X509Certificate } from 'node:crypto';
import type { Fault } from '@chancery/application';
import { judgeRevocation } from '../revocation/judge-revocation.js';
import type { RevocationData } from '../revocation/status.js';
import { findPath } from './find-path.js';
import { judgePath, type Purpose } from './judge-path.js';

export interface TrustQuestion {
  readonly purpose: Purpose;
  readonly signer: X509Certificate;
  /** Certificates that the signature itself carries; each has to have a part in the path. */
  readonly carried: readonly X509Certificate[];
  /** Certificates from elsewhere in the file. */
  readonly known: readonly X509Certificate[];
  readonly anchors: readonly X509Certificate[];
  readonly revocation: RevocationData;
  readonly at: Date;
  /** A trusted time stamp says that it was this moment. */
  readonly proven: boolean;
}

export interface TrustFinding {
  readonly faults: readonly Fault[];
  /** There is evidence about the revocation of every certificate on the path. */
  readonly revocationKnown: boolean;
}

const UNTRUSTED: Readonly<Record<Purpose, string>> = {
  signing: '签名证书不是由信任的机构签发',
  timestamping: '时间戳不是由信任的时间戳服务签发',
  revocation: '吊销状态不是由信任的服务签发',
};

/** May this signer be believed at that moment: path, terms, purposes, revocation. */
export function judgeTrust(question: TrustQuestion): TrustFinding {
  const { purpose, signer, carried, known, anchors, revocation, at, proven } = question;
  const path = findPath(signer, [...carried, ...known], anchors);
  if (!path) return { faults: [{ code: 'FILE_UNTRUSTED', message: UNTRUSTED[purpose] }], revocationKnown: false };
  const faults: Fault[] = [...judgePath(path, purpose, at, proven)];
  const used = new Set([...path, ...anchors].map((certificate) => certificate.fingerprint256));
  if (carried.some((certificate) => !used.has(certificate.fingerprint256))) {
    faults.push({ code: 'FILE_NOT_UNDERSTOOD', message: '签名带有与证书路径无关的证书' });
  }
  const found = judgeRevocation(path, revocation, at, proven);
  return { faults: [...faults, ...found.faults], revocationKnown: found.complete };
}
