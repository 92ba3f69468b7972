import type {
  IssuedIdentity,
  LeaderSignature,
  SealProvider,
  SignaturesBeside,
  SignatureLevel,
  SigningIdentity,
} from '@chancery/application';
import type { Outcome } from '@chancery/domain';
import { X509Certificate } from 'node:crypto';
import { signCms, type CmsSigner } from './cms/sign-cms.js';
import { signDocx } from './docx/sign-docx.js';
import type { KeyHolder } from './keys/key-holder.js';
import { KeyRefused } from './keys/key-refused.js';
import { KeyRing } from './keys/key-ring.js';
import { requireTerm } from './keys/require-term.js';
import type { KeyVault } from './keys/key-vault.js';
import { keepForLongTerm } from './pdf/keep-for-long-term.js';
import { signPdf, squareAround, type PdfSigner } from './pdf/sign-pdf.js';
import { chainOf } from './import/certificate-fit-for-seal.js';
import { pixelsOf } from './import/read-seal-picture.js';
import { drawNamePng } from './seal/name-picture.js';
import { pemOf } from './import/try-seal.js';
import { drawTestSeal, drawTestSealPng } from './seal/seal-image.js';
import { refusalOfSealing } from './refusal-of-sealing.js';
import { timestampService, type TimestampSettings } from './timestamps/timestamp-service.js';
import { sm2SignatureFile } from './sm2/sign-sm2-file.js';
import type { Sm2Key } from './sm2/sm2-signature.js';
import { fingerprintOf } from './x509/certificate-names.js';
import { createAuthority, issueCertificate, toPem } from './x509/issue-certificate.js';
import { certificatesOf, intermediatesOf } from './x509/pem-blocks.js';

/** County governments; a township's is 42 mm (国发〔1999〕25号). */
const SEAL_DIAMETER_MM = 45;
const SEAL_FIELD = '印章';

/** Who issues test seals and people's certificates, and who did so before. */
export interface InstallationAuthority extends SigningIdentity {
  /** Authorities above it, PEM; none for a root. */
  readonly chainPem?: string;
  /** Authorities of before with those above them, PEM. */
  readonly formerPem?: string;
}

export interface LocalSealOptions {
  readonly vault: KeyVault;
  readonly authority: () => Promise<InstallationAuthority>;
  readonly fontFiles: readonly string[];
  /** A service of time stamps; an empty address: none, but its anchors are still believed in older files. */
  readonly timestamps: TimestampSettings;
  /** Makes an experimental SM2 signature beside each sealed PDF; absent: none is made. */
  readonly sm2Key?: Sm2Key | null;
  /** Tokens and services with keys of their own; none: all keys are in the vault. */
  readonly holders?: readonly KeyHolder[];
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
  private readonly keys: KeyRing;

  constructor(private readonly options: LocalSealOptions) {
    this.keys = new KeyRing(options.vault, options.holders ?? []);
  }

  get level(): SignatureLevel {
    return this.options.timestamps.url === '' ? 'B-B' : 'B-T';
  }

  /** @param chainPem empty: of the installation's own authority, which may stand below others */
  private async signer(identity: SigningIdentity, chainPem = ''): Promise<CmsSigner> {
    const { certificatePem } = identity;
    requireTerm(certificatePem, new Date());
    const above = chainPem === '' ? await this.chainOfOwn(certificatePem) : chainPem;
    return { certificatePem, ...this.keys.keyOf(identity), intermediatesPem: intermediatesOf(above) };
  }

  private async chainOfOwn(certificatePem: string): Promise<string> {
    const known = certificatesOf(await this.trustAnchors());
    return chainOf(new X509Certificate(certificatePem), known).map(pemOf).join('');
  }

  async issueIdentity(kind: 'seal' | 'person', subjectName: string): Promise<IssuedIdentity> {
    const authority = await this.options.authority();
    const issuer = { certificatePem: authority.certificatePem, ...this.keys.keyOf(authority) };
    const { certificatePem, privateKey } = await issueCertificate(issuer, kind, subjectName);
    return {
      certificatePem,
      sealedKey: this.options.vault.seal(privateKey),
      fingerprint: this.fingerprint(certificatePem),
    };
  }

  private async leader(leader: LeaderSignature, index: number): Promise<PdfSigner> {
    const { identity, name, picture, page, rectangle } = leader;
    const image = picture && (await pixelsOf(picture));
    return { field: `签名${index + 1}`, signer: await this.signer(identity), name, image, page, rectangle };
  }

  private async signers(input: Parameters<SealProvider['sealPdf']>[0]): Promise<PdfSigner[]> {
    const { identity, chainPem, sealName, picture, placement } = input;
    const seal: PdfSigner = {
      field: SEAL_FIELD,
      signer: await this.signer(identity, chainPem),
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
      return refusalOfSealing(error);
    }
  }

  async sealDocx(input: Parameters<SealProvider['sealDocx']>[0]): Promise<Outcome<Uint8Array>> {
    const comment = input.isTest ? '测试印章' : '印章';
    try {
      return await signDocx(input.docx, await this.signer(input.identity), input.signedAt, comment);
    } catch (error) {
      return refusalOfSealing(error);
    }
  }

  signBeside(sealedPdf: Uint8Array, sealName: string): Promise<SignaturesBeside> {
    const { sm2Key } = this.options;
    const made = settled(() => (sm2Key ? [sm2SignatureFile(sealedPdf, sm2Key, sealName)] : []));
    // A trial that fails is no reason not to seal.
    return made.then(
      (files) => ({ files, failure: null }),
      (error: unknown) => ({ files: [], failure: String(error) }),
    );
  }

  testSealPicture(sealName: string): Promise<Uint8Array> {
    return settled(() => drawTestSealPng(sealName, this.options.fontFiles));
  }

  namePicture(name: string): Promise<Uint8Array> {
    return settled(() => drawNamePng(name, this.options.fontFiles));
  }

  async signDetached(data: Uint8Array, identity: SigningIdentity): Promise<Outcome<string>> {
    try {
      return toPem('CMS', await signCms(data, await this.signer(identity)));
    } catch (error) {
      if (error instanceof KeyRefused) return error.refusal;
      throw error;
    }
  }

  fingerprint(certificatePem: string): string {
    return fingerprintOf(new X509Certificate(certificatePem));
  }

  async trustAnchors(): Promise<string> {
    const { certificatePem, chainPem = '', formerPem = '' } = await this.options.authority();
    return certificatePem + chainPem + formerPem;
  }

  timestampAnchors(): string {
    return this.options.timestamps.anchorsPem;
  }
}
