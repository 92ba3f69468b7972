import type {
  IssuedIdentity,
  LeaderSignature,
  SealProvider,
  SignatureLevel,
  SigningIdentity,
} from '@chancery/application';
import { conflict, type Outcome } from '@chancery/domain';
import { X509Certificate } from 'node:crypto';
import { signCms, type CmsSigner } from './cms/sign-cms.js';
import { signDocx } from './docx/sign-docx.js';
import type { KeyVault } from './keys/key-vault.js';
import { keepForLongTerm } from './pdf/keep-for-long-term.js';
import { UnfitPdf } from './pdf/lint/lint-pdf.js';
import { signPdf, squareAround, type PdfSigner } from './pdf/sign-pdf.js';
import { pixelsOf } from './import/read-seal-picture.js';
import { drawNamePng } from './seal/name-picture.js';
import { drawTestSeal, drawTestSealPng } from './seal/seal-image.js';
import { TimestampRefused } from './timestamps/timestamp-refused.js';
import { timestampService, type TimestampSettings } from './timestamps/timestamp-service.js';
import { fingerprintOf } from './x509/certificate-names.js';
import { createAuthority, issueCertificate, toPem } from './x509/issue-certificate.js';
import { intermediatesOf } from './x509/pem-blocks.js';

/** County governments; a township's is 42 mm (国发〔1999〕25号). */
const SEAL_DIAMETER_MM = 45;
const SEAL_FIELD = '印章';

export interface LocalSealOptions {
  readonly vault: KeyVault;
  /** The installation's authority: certificate PEM and sealed key. */
  readonly authority: () => Promise<SigningIdentity>;
  readonly fontFiles: readonly string[];
  /** A service of time stamps; an empty address: none, but its anchors are still believed in older files. */
  readonly timestamps: TimestampSettings;
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

  get level(): SignatureLevel {
    return this.options.timestamps.url === '' ? 'B-B' : 'B-T';
  }

  private signer(identity: SigningIdentity, chainPem = ''): CmsSigner {
    return {
      certificatePem: identity.certificatePem,
      privateKey: this.options.vault.open(identity.sealedKey),
      intermediatesPem: intermediatesOf(chainPem),
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

  private async leader(leader: LeaderSignature, index: number): Promise<PdfSigner> {
    const { identity, name, picture, page, rectangle } = leader;
    const image = picture && (await pixelsOf(picture));
    return { field: `签名${index + 1}`, signer: this.signer(identity), name, image, page, rectangle };
  }

  private async signers(input: Parameters<SealProvider['sealPdf']>[0]): Promise<PdfSigner[]> {
    const { identity, chainPem, sealName, picture, placement } = input;
    const seal: PdfSigner = {
      field: SEAL_FIELD,
      signer: this.signer(identity, chainPem),
      name: sealName,
      image: picture ? await pixelsOf(picture.png) : drawTestSeal(sealName, this.options.fontFiles),
      page: placement.page,
      rectangle: squareAround(placement.centreX, placement.centreY, picture?.diameterMm ?? SEAL_DIAMETER_MM),
    };
    return [...(await Promise.all(input.leaders.map((one, i) => this.leader(one, i)))), seal];
  }

  async sealPdf(input: Parameters<SealProvider['sealPdf']>[0]): Promise<Outcome<Uint8Array>> {
    const { timestamps } = this.options;
    const timestamper = timestamps.url === '' ? null : timestampService(timestamps);
    try {
      const { pdf, signedAt } = input;
      const signed = await signPdf({ pdf, signers: await this.signers(input), signedAt, timestamper });
      if (!timestamper) return signed;
      const anchors = { seals: (await this.trustAnchors()) + input.chainPem, timestamps: timestamps.anchorsPem };
      return await keepForLongTerm(signed, timestamper, anchors, timestamps.timeoutMs);
    } catch (error) {
      if (error instanceof TimestampRefused) return error.refusal;
      if (error instanceof UnfitPdf) {
        return conflict(
          'PDF_UNFIT',
          `没有盖章:正本的 PDF 不宜签名(${error.message})。请去掉后重新排版,再用印。`,
          error.findings,
        );
      }
      throw error;
    }
  }

  sealDocx(input: Parameters<SealProvider['sealDocx']>[0]): Promise<Uint8Array> {
    const comment = input.isTest ? '测试印章' : '印章';
    return settled(() => signDocx(input.docx, this.signer(input.identity), input.signedAt, comment));
  }

  testSealPicture(sealName: string): Promise<Uint8Array> {
    return settled(() => drawTestSealPng(sealName, this.options.fontFiles));
  }

  namePicture(name: string): Promise<Uint8Array> {
    return settled(() => drawNamePng(name, this.options.fontFiles));
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

  timestampAnchors(): string {
    return this.options.timestamps.anchorsPem;
  }
}
