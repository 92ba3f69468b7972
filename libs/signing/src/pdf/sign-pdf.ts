import { deflateSync } from 'node:zlib';
import type { SealPlacement } from '@chancery/application';
import { signCms, type CmsSigner } from '../cms/sign-cms.js';
import type { SealImage } from '../seal/seal-image.js';
import { PdfFile } from './pdf-file.js';
import { array, dict, name, raw, ref, write, type PdfDict, type PdfValue } from './pdf-objects.js';

/** Bytes reserved for the CMS: B-B without chain takes about 2,500; more than this fails loudly. */
const RESERVED = 8_000;
const POINTS_PER_MM = 72 / 25.4;

export interface PdfSealInput {
  readonly pdf: Uint8Array;
  readonly signer: CmsSigner;
  readonly sealName: string;
  readonly image: SealImage;
  /** Diameter of the seal: 45 mm for a county government, 42 mm for a township (国发〔1999〕25号). */
  readonly diameter: number;
  readonly placement: SealPlacement;
  /** ISO 8601, UTC */
  readonly signedAt: string;
}

/** UTF-16BE hex string for names in Chinese (ISO 32000-1, 7.9.2.2). */
function textString(text: string): PdfValue {
  const swapped = Buffer.from(text, 'utf16le').swap16();
  return raw(`<FEFF${swapped.toString('hex').toUpperCase()}>`);
}

const pdfDate = (iso: string): PdfValue => raw(`(D:${iso.slice(0, 19).replace(/[-:T]/g, '')}Z)`);

