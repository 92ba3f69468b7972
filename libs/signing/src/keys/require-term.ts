import { X509Certificate } from 'node:crypto';
import { commonNameOf } from '../x509/certificate-names.js';
import { KeyRefused } from './key-refused.js';

const dayOf = (text: string): string => new Date(text).toISOString().slice(0, 10);

/**
 * Nothing is signed out of a certificate's term (RFC 5280, 4.1.2.5): whoever verifies would not believe it. Before its
 * start it is mostly the server's clock that is wrong.
 * @throws KeyRefused
 */
export function requireTerm(certificatePem: string, now: Date): void {
  const certificate = new X509Certificate(certificatePem);
  const name = commonNameOf(certificate);
  if (now > new Date(certificate.validTo)) {
    const until = dayOf(certificate.validTo);
    throw new KeyRefused(
      'CERTIFICATE_EXPIRED',
      `“${name}”的证书已于 ${until} 到期。请向签发机构申请新证书,登记、备案并启用后重新办理。`,
    );
  }
  if (now < new Date(certificate.validFrom)) {
    const from = new Date(certificate.validFrom).toISOString();
    throw new KeyRefused(
      'CERTIFICATE_NOT_YET_VALID',
      `“${name}”的证书自 ${from} 起生效,而服务器的时钟是 ${now.toISOString()}。请系统管理员核对服务器时钟;时钟无误的,待证书生效后再办理。`,
    );
  }
}
