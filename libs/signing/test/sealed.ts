import { signDocx } from '../src/docx/sign-docx.js';
import { sealPdf } from '../src/pdf/sign-pdf.js';
import type { KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { plainDocx } from './plain-docx.js';
import { plainPdf } from './plain-pdf.js';
import { OFFICE } from './test-pki.js';

export const SIGNED_AT = '2026-02-27T08:00:00.000Z';

/** A small PDF sealed with a picture of one pixel. */
export const sealedPdf = (signer: KeyPairWithCertificate, pdf = plainPdf()): Buffer =>
  Buffer.from(
    sealPdf({
      pdf,
      signer,
      sealName: OFFICE,
      image: { width: 1, height: 1, rgba: new Uint8Array([230, 0, 18, 255]) },
      diameter: 45,
      placement: { page: 1, centreX: 400, centreY: 200 },
      signedAt: SIGNED_AT,
    }),
  );

export const signedDocx = (signer: KeyPairWithCertificate): Buffer =>
  Buffer.from(signDocx(plainDocx(), signer, SIGNED_AT));