function stream(header: Record<string, PdfValue>, data: Uint8Array): Buffer {
  const packed = deflateSync(data);
  const head = dict({ ...header, Filter: name('FlateDecode'), Length: raw(packed.length) });
  return Buffer.concat([
    Buffer.from(`${write(head)}\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

function imageObjects(image: SealImage, mask: number): { colour: Buffer; alpha: Buffer } {
  const { width, height, rgba } = image;
  const rgb = Buffer.alloc(width * height * 3);
  const alpha = Buffer.alloc(width * height);
  for (let i = 0; i < width * height; i += 1) {
    rgb[i * 3] = rgba[i * 4] ?? 0;
    rgb[i * 3 + 1] = rgba[i * 4 + 1] ?? 0;
    rgb[i * 3 + 2] = rgba[i * 4 + 2] ?? 0;
    alpha[i] = rgba[i * 4 + 3] ?? 0;
  }
  const common = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: raw(width),
    Height: raw(height),
    BitsPerComponent: raw(8),
  };
  return {
    colour: stream({ ...common, ColorSpace: name('DeviceRGB'), SMask: ref(mask) }, rgb),
    alpha: stream({ ...common, ColorSpace: name('DeviceGray') }, alpha),
  };
}

/** A page dictionary with one annotation more; an array of its own stays where it was. */
function withAnnotation(file: PdfFile, page: PdfDict, widget: PdfValue): PdfDict {
  const annots = page.entries.get('Annots');
  const items = annots ? file.array(annots).items : [];
  return { kind: 'dict', entries: new Map([...page.entries, ['Annots', array(...items, widget)]]) };
}

/**
 * Seals a PDF in one incremental update: a certifying PAdES signature (ETSI.CAdES.detached, DocMDP P=1: nothing may
 * change afterwards) with the visible seal as its widget's appearance.
 * @throws Error when the file is signed already, has a form, or the signature outgrows its place.
 */
export function sealPdf(input: PdfSealInput): Uint8Array {
  const file = new PdfFile(input.pdf);
  const catalog = file.dict(file.rootRef);
  if (catalog.entries.has('AcroForm')) throw new Error('the PDF has a form or a signature already');
  const pageRef = file.pages()[input.placement.page - 1];
  if (!pageRef) throw new Error(`the PDF has no page ${input.placement.page}`);

  const first = file.size;
  const [signature, widget, appearance, colour, alpha] = [first, first + 1, first + 2, first + 3, first + 4];
  const side = input.diameter * POINTS_PER_MM;
  const { centreX, centreY } = input.placement;
  const rect = [centreX - side / 2, centreY - side / 2, centreX + side / 2, centreY + side / 2];
  const image = imageObjects(input.image, alpha);

  const contentsMark = `<${'0'.repeat(RESERVED * 2)}>`;
  const rangeMark = '[0 0000000000 0000000000 0000000000]';
  const signatureDict = dict({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ByteRange: raw(rangeMark),
    Contents: raw(contentsMark),
    M: pdfDate(input.signedAt),
    Name: textString(input.sealName),
    Reference: array(
      dict({
        Type: name('SigRef'),
        TransformMethod: name('DocMDP'),
        TransformParams: dict({ Type: name('TransformParams'), P: raw(1), V: name('1.2') }),
      }),
    ),
  });
  const objects: [number, Buffer][] = [
    [signature, Buffer.from(write(signatureDict), 'latin1')],
    [
      widget,
      Buffer.from(
        write(
          dict({
            Type: name('Annot'),
            Subtype: name('Widget'),
            FT: name('Sig'),
            T: textString('印章'),
            V: ref(signature),
            Rect: array(...rect.map((n) => raw(n.toFixed(2)))),
            P: pageRef,
            F: raw(132), // print, locked
            AP: dict({ N: ref(appearance) }),
          }),
        ),
        'latin1',
      ),
    ],
    [
      appearance,
      stream(
        {
          Type: name('XObject'),
          Subtype: name('Form'),
          BBox: array(raw(0), raw(0), raw(side.toFixed(2)), raw(side.toFixed(2))),
          Resources: dict({ XObject: dict({ Seal: ref(colour) }) }),
        },
        Buffer.from(`q ${side.toFixed(2)} 0 0 ${side.toFixed(2)} 0 0 cm /Seal Do Q`, 'latin1'),
      ),
    ],
    [colour, image.colour],
    [alpha, image.alpha],
    [pageRef.number, Buffer.from(write(withAnnotation(file, file.dict(pageRef), ref(widget))), 'latin1')],
    [
      file.rootRef.number,
      Buffer.from(
        write({
          kind: 'dict',
          entries: new Map([
            ...catalog.entries,
            ['AcroForm', dict({ Fields: array(ref(widget)), SigFlags: raw(3) })],
            ['Perms', dict({ DocMDP: ref(signature) })],
          ]),
        }),
        'latin1',
      ),
    ],
  ];
  return assemble(file, objects, signature, { contentsMark, rangeMark }, first + 5, input.signer);
}

function assemble(
  file: PdfFile,
  objects: readonly [number, Buffer][],
  signature: number,
  marks: { contentsMark: string; rangeMark: string },
  size: number,
  signer: CmsSigner,
): Uint8Array {
  const parts: Buffer[] = [Buffer.from(file.bytes), Buffer.from('\n', 'latin1')];
  let offset = file.bytes.length + 1;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, offset);
    const text = Buffer.concat([Buffer.from(`${number} 0 obj\n`, 'latin1'), body, Buffer.from('\nendobj\n', 'latin1')]);
    parts.push(text);
    offset += text.length;
  }
  const trailer = new Map(file.trailer.entries);
  trailer.set('Size', raw(size));
  trailer.set('Prev', raw(file.startXref));
  const rows = [...offsets].sort(([a], [b]) => a - b);
  const table = rows.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n${table}trailer\n${write({ kind: 'dict', entries: trailer })}\nstartxref\n${offset}\n%%EOF\n`,
      'latin1',
    ),
  );
  const bytes = Buffer.concat(parts);
  // Offsets of the writer, not a search through the text: a report may contain anything.
  const objectAt = offsets.get(signature) ?? 0;
  const contentsAt = bytes.indexOf(marks.contentsMark, objectAt, 'latin1');
  const rangeAt = bytes.indexOf(marks.rangeMark, objectAt, 'latin1');
  const afterContents = contentsAt + marks.contentsMark.length;
  const ten = (n: number): string => String(n).padStart(10, '0');
  bytes.write(`[0 ${ten(contentsAt)} ${ten(afterContents)} ${ten(bytes.length - afterContents)}]`, rangeAt, 'latin1');
  const covered = Buffer.concat([bytes.subarray(0, contentsAt), bytes.subarray(afterContents)]);
  const cms = signCms(covered, signer);
  if (cms.length > RESERVED) throw new Error(`the signature takes ${cms.length} bytes, ${RESERVED} are reserved`);
  bytes.write(Buffer.from(cms).toString('hex'), contentsAt + 1, 'latin1');
  return bytes;
}
