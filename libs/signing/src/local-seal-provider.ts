import type { IssuedIdentity, SealProvider, SigningIdentity } from '@chancery/application';
import { X509Certificate } from 'node:crypto';
import { signCms, type CmsSigner } from './cms/sign-cms.js';
import { signDocx } from './docx/sign-docx.js';
import type { KeyVault } from './keys/key-vault.js';
import { sealPdf } from './pdf/sign-pdf.js';
import { drawTestSeal } from './seal/seal-image.js';
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

/** The embedded provider: test keys of the installation's own authority, everything marked 测试. */
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

  sealPdf(input: Parameters<SealProvider['sealPdf']>[0]): Promise<Uint8Array> {
    return settled(() =>
      sealPdf({
        pdf: input.pdf,
        signer: this.signer(input.identity),
        sealName: input.sealName,
        image: drawTestSeal(input.sealName, this.options.fontFiles),
        diameter: SEAL_DIAMETER_MM,
        placement: input.placement,
        signedAt: input.signedAt,
      }),
    );
  }

  sealDocx(input: Parameters<SealProvider['sealDocx']>[0]): Promise<Uint8Array> {
    return settled(() => signDocx(input.docx, this.signer(input.identity), input.signedAt));
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
