import { strToU8, zipSync } from 'fflate';
import { behind, encrypted, followed, lyingSize, overlapping, withZip64Sizes } from './spoiled-zip.js';
import { drawing, link, paragraph as p, PIXEL, run, wordFile, wordParts } from './word-file.js';

const BODY = '本部门认真履行职责，各项工作有序推进，取得明显成效。';
const QUICK = { level: 1 } as const;
const plain = wordParts({ body: p(BODY) });
const MEGABYTE = 1024 * 1024;
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);

/** A picture's head that says how large it is, and nothing behind it but its end. */
function pngOfSize(width: number, height: number): Uint8Array {
  const data = PIXEL.slice();
  const view = new DataView(data.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return data;
}

const withPicture = (data: Uint8Array | string, name = 'image1.png') =>
  wordFile({
    body: p(BODY) + p(drawing('r:embed="p1"')),
    links: link('p1', 'image', `media/${name}`),
    more: { [`word/media/${name}`]: data },
  });

const withPart = (name: string, data: Uint8Array | string = 'x') =>
  zipSync({ ...plain, [name]: typeof data === 'string' ? strToU8(data) : data }, QUICK);

const field = (instruction: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('结果')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

function manyEntries(count: number): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...plain };
  const empty = new Uint8Array(0);
  for (let i = Object.keys(parts).length; i < count; i += 1) parts[`word/x${i}`] = empty;
  return zipSync(parts, { level: 0 });
}

