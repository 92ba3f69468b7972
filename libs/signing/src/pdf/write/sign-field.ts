import { addTimestamp, signatureValueOf } from '../../cms/add-timestamp.js';
import { signCms, type CmsSigner } from '../../cms/sign-cms.js';
import type { SealImage } from '../../seal/seal-image.js';
import type { Timestamper } from '../../timestamps/timestamp-service.js';
import { PdfFile } from '../pdf-file.js';
import { array, dict, name, raw, ref, type PdfDict, type PdfRef, type PdfValue } from '../pdf-objects.js';
import { fieldName } from '../text-of.js';
import { bodyOf, withEntries } from './incremental-update.js';
import { PICTURE_OBJECTS, pictureAppearance } from './picture-appearance.js';
import { placeSignature } from './place-signature.js';
import { pdfDate, textString } from './text-values.js';

/** Bytes for a CMS without the certificates of authorities: B-B takes about 2,500, a token about 6,000 more. */
const RESERVED = 8_000;
const RESERVED_FOR_TOKEN = 12_000;

export interface FieldSigner {
  readonly field: string;
  readonly signer: CmsSigner;
  /** Shown as who signed. */
  readonly name: string;
  readonly image: SealImage | null;
}

export interface SignatureKind {
  /** The first signature certifies: 1 allows no change afterwards, 2 the signing of fields (ISO 32000-1, table 254). */
  readonly certifies: 1 | 2 | null;
  /** The last signature closes all fields (table 255). */
  readonly locks: boolean;
  /** ISO 8601, UTC */
  readonly signedAt: string;
  readonly timestamper: Timestamper | null;
}

function transforms(kind: SignatureKind): PdfValue[] {
  const transform = (method: string, parameters: Record<string, PdfValue>): PdfValue =>
    dict({
      Type: name('SigRef'),
      TransformMethod: name(method),
      TransformParams: dict({ Type: name('TransformParams'), ...parameters, V: name('1.2') }),
    });
  return [
    ...(kind.certifies ? [transform('DocMDP', { P: raw(kind.certifies) })] : []),
    ...(kind.locks ? [transform('FieldMDP', { Action: name('All') })] : []),
  ];
}

function reservedField(file: PdfFile, wanted: string): { reference: PdfRef; field: PdfDict } {
  const form = file.dict(file.dict(file.rootRef).entries.get('AcroForm'));
  for (const item of file.array(form.entries.get('Fields')).items) {
    const field = file.dict(item);
    if (item.kind === 'ref' && fieldName(field) === wanted && !field.entries.has('V'))
      return { reference: item, field };
  }
  throw new Error(`PDF 没有为“${wanted}”预留的签名域`);
}

const sizeOf = (field: PdfDict): { width: number; height: number } => {
  const rectangle = field.entries.get('Rect');
  const numbers =
    rectangle?.kind === 'array' ? rectangle.items.map((n) => (n.kind === 'raw' ? Number(n.text) : NaN)) : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
  return { width: right - left, height: top - bottom };
};

/**
 * Signs a reserved field in one incremental update (ETSI EN 319 142-1: ETSI.CAdES.detached, no signing time in the CMS
 * but in /M), with a time stamp on the signature when there is a service.
 * @throws TimestampRefused, or Error when the signature outgrows its place; never a file that is half signed
 */
export async function signField(pdf: Uint8Array, who: FieldSigner, kind: SignatureKind): Promise<Uint8Array> {
  const file = new PdfFile(pdf);
  const { reference, field } = reservedField(file, who.field);
  const signature = file.size;
  const objects = new Map<number, Buffer>();
  const look: Record<string, PdfValue> = {};
  if (who.image) {
    const { width, height } = sizeOf(field);
    for (const [number, body] of pictureAppearance(who.image, signature + 1, width, height)) objects.set(number, body);
    look['AP'] = dict({ N: ref(signature + 1) });
  }
  objects.set(reference.number, bodyOf(withEntries(field.entries, { V: ref(signature), ...look })));
  if (kind.certifies) {
    const catalog = withEntries(file.dict(file.rootRef).entries, { Perms: dict({ DocMDP: ref(signature) }) });
    objects.set(file.rootRef.number, bodyOf(catalog));
  }
  const references = transforms(kind);
  const entries = {
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    M: pdfDate(kind.signedAt),
    Name: textString(who.name),
    ...(references.length > 0 ? { Reference: array(...references) } : {}),
  };
  const authorities = (who.signer.intermediatesPem ?? '').length;
  const reserved = RESERVED + authorities + (kind.timestamper ? RESERVED_FOR_TOKEN : 0);
  const size = signature + 1 + (who.image ? PICTURE_OBJECTS : 0);
  const open = placeSignature(file, objects, size, { number: signature, entries, reserved });
  const cms = await signCms(open.covered, who.signer);
  if (!kind.timestamper) return open.close(cms);
  return open.close(addTimestamp(cms, (await kind.timestamper(signatureValueOf(cms))).token));
}
