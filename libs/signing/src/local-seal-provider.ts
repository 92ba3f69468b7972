import type { IssuedIdentity, SealProvider, SigningIdentity } from '@chancery/application';
import { X509Certificate } from 'node:crypto';
import { signCms, type CmsSigner } from './cms/sign-cms.js';
import { signDocx } from './docx/sign-docx.js';
import type { KeyVault } from './keys/key-vault.js';
import { sealPdf } from './pdf/sign-pdf.js';
import { pixelsOf } from './import/read-seal-picture.js';
import { drawTestSeal, drawTestSealPng } from './seal/seal-image.js';
import { fingerprintOf } from './x509/check-chain.js';
import { createAuthority, issueCertificate, toPem } from './x509/issue-certificate.js';

/** County governments; a township's is 42 mm (国发〔1999〕25号). */
const SEAL_DIAMETER_MM = 45;

export interface LocalSealOptions {
  readonly vault: KeyVault;
  /** The installation's authority: certificate PEM and sealed key. */
  readonly authority: () => Promise<SigningIdentity>;
  readonly fontFiles: readonly string[];
}

/** A new authority with its key sealed in the vault, for an installation that has none. */
export async function makeAuthority(vault: KeyVault): Promise<SigningIdentity> {
  const { certificatePem, privateKey } = await createAuthority();
  return { certificatePem, sealedKey: vault.seal(privateKey) };
}

/** The port is asynchronous for providers that ask a device; here an error becomes a rejection too. */
const settled = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

/** The embedded provider. Keys that it issues are of the installation's own test authority, and marked 测试. */
export class LocalSealProvider implements SealProvider {
  constructor(private readonly options: LocalSealOptions) {}

  private signer(identity: SigningIdentity): CmsSigner {
    return {
      certificatePem: identity.certificatePem,
      privateKey: this.options.vault.open(identity.sealedKey),
    };
  }

  async issueIdentity(kind: 'seal' | 'person', subjectName: string): Promise<IssuedIdentity> {
    const authority = this.signer(await this.options.authority());
    const { certificatePem, privateKey } = await issueCertificate(authority, kind, subjectName);
    return {
      certificatePem,
      sealedKey: this.options.vault.seal(privateKey),
      fingerprint: this.fingerprint(certificatePem),
    };
  }

  async sealPdf(input: Parameters<SealProvider['sealPdf']>[0]): Promise<Uint8Array> {
    const { pdf, sealName, picture, placement, signedAt } = input;
    return sealPdf({
      pdf,
      signer: this.signer(input.identity),
      sealName,
      image: picture ? await pixelsOf(picture.png) : drawTestSeal(sealName, this.options.fontFiles),
      diameter: picture?.diameterMm ?? SEAL_DIAMETER_MM,
      placement,
      signedAt,
    });
  }

  sealDocx(input: Parameters<SealProvider['sealDocx']>[0]): Promise<Uint8Array> {
    const comment = input.isTest ? '测试印章' : '印章';
    return settled(() => signDocx(input.docx, this.signer(input.identity), input.signedAt, comment));
  }

  testSealPicture(sealName: string): Promise<Uint8Array> {
    return settled(() => drawTestSealPng(sealName, this.options.fontFiles));
  }

  signDetached(data: Uint8Array, identity: SigningIdentity): Promise<string> {
    return settled(() => toPem('CMS', signCms(data, this.signer(identity))));
  }

  fingerprint(certificatePem: string): string {
    return fingerprintOf(new X509Certificate(certificatePem));
  }

  async trustAnchors(): Promise<string> {
    return (await this.options.authority()).certificatePem;
  }
}
