import type { OfficialDocument } from '@chancery/documents';
import type { Outcome } from '@chancery/domain';
import type { SignatureLevel } from '../verification/verification-policy.js';
import type { SealPlacement, SignaturePlace } from './dispatch-rows.js';

/** Files by content: `put` before the commit that names the digest; reading checks it. */
export interface ArtifactStore {
  put(data: Uint8Array): Promise<string>;
  /** @throws ArtifactDamageError when the file is missing or does not have its digest. */
  get(digest: string): Promise<Uint8Array>;
}

/**
 * A document that cannot be printed whatever one tries: a character without a glyph, far too many pages. The message is a
 * Chinese sentence that says which, and what to do.
 */
export class CannotPrint extends Error {
  constructor(
    readonly code: 'BROWSER_MEMORY_EXCEEDED' | 'GLYPH_MISSING' | 'TOO_LONG_TO_PRINT',
    message: string,
  ) {
    super(message);
    this.name = 'CannotPrint';
  }
}

export interface RenderedPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly sealPlacement: SealPlacement;
  /** Whether the last page bears 版记 and nothing else. */
  readonly imprintAlone: boolean;
  /** Where leaders' signatures would stand; null where there is no room. */
  readonly signaturePlace: SignaturePlace | null;
  /** What stands in for what, e.g. `仿宋_GB2312 → Noto Serif SC`; empty when every face is there. */
  readonly substitutions: readonly string[];
}

export interface RenderedProof {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The text of one section under its heading, as it stands in the report. */
export type SectionPages = Pick<OfficialDocument, 'flow' | 'pictures'>;

/** What the head of a page for the web says to the site that carries it (国办发〔2017〕47号, 页面标签). */
export interface PageTags {
  /** `YYYY-MM-DD HH:MM` */
  readonly pubDate: string;
}

/** One line of the dispatch form's opinion table. */
export interface DispatchOpinion {
  readonly stage: string;
  readonly opinion: string;
  /** With 代 after it where somebody signed in the leader's place. */
  readonly name: string;
  readonly date: string;
}

export interface DispatchForm {
  readonly government: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly urgency: string;
  readonly disclosure: string;
  readonly addressees: string;
  readonly copies: string;
  readonly attachments: string;
  readonly draftingOffice: string;
  readonly printingOffice: string;
  readonly signedOn: string;
  readonly contentDigest: string;
  readonly opinions: readonly DispatchOpinion[];
}

export interface Renderer {
  /** @throws CannotPrint before anything is printed. */
  renderPdf(document: OfficialDocument): Promise<RenderedPdf>;
  /** The same pages as a proof (清样): `mark` stands in the margin of each, and nothing is looked for to be sealed. */
  renderProof(document: OfficialDocument, mark: string): Promise<RenderedProof>;
  /**
   * Pages of one section as they will stand in the report, without head, sign-off and imprint; `mark` as on a proof.
   * @throws CannotPrint before anything is printed.
   */
  renderSection(section: SectionPages, mark: string): Promise<RenderedProof>;
  renderDispatchForm(form: DispatchForm): Promise<Uint8Array>;
  /** A page of its own for the web: semantic HTML, no scripts. */
  renderHtml(document: OfficialDocument, tags: PageTags): string;
}

/** A certificate, and where its private key is. */
export interface SigningIdentity {
  readonly certificatePem: string;
  /** The key, encrypted under the installation's own, or how whoever holds it names it: `pkcs11:…`, `remote:…`. */
  readonly sealedKey: string;
}

export interface IssuedIdentity extends SigningIdentity {
  readonly fingerprint: string;
}

/** What a seal looks like on paper: a picture with transparency, and how wide it is printed. */
export interface SealPicture {
  readonly png: Uint8Array;
  readonly diameterMm: number;
}

/** How much wider than high the picture of a name is. */
export const NAME_PICTURE_ASPECT = 3;

/** A person's signature inside the PDF, before the seal. */
export interface LeaderSignature {
  readonly identity: SigningIdentity;
  readonly name: string;
  /** The person's handwriting, PNG; null: nothing is seen. */
  readonly picture: Uint8Array | null;
  /** 1 is the first page. */
  readonly page: number;
  /** Left, bottom, right, top; points. */
  readonly rectangle: readonly [number, number, number, number];
}

/** A signature in a file of its own beside what it is over. */
export interface SignatureFile {
  readonly name: string;
  readonly mediaType: string;
  readonly data: Uint8Array;
}

export interface SignaturesBeside {
  readonly files: readonly SignatureFile[];
  /** Why there is none, for the trail; null where none was tried or all were made. */
  readonly failure: string | null;
}

/** Seals and signatures. Keys that the provider issues are test keys and say 测试; uploaded ones do not. */
export interface SealProvider {
  /** A new key with a certificate of the installation's own authority for `subjectName`. */
  issueIdentity(kind: 'seal' | 'person', subjectName: string): Promise<IssuedIdentity>;
  sealPdf(input: {
    pdf: Uint8Array;
    identity: SigningIdentity;
    sealName: string;
    /** null: the test seal, drawn and marked 测试. */
    picture: SealPicture | null;
    placement: SealPlacement;
    signedAt: string;
    /** Authorities above an uploaded seal's certificate, PEM; empty for one of the installation's own authority. */
    chainPem: string;
    /** Who signs before the seal, highest rank last; in most reports nobody. */
    leaders: readonly LeaderSignature[];
  }): Promise<Outcome<Uint8Array>>;
  sealDocx(input: {
    docx: Uint8Array;
    identity: SigningIdentity;
    isTest: boolean;
    signedAt: string;
  }): Promise<Outcome<Uint8Array>>;
  /**
   * Experimental second signatures over a sealed PDF, as files of their own; none unless that is switched on. They are
   * no part of the document: nothing that verifies it asks for them, and their failure is told and stops nothing.
   */
  signBeside(sealedPdf: Uint8Array, sealName: string): Promise<SignaturesBeside>;
  /** The drawn test seal of an office, PNG. */
  testSealPicture(sealName: string): Promise<Uint8Array>;
  /** A person's name as it is shown where they sign, PNG of the shape `NAME_PICTURE_ASPECT`. */
  namePicture(name: string): Promise<Uint8Array>;
  /** Detached CMS over `data`, PEM. */
  signDetached(data: Uint8Array, identity: SigningIdentity): Promise<Outcome<string>>;
  /** What the signatures of `sealPdf` reach at least: with a time-stamping service B-T. */
  readonly level: SignatureLevel;
  /** SHA-256 of a certificate, hex. */
  fingerprint(certificatePem: string): string;
  /** Certificates of the installation that verification may end in, PEM; a government's own come besides. */
  trustAnchors(): Promise<string>;
  /** Certificates that time stamps may end in, PEM; empty without a time-stamping service. */
  timestampAnchors(): string;
}

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}