/** A file that wants harm, how it is made, and the code with which it is refused. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly code: string;
  readonly fileName?: string;
}

export const REFUSED: readonly HostileFile[] = [
  { name: 'an empty file', make: () => new Uint8Array(0), code: 'FILE_EMPTY' },
  { name: 'more than 20 MB', make: () => new Uint8Array(50 * MEGABYTE).fill(0x41), code: 'FILE_TOO_LARGE' },
  {
    name: 'a bomb that says so',
    make: () => withPart('word/media/bomb.bin', zeros(125)),
    code: 'FILE_TOO_LARGE_INSIDE',
  },
  {
    name: 'a bomb in the text that says so',
    make: () => zipSync({ ...plain, 'word/document.xml': zeros(60) }, QUICK),
    code: 'FILE_TOO_LARGE_INSIDE',
  },
  {
    name: 'a bomb that lies',
    make: () => lyingSize(zipSync({ ...plain, 'word/document.xml': zeros(60) }, QUICK), 'word/document.xml', 4_000),
    code: 'FILE_LIES_ABOUT_SIZE',
  },
  {
    name: 'parts that share their bytes',
    make: () => overlapping(zipSync({ ...plain, 'word/a.xml': strToU8('<a/>') }), 'word/a.xml', 'word/document.xml'),
    code: 'FILE_TOO_LARGE_INSIDE',
  },
  { name: '65,535 entries', make: () => manyEntries(65_535), code: 'FILE_TOO_MANY_PARTS' },
  { name: '3,000 entries', make: () => manyEntries(3_000), code: 'FILE_TOO_MANY_PARTS' },
  { name: 'an encrypted part', make: () => encrypted(zipSync(plain), 'word/document.xml'), code: 'FILE_ENCRYPTED' },
  {
    name: 'an encrypted Word file',
    make: () =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      ),
    code: 'FILE_ENCRYPTED',
  },
  { name: 'ZIP64', make: () => withZip64Sizes(zipSync(plain), 'word/document.xml'), code: 'FILE_ZIP64' },
  { name: 'a truncated file', make: () => zipSync(plain).slice(0, -400), code: 'FILE_BROKEN' },
  { name: 'only the first bytes', make: () => zipSync(plain).slice(0, 4), code: 'FILE_BROKEN' },
  { name: 'macros', make: () => withPart('word/vbaProject.bin'), code: 'FILE_HAS_MACROS' },
  {
    name: 'macros by type',
    make: () =>
      wordFile({
        body: p(BODY),
        contentTypes: '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      }),
    code: 'FILE_HAS_MACROS',
  },
  { name: 'macros by name', make: () => zipSync(plain), code: 'FILE_HAS_MACROS', fileName: '报告.docm' },
  {
    name: 'an entity bomb',
    make: () =>
      withPart(
        'word/document.xml',
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><a>&b;</a>`,
      ),
    code: 'FILE_HAS_ENTITIES',
  },
  {
    name: 'an external entity',
    make: () =>
      withPart(
        'word/document.xml',
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>',
      ),
    code: 'FILE_HAS_ENTITIES',
  },
  {
    name: 'an entity in another part',
    make: () =>
      wordFile({
        body: p(BODY),
        links: link('s1', 'styles', 'styles.xml'),
        more: { 'word/styles.xml': '<!DOCTYPE a><a/>' },
      }),
    code: 'FILE_HAS_ENTITIES',
  },
  {
    name: 'nesting 100,000 deep',
    make: () => wordFile({ body: '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000) }),
    code: 'FILE_NESTED_TOO_DEEP',
  },
  {
    name: 'XML that is none',
    make: () => withPart('word/document.xml', '<w:document><w:body></w:document>'),
    code: 'FILE_BROKEN',
  },
  { name: 'a million elements', make: () => wordFile({ body: '<w:p/>'.repeat(1_000_000) }), code: 'FILE_TOO_COMPLEX' },
  { name: 'a name with ../', make: () => withPart('../../etc/cron.d/x'), code: 'FILE_BAD_NAME' },
  { name: 'a name with \\', make: () => withPart('word\\..\\x'), code: 'FILE_BAD_NAME' },
  { name: 'an absolute name', make: () => withPart('/etc/passwd'), code: 'FILE_BAD_NAME' },
  { name: 'a name with NUL', make: () => withPart('word/document.xml\u0000.png'), code: 'FILE_BAD_NAME' },
  { name: 'a name of 300 characters', make: () => withPart(`word/${'x'.repeat(300)}`), code: 'FILE_BAD_NAME' },
  { name: 'a part twice', make: () => withPart('WORD/document.xml', '<a/>'), code: 'FILE_BAD_NAME' },
  {
    name: 'a PDF in front',
    make: () => behind(zipSync(plain), strToU8('%PDF-1.7\n%%EOF\n')),
    code: 'FILE_TYPE_UNKNOWN',
  },
  {
    name: 'another zip in front',
    make: () => behind(zipSync(plain), new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(60)])),
    code: 'FILE_HIDES_ANOTHER',
  },
  {
    name: 'HTML behind',
    make: () => followed(zipSync(plain), strToU8('<script>alert(1)</script>')),
    code: 'FILE_HIDES_ANOTHER',
  },
  { name: 'a zip that is no Word file', make: () => zipSync({ 'a.txt': strToU8('a') }), code: 'FILE_NOT_WORD' },
  {
    name: 'a spreadsheet',
    make: () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') }),
    code: 'FILE_NOT_WORD',
  },
  {
    name: 'an old Word file with macros',
    make: () =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.from('WordDocument_VBA_PROJECT', 'utf16le'),
        ]),
      ),
    code: 'FILE_HAS_MACROS',
    fileName: '报告.doc',
  },
  {
    name: 'a program',
    make: () => new Uint8Array([0x4d, 0x5a, ...new Uint8Array(5_000)]),
    code: 'TEXT_NOT_READABLE',
    fileName: '报告.txt',
  },
  {
    name: 'HTML 100,000 deep',
    make: () => strToU8(`<html>${'<div>'.repeat(100_000)}`),
    code: 'FILE_NESTED_TOO_DEEP',
    fileName: '报告.html',
  },
  {
    name: 'HTML of a million elements',
    make: () => strToU8(`<html>${'<p>'.repeat(1_000_000)}`),
    code: 'FILE_TOO_COMPLEX',
    fileName: '报告.html',
  },
];

/** Files whose text is taken and whose harm stays outside; each is named in a warning. */
export const NEUTRALISED: readonly HostileFile[] = [
  {
    name: 'an OLE object',
    make: () =>
      wordFile({
        body: p(`${run(BODY)}<w:r><w:object><o:OLEObject r:id="o1"/></w:object></w:r>`),
        links: link('o1', 'oleObject', 'embeddings/oleObject1.bin'),
        more: { 'word/embeddings/oleObject1.bin': 'x' },
      }),
    code: 'OBJECT_LEFT_OUT',
  },
  { name: 'a control', make: () => withPart('word/activeX/activeX1.xml', '<a/>'), code: 'OBJECT_LEFT_OUT' },
  {
    name: 'a DDE field',
    make: () => wordFile({ body: p(run(BODY) + field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')) }),
    code: 'FIELD_NEUTRALISED',
  },
  {
    name: 'a DDE field in one',
    make: () => wordFile({ body: p(`${run(BODY)}<w:fldSimple w:instr="DDE excel a">${run('结果')}</w:fldSimple>`) }),
    code: 'FIELD_NEUTRALISED',
  },
  {
    name: 'a field that includes',
    make: () => wordFile({ body: p(run(BODY) + field('INCLUDETEXT "http://example.com/a.docx"')) }),
    code: 'FIELD_NEUTRALISED',
  },
  {
    name: 'an external template',
    make: () =>
      wordFile({
        body: p(BODY),
        settings: '<w:attachedTemplate r:id="t1"/>',
        links: link('t1', 'attachedTemplate', 'http://example.com/a.dotm', true),
      }),
    code: 'LINK_LEFT_OUT',
  },
  {
    name: 'an external part',
    make: () =>
      wordFile({
        body: `${p(BODY)}<w:altChunk r:id="c1"/>`,
        links: link('c1', 'aFChunk', 'http://example.com/a.html', true),
      }),
    code: 'LINK_LEFT_OUT',
  },
  {
    name: 'a picture by address',
    make: () =>
      wordFile({ body: p(BODY) + p(drawing('r:link="p1"')), links: link('p1', 'image', 'file:///etc/passwd', true) }),
    code: 'LINK_LEFT_OUT',
  },
  {
    name: 'a picture of 30,000 × 30,000 pixels',
    make: () => withPicture(pngOfSize(30_000, 30_000)),
    code: 'PICTURE_LEFT_OUT',
  },
  { name: 'a picture of 50 MB', make: () => withPicture(zeros(50)), code: 'PICTURE_LEFT_OUT' },
  {
    name: 'SVG with a script',
    make: () => withPicture('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image1.svg'),
    code: 'PICTURE_LEFT_OUT',
  },
  {
    name: 'a picture with a zip behind',
    make: () => withPicture(followed(PIXEL, zipSync({ 'a.txt': strToU8('a') }))),
    code: 'PICTURE_LEFT_OUT',
  },
  {
    name: 'a picture with a page behind',
    make: () => withPicture(followed(PIXEL, strToU8(`<html>${' '.repeat(2_000)}`))),
    code: 'PICTURE_LEFT_OUT',
  },
  {
    name: 'a relationship that climbs out',
    make: () =>
      wordFile({ body: p(BODY) + p(drawing('r:embed="p1"')), links: link('p1', 'image', '../../../../etc/passwd') }),
    code: 'PICTURE_LEFT_OUT',
  },
];

export const HOSTILE_BODY = BODY;
