import { lintPdf } from './lint/lint-pdf.js';
import { reserveFields, type FieldPlace } from './write/reserve-fields.js';
import { signField, type FieldSigner } from './write/sign-field.js';
import type { Timestamper } from '../timestamps/timestamp-service.js';

const POINTS_PER_MM = 72 / 25.4;

export interface PdfSigner extends FieldSigner {
  /** 1 is the first page. */
  readonly page: number;
  /** Left, bottom, right, top; points. */
  readonly rectangle: FieldPlace['rectangle'];
}

export interface PdfSigning {
  readonly pdf: Uint8Array;
  /** In the order of signing: leaders by rank, the seal last. */
  readonly signers: readonly PdfSigner[];
  /** ISO 8601, UTC */
  readonly signedAt: string;
  readonly timestamper: Timestamper | null;
}

/** The square around a round seal. @param diameter millimetres */
export function squareAround(centreX: number, centreY: number, diameter: number): FieldPlace['rectangle'] {
  const half = (diameter * POINTS_PER_MM) / 2;
  return [centreX - half, centreY - half, centreX + half, centreY + half];
}

/**
 * Signs a PDF once for each signer, every signature an incremental update: all fields are reserved before the first;
 * the first certifies, so that afterwards fields may be signed and nothing else; the last locks them. A single
 * signature does both and allows no change at all.
 * @throws UnfitPdf when the file could show something else than what is signed; TimestampRefused; Error when it is
 * signed already, has a form, or a signature outgrows its place
 */
export async function signPdf({ pdf, signers, signedAt, timestamper }: PdfSigning): Promise<Uint8Array> {
  lintPdf(pdf);
  const last = signers.length - 1;
  const places = signers.map(({ field, page, rectangle }, i) => ({
    name: field,
    page,
    rectangle,
    locks: i === last && last > 0,
  }));
  let file = reserveFields(pdf, places);
  for (const [i, signer] of signers.entries()) {
    const certifies = i > 0 ? null : last > 0 ? 2 : 1;
    file = await signField(file, signer, { certifies, locks: i === last && last > 0, signedAt, timestamper });
  }
  return file;
}
