import { issuedFilePolicy } from '@chancery/application';
import { signDocx } from '../src/docx/sign-docx.js';
import { signPdf, squareAround, type PdfSigner } from '../src/pdf/sign-pdf.js';
import { verifyPdf } from '../src/pdf/verify-pdf.js';
import type { KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { plainDocx } from './plain-docx.js';
import { plainPdf } from './plain-pdf.js';
import { OFFICE } from './test-pki.js';

export const SIGNED_AT = '2026-02-27T08:00:00.000Z';
const RED_DOT = { width: 1, height: 1, rgba: new Uint8Array([230, 0, 18, 255]) };

export const sealer = (signer: KeyPairWithCertificate): PdfSigner => ({
  field: '印章',
  signer,
  name: OFFICE,
  image: RED_DOT,
  page: 1,
  rectangle: squareAround(400, 200, 45),
});

/** A leader's signature: the first is not seen, the others stand below each other. */
export const leader = (signer: KeyPairWithCertificate, n: number): PdfSigner => ({
  field: `签名${n}`,
  signer,
  name: `领导${n}`,
  image: n === 1 ? null : RED_DOT,
  page: 1,
  rectangle: n === 1 ? [0, 0, 0, 0] : [100, 700 - n * 40, 180, 730 - n * 40],
});

/** A small PDF signed by these one after another. */
export async function signedBy(signers: readonly PdfSigner[], pdf = plainPdf()): Promise<Buffer> {
  return Buffer.from(await signPdf({ pdf, signers, signedAt: SIGNED_AT, timestamper: null }));
}

/** A small PDF sealed with a picture of one pixel. */
export const sealedPdf = (signer: KeyPairWithCertificate, pdf = plainPdf()): Promise<Buffer> =>
  signedBy([sealer(signer)], pdf);

export const signedDocx = async (signer: KeyPairWithCertificate): Promise<Buffer> =>
  Buffer.from(await signDocx(plainDocx(), signer, SIGNED_AT));

/** What a file of this system has to fulfil, ending in one root. */
export const policyOf = (rootPem: string) => issuedFilePolicy({ seals: rootPem, timestamps: '' });

/** Codes and messages of a PDF's faults, joined; empty when it is valid. */
export const faultsOf = (pdf: Uint8Array, rootPem: string, more: object = {}): string =>
  verifyPdf(pdf, { ...policyOf(rootPem), ...more })
    .faults.map(({ code, message }) => `${code} ${message}`)
    .join('\n');
