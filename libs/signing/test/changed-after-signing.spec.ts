import { beforeAll, describe, expect, test } from '@jest/globals';
import { PdfFile } from '../src/pdf/pdf-file.js';
import { array, dict, name, raw, ref, type PdfDict, type PdfValue } from '../src/pdf/pdf-objects.js';
import { appendUpdate, bodyOf, withEntries } from '../src/pdf/write/incremental-update.js';
import { reserveFields } from '../src/pdf/write/reserve-fields.js';
import { signField } from '../src/pdf/write/sign-field.js';
import { textString } from '../src/pdf/write/text-values.js';
import { issueCertificate, type Issuer, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { plainPdf } from './plain-pdf.js';
import { faultsOf, leader, SIGNED_AT, sealedPdf, sealer, signedBy } from './sealed.js';
import { streamPdf } from './stream-pdf.js';
import { testPki } from './test-pki.js';

let root: Issuer;
let seal: KeyPairWithCertificate;
let person: KeyPairWithCertificate;
beforeAll(async () => {
  ({ root, seal } = await testPki());
  person = await issueCertificate(root, 'person', '周慧敏');
});

type Objects = Map<number, Buffer>;
const faults = (pdf: Uint8Array): string => faultsOf(pdf, root.certificatePem);

/** A well-formed incremental update with these objects, as any PDF editor makes it. */
function updated(pdf: Uint8Array, make: (file: PdfFile) => Objects, more = 1): Buffer {
  const file = new PdfFile(pdf);
  return appendUpdate(file, make(file), file.size + more).bytes;
}

const catalogOf = (file: PdfFile): PdfDict => file.dict(file.rootRef);
const formOf = (file: PdfFile): PdfDict => file.dict(catalogOf(file).entries.get('AcroForm'));
const fieldOf = (file: PdfFile, i: number) => {
  const item = file.array(formOf(file).entries.get('Fields')).items[i];
  if (item?.kind !== 'ref') throw new Error('no field');
  return { number: item.number, field: file.dict(item) };
};
const pageOf = (file: PdfFile) => {
  const [page] = file.pages();
  if (!page) throw new Error('no page');
  return { number: page.number, page: file.dict(page) };
};
const one = (number: number, value: PdfValue): Objects => new Map([[number, bodyOf(value)]]);

const ATTACKS: [string, string | RegExp, (file: PdfFile) => Objects][] = [
  [
    'a page edited (incremental saving)',
    '(页面)',
    (file) => {
      const { number, page } = pageOf(file);
      return one(number, withEntries(page.entries, { MediaBox: array(raw(0), raw(0), raw(200), raw(200)) }));
    },
  ],
  [
    'a note put on the page (evil annotation)',
    '(页面批注)',
    (file) => {
      const { number, page } = pageOf(file);
      const note = dict({
        Type: name('Annot'),
        Subtype: name('FreeText'),
        Rect: array(raw(0), raw(0), raw(9), raw(9)),
      });
      const annots = page.entries.get('Annots');
      const had = annots ? file.array(annots).items : [];
      return new Map([
        [file.size, bodyOf(note)],
        [number, bodyOf(withEntries(page.entries, { Annots: array(...had, ref(file.size)) }))],
      ]);
    },
  ],
  [
    'the title changed',
    '(文件尾)',
    (file) => {
      file.trailer.entries.set('Info', ref(file.size));
      return one(file.size, dict({ Title: textString('另一份报告') }));
    },
  ],
  [
    'the seal moved',
    '(已签的签名域)',
    (file) => {
      const { number, field } = fieldOf(file, 1);
      return one(number, withEntries(field.entries, { Rect: array(raw(0), raw(0), raw(60), raw(60)) }));
    },
  ],
  [
    'the seal’s look replaced',
    '(已签的签名域)',
    (file) => {
      const { number, field } = fieldOf(file, 1);
      return one(number, withEntries(field.entries, { AP: dict({ N: ref(file.size) }) }));
    },
  ],
  [
    'a signature taken out of its field',
    '(已签的签名域)',
    (file) => {
      const { number, field } = fieldOf(file, 0);
      const entries = new Map([...field.entries].filter(([key]) => key !== 'V'));
      return one(number, { kind: 'dict', entries });
    },
  ],
  [
    'a field taken out of the form',
    '(表单域)',
    (file) => {
      const fields = file.array(formOf(file).entries.get('Fields')).items.slice(1);
      const form = withEntries(formOf(file).entries, { Fields: array(...fields) });
      return one(file.rootRef.number, withEntries(catalogOf(file).entries, { AcroForm: form }));
    },
  ],
  [
    'a field added',
    '(新增表单域)',
    (file) => {
      const fields = file.array(formOf(file).entries.get('Fields')).items;
      const field = dict({ FT: name('Sig'), T: textString('外人'), Rect: array(raw(0), raw(0), raw(600), raw(840)) });
      const form = withEntries(formOf(file).entries, { Fields: array(...fields, ref(file.size)) });
      return new Map([
        [file.size, bodyOf(field)],
        [file.rootRef.number, bodyOf(withEntries(catalogOf(file).entries, { AcroForm: form }))],
      ]);
    },
  ],
  [
    'an action at opening',
    '(目录 OpenAction)',
    (file) => {
      const action = dict({ S: name('URI'), URI: raw('(https://example.gov.cn)') });
      return one(file.rootRef.number, withEntries(catalogOf(file).entries, { OpenAction: action }));
    },
  ],
  [
    'the permissions taken out',
    '(目录 Perms)',
    (file) => {
      const entries = new Map([...catalogOf(file).entries].filter(([key]) => key !== 'Perms'));
      return one(file.rootRef.number, { kind: 'dict', entries });
    },
  ],
  [
    'another catalog',
    '(文件尾)',
    (file) => {
      const catalog = catalogOf(file);
      file.trailer.entries.set('Root', ref(file.size));
      return one(file.size, catalog);
    },
  ],
  ['an object that nothing refers to', /\(对象 \d+\)/, (file) => one(file.size, dict({ A: raw(1) }))],
];

describe.each<[string, () => Uint8Array]>([
  ['a table', () => plainPdf()],
  ['a stream', () => streamPdf()],
])('a signed PDF with %s of cross-references', (_, input) => {
  let signed: Buffer;
  beforeAll(async () => {
    signed = await signedBy([leader(person, 1), sealer(seal)], input());
  });

  test('is valid as it is', () => {
    expect(faults(signed)).toBe('');
  });

  test.each(ATTACKS)('with %s is said to be changed', (_what, where, make) => {
    const seen = faults(updated(signed, make));
    expect(seen).toMatch(/^FILE_CHANGED 签名之后文件被追加或改动\(/);
    if (typeof where === 'string') expect(seen).toContain(where);
    else expect(seen).toMatch(where);
  });

  test('with startxref redirected to the cross-reference before it is said to be changed', () => {
    const text = signed.toString('latin1');
    const [newest = '', before = ''] = [...text.matchAll(/startxref\n(\d+)\n%%EOF/g)].map((m) => m[1] ?? '').reverse();
    const tail = `startxref\n${before.padStart(newest.length, '0')}\n%%EOF\n`;
    const replaced = faults(Buffer.concat([signed.subarray(0, signed.lastIndexOf('startxref')), Buffer.from(tail)]));
    expect(replaced).toBe('FILE_CHANGED 签名之后文件被追加或改动(交叉引用被重定向)');
    expect(faults(Buffer.concat([signed, Buffer.from(tail)]))).toBe(replaced);
  });

  test('cut back to the file before any signature is said to have none', () => {
    expect(faults(signed.subarray(0, input().length))).toBe('FILE_INCOMPLETE PDF 没有签名');
  });
});

describe('who signs after', () => {
  const kind = { certifies: null, locks: false, signedAt: SIGNED_AT, timestamper: null } as const;

  /** A file with two fields of which one is signed, as `certifies` and `locks` say, and then the other one. */
  async function signedTwice(certifies: 1 | 2, locks: boolean): Promise<string> {
    const places = ['签名1', '印章'].map((field) => ({
      ...{ name: field, page: 1, rectangle: [0, 0, 0, 0] as const, locks: false },
    }));
    const first = await signField(reserveFields(plainPdf(), places), leader(person, 1), { ...kind, certifies, locks });
    return faults(await signField(first, sealer(seal), { ...kind, locks: true }));
  }

  test('a certification that allows fields may do so', async () => {
    expect(await signedTwice(2, false)).toBe('');
  });

  test('a certification that allows nothing may not', async () => {
    expect(await signedTwice(1, false)).toBe('FILE_CHANGED 签名之后文件被追加或改动(不允许再签名)');
  });

  test('a signature that locks all fields may not', async () => {
    expect(await signedTwice(2, true)).toBe('FILE_CHANGED 签名之后文件被追加或改动(不允许再签名)');
  });
});

test('a sealed file that only claims another revision is not accepted', async () => {
  const sealed = await sealedPdf(seal);
  expect(faults(Buffer.concat([sealed, Buffer.from('%%EOF\n')]))).toBe(
    'FILE_NOT_UNDERSTOOD PDF 结构无法识别(PDF has no startxref at its end)',
  );
});
