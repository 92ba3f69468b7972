import type { X509Certificate } from 'node:crypto';
import type { Fault } from '@chancery/application';
import { readCrl } from './read-crl.js';
import { readOcsp } from './read-ocsp.js';
import type { RevocationData, RevocationStatus } from './status.js';

export interface RevocationFinding {
  readonly faults: readonly Fault[];
  /** Of every certificate but the anchor there is evidence that covers the moment. */
  readonly complete: boolean;
}

/**
 * Evidence covers a moment when it was not yet stale then: made before its /nextUpdate, whether just before the
 * moment or after it. A revocation that it tells of counts whatever its age.
 */
const covers = (status: RevocationStatus, at: Date): boolean => at <= status.nextUpdate;

/**
 * Was any certificate on the path revoked at the moment (RFC 5280, 6.3)?
 * @param proven a trusted time stamp says that it was this moment; otherwise any revocation counts
 */
export function judgeRevocation(
  path: readonly X509Certificate[],
  data: RevocationData,
  at: Date,
  proven: boolean,
): RevocationFinding {
  const faults: Fault[] = [];
  let complete = true;
  for (let i = 0; i + 1 < path.length; i += 1) {
    const [certificate, issuer] = [path[i], path[i + 1]];
    if (!certificate || !issuer) continue;
    const statuses = [
      ...data.crls.map((der) => readCrl(der, certificate, issuer)),
      ...data.ocsps.map((der) => readOcsp(der, certificate, issuer)),
    ].filter((status) => status !== null);
    complete &&= statuses.some((status) => covers(status, at));
    const revoked = statuses.find(({ revokedAt }) => revokedAt !== null && (!proven || revokedAt <= at))?.revokedAt;
    if (revoked) {
      const what = i === 0 ? '证书' : '签发机构的证书';
      faults.push({ code: 'FILE_REVOKED', message: `${what}已于 ${revoked.toISOString()} 吊销` });
    }
  }
  return { faults, complete };
}
