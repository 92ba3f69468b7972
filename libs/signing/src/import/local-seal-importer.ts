import type { CertificateSummary, ImportedPicture, ImportedSeal, SealImporter } from '@chancery/application';
import { invalid, type Outcome } from '@chancery/domain';
import { X509Certificate } from 'node:crypto';
import { signCms } from '../cms/sign-cms.js';
import { verifyCms } from '../cms/verify-cms.js';
import type { KeyVault } from '../keys/key-vault.js';
import { commonNameOf, fingerprintOf, issuerNameOf } from '../x509/certificate-names.js';
import { NO_REVOCATION_DATA } from '../revocation/status.js';
import { toPem } from '../x509/issue-certificate.js';
import { judgeTrust } from '../x509/judge-trust.js';
import { chainOf, sealProblems } from './certificate-fit-for-seal.js';
import { UnreadablePkcs12 } from './pkcs12-cipher.js';
import { readPkcs12, type Pkcs12Contents } from './read-pkcs12.js';
import { readSealPicture } from './read-seal-picture.js';

const refuse = (code: string, why: string) => invalid(code, `印章证书不能用:${why}`);

/** Takes in seals as files; keys go into the vault at once. */
export class LocalSealImporter implements SealImporter {
  constructor(private readonly vault: KeyVault) {}

  async readPkcs12(data: Uint8Array, password: string, now: string): Promise<Outcome<ImportedSeal>> {
    let contents: Pkcs12Contents;
    try {
      contents = await readPkcs12(data, password);
    } catch (error) {
      const known = error instanceof UnreadablePkcs12;
      return refuse('SEAL_FILE_UNREADABLE', known ? error.message : '文件不是 PKCS#12 证书文件(.p12、.pfx),或已损坏。');
    }
    const [key] = contents.keys;
    if (!key || contents.keys.length > 1) {
      return refuse('SEAL_FILE_UNREADABLE', `文件中有 ${contents.keys.length} 个私钥,须恰好一个。请重新导出。`);
    }
    const leaf = contents.certificates.find((certificate) => certificate.checkPrivateKey(key));
    if (!leaf) return refuse('SEAL_FILE_UNREADABLE', '文件中没有与私钥相配的证书。请重新导出。');
    const authorities = chainOf(leaf, contents.certificates);
    const problems = sealProblems({ leaf, authorities }, key, new Date(now));
    if (problems.length > 0) return refuse('SEAL_CERTIFICATE_UNFIT', `${problems.join(';')}。`);

    const privateKey = key.export({ format: 'der', type: 'pkcs8' });
    const certificatePem = toPem('CERTIFICATE', leaf.raw);
    const chainPem = authorities.map((certificate) => toPem('CERTIFICATE', certificate.raw)).join('');
    const trial = Buffer.from('trial');
    const { problems: found } = verifyCms(signCms(trial, { certificatePem, privateKey }), trial);
    const trust = judgeTrust({
      ...{ purpose: 'signing', signer: leaf, carried: [], known: [], anchors: authorities },
      ...{ revocation: NO_REVOCATION_DATA, at: new Date(now), proven: false },
    });
    const doubts = [...found, ...trust.faults.map(({ message }) => message)];
    if (doubts.length > 0) return refuse('SEAL_CERTIFICATE_UNFIT', `试签未通过(${doubts.join(';')})。`);
    return { certificatePem, sealedKey: this.vault.seal(privateKey), chainPem };
  }

  readPicture(png: Uint8Array): Promise<Outcome<ImportedPicture>> {
    return readSealPicture(png);
  }

  describe(certificatePem: string): CertificateSummary {
    const certificate = new X509Certificate(certificatePem);
    const { asymmetricKeyType = '', asymmetricKeyDetails } = certificate.publicKey;
    const size = asymmetricKeyDetails?.modulusLength ?? asymmetricKeyDetails?.namedCurve ?? '';
    return {
      subjectName: commonNameOf(certificate),
      issuerName: issuerNameOf(certificate),
      validFrom: new Date(certificate.validFrom).toISOString(),
      validUntil: new Date(certificate.validTo).toISOString(),
      fingerprint: fingerprintOf(certificate),
      algorithm: `${asymmetricKeyType.toUpperCase()} ${size}`.trim(),
    };
  }
}
