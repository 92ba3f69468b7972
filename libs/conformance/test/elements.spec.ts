import { describe, expect, test } from '@jest/globals';
import { measureConformance } from '@chancery/conformance';
import { drawPdf } from './support/draw-pdf.js';
import { baselineOf, drawnDocument, rulesOf, textsOf, type DrawnDocument } from './support/drawn-document.js';

const MM = 72 / 25.4;

async function notMet(document: DrawnDocument): Promise<string[]> {
  const { elements } = await measureConformance(await drawPdf(document));
  return elements.filter(({ verdict }) => verdict === 'notMet').map(({ key }) => key);
}

test('a document drawn by the numbers of the standard in its own faces is met in every element', async () => {
  const report = await measureConformance(await drawPdf(drawnDocument()));
  const wrong = report.elements.flatMap(({ key, measurements }) =>
    measurements.filter((m) => m.verdict !== 'met').map((m) => ({ key, ...m })),
  );
  expect(wrong).toEqual([]);
  expect(report).toMatchObject({ layout: 'redHead', pages: 4, verdict: 'met', substitutions: [] });
  const idle = report.elements.filter(({ verdict }) => verdict === 'notApplicable').map(({ key }) => key);
  expect(idle).toEqual([
    'topLeft',
    'signer',
    'tableHeads',
    'readableTables',
    'cellsHoldText',
    'tablesAcross',
    'pictureTexts',
  ]);
}, 60_000);

/** Changes every text of a role. */
const texts =
  (role: string, change: Partial<ReturnType<typeof textsOf>[number]>) =>
  (document: DrawnDocument): void => {
    for (const text of textsOf(document, role)) Object.assign(text, change);
  };
const moved =
  (role: string, right: number, down: number) =>
  (document: DrawnDocument): void => {
    for (const text of textsOf(document, role)) {
      text.x += right;
      text.baseline += down;
    }
  };
const page = (document: DrawnDocument, number: number) => document.pages[number - 1] as DrawnDocument['pages'][number];

/** What is broken, the elements that must be named for it, and how it is broken. */
const BREAKS: [string, string[], (document: DrawnDocument) => void][] = [
  ['a page of another size', ['paper'], (d) => (page(d, 2).size = [210 * MM, 301 * MM])],
  [
    'the text of a page 4 mm too low',
    ['topMargin', 'insideTypeArea'],
    (d) => page(d, 2).texts.forEach((t) => (t.role === 'pageNumber' ? 0 : (t.baseline += 4 * MM))),
  ],
  [
    'the text of a page 3 mm too far right',
    ['bindingMargin', 'indents', 'insideTypeArea'],
    (d) => page(d, 2).texts.forEach((t) => (t.role === 'pageNumber' ? 0 : (t.x += 3 * MM))),
  ],
  [
    'words in the margin',
    ['insideTypeArea'],
    (d) =>
      page(d, 2).texts.push({
        text: '内部资料',
        x: 60,
        baseline: 60,
        size: 10,
        face: 'FangSong_GB2312',
        role: 'stray',
      }),
  ],
  ['text in 小三', ['bodySize'], texts('body', { size: 15, pitch: 15.79 })],
  ['text in 楷体', ['bodyFace'], texts('body', { face: 'KaiTi_GB2312' })],
  ['text in blue', ['textColour'], texts('body', { colour: [0, 0, 1] })],
  [
    'lines too close',
    ['linesPerPage', 'evenLines'],
    (d) => page(d, 2).texts.forEach((t, i) => (t.role === 'pageNumber' ? 0 : (t.baseline = baselineOf(0) + i * 27))),
  ],
  ['characters too close', ['charactersPerLine', 'typeWidth'], texts('body', { pitch: 15.2 })],
  ['a head mark 10 mm too high', ['headMark', 'documentNumber'], moved('headMark', 0, -10 * MM)],
  ['a black head mark', ['headMark'], texts('headMark', { colour: [0, 0, 0] })],
  ['a head mark in 黑体', ['headMark'], texts('headMark', { face: 'SimHei' })],
  ['a head mark to the left', ['headMark'], moved('headMark', -15, 0)],
  ['a number in square brackets', ['documentNumber'], texts('number', { text: '柳政发[2026]3号' })],
  ['a number with 第 and a leading zero', ['documentNumber'], texts('number', { text: '柳政发〔2026〕第03号' })],
  ['a number to the left of a document without signer', ['documentNumber'], texts('number', { x: 180 })],
  ['a black rule in the head', ['redRule'], (d) => rulesOf(d, 'redRule').forEach((r) => (r.colour = [0, 0, 0]))],
  ['a short rule in the head', ['redRule'], (d) => rulesOf(d, 'redRule').forEach((r) => (r.right -= 12 * MM))],
  ['a rule 9 mm under the number', ['redRule'], (d) => rulesOf(d, 'redRule').forEach((r) => (r.top += 5 * MM))],
  ['a title in 小二', ['title'], texts('title', { size: 18 })],
  ['a title in 黑体', ['title'], texts('title', { face: 'SimHei' })],
  [
    'a title broken inside a word',
    ['titleBreaks'],
    (d) => {
      const [first, second] = textsOf(d, 'title');
      const pieces = ['柳河县人民政府法', '治政府建设情况报告'];
      [first, second].forEach((t, i) => t && Object.assign(t, { text: pieces[i] }));
    },
  ],
  ['addressees that are indented', ['addressees'], moved('addressees', 32, 0)],
  [
    'no text on the first page',
    ['bodyOnFirstPage'],
    (d) => (page(d, 1).texts = page(d, 1).texts.filter((t) => t.role !== 'body')),
  ],
  [
    'paragraphs indented by three',
    ['indents'],
    (d) =>
      page(d, 2).texts.forEach((t) =>
        t.role === 'body' && t.x > 100 ? Object.assign(t, { x: t.x + 15.79, text: t.text.slice(0, -1) }) : 0,
      ),
  ],
  ['一、 not in 黑体', ['headings'], (d) => (textsOf(d, 'heading')[0]!.face = 'FangSong_GB2312')],
  ['（一） not in 楷体', ['headings'], (d) => (textsOf(d, 'heading')[1]!.face = 'SimHei')],
  [
    'a line that begins with a full stop',
    ['lineEnds'],
    (d) => (page(d, 2).texts[1]!.text = `。${page(d, 2).texts[1]!.text.slice(1)}`),
  ],
  [
    'a mark after an attachment’s name',
    ['attachmentNote'],
    texts('attachmentNote', { text: '附件：执法情况统计表。' }),
  ],
  ['a date at the right edge', ['signoff', 'seal'], moved('date', 4 * 15.79, 0)],
  ['a date with leading zeros', ['dateForm'], texts('date', { text: '2026年03月31日' })],
  ['a date in Chinese numerals', ['dateForm', 'signoff', 'seal'], texts('date', { text: '二〇二六年三月三十一日' })],
  [
    'a sign-off on a page of its own',
    ['signoffWithText'],
    (d) => (page(d, 3).texts = page(d, 3).texts.filter((t) => t.role !== 'body' && t.role !== 'attachmentNote')),
  ],
  ['a seal beside the date', ['seal'], (d) => (page(d, 3).seal!.centreX -= 12 * MM)],
  ['a seal that is turned', ['seal'], (d) => Object.assign(page(d, 3).seal!, { degrees: 8 })],
  ['a seal too large', ['seal'], (d) => Object.assign(page(d, 3).seal!, { diameter: 52 * MM })],
  ['a note at the edge', ['note'], moved('note', -31, 0)],
  ['附件 not in 黑体', ['attachments'], texts('attachment', { face: 'FangSong_GB2312' })],
  [
    '附件 after the text of another page',
    ['attachments'],
    (d) => {
      const label = textsOf(d, 'attachment')[0]!;
      page(d, 4).texts = page(d, 4).texts.filter((t) => t !== label);
      page(d, 3).texts.push({ ...label, baseline: baselineOf(15) });
    },
  ],
  [
    'an imprint 20 mm over the foot',
    ['imprintPlace'],
    (d) => {
      for (const role of ['copies', 'printing', 'printingDate']) moved(role, 0, -20 * MM)(d);
      rulesOf(d, 'imprintRule').forEach((r) => (r.top -= 20 * MM));
    },
  ],
  ['an imprint on an odd page', ['imprintPlace', 'pageNumberPresence', 'pageNumberPlace'], (d) => d.pages.splice(1, 1)],
  [
    'a page after the imprint',
    ['imprintPlace'],
    (d) => d.pages.push({ size: [210 * MM, 297 * MM], texts: [], rules: [], seal: null }),
  ],
  ['an imprint without its middle rule', ['imprintRules'], (d) => page(d, 4).rules.splice(1, 1)],
  [
    'imprint rules of one width',
    ['imprintRules'],
    (d) => rulesOf(d, 'imprintRule').forEach((r) => (r.thickness = 0.25 * MM)),
  ],
  ['copies without a full stop', ['copies'], texts('copies', { text: '抄送：县委依法治县办' })],
  [
    'an imprint in 3号',
    ['copies', 'printing'],
    (d) => ['copies', 'printing', 'printingDate'].forEach((role) => texts(role, { size: 16 })(d)),
  ],
  [
    'no imprint at all',
    ['imprintPlace', 'imprintApart', 'imprintRules', 'copies', 'printing'],
    (d) => {
      page(d, 4).texts = page(d, 4).texts.filter((t) => !['copies', 'printing', 'printingDate'].includes(t.role));
      page(d, 4).rules = [];
    },
  ],
  [
    'a page without number',
    ['pageNumberPresence'],
    (d) => (page(d, 2).texts = page(d, 2).texts.filter((t) => t.role !== 'pageNumber')),
  ],
  [
    'a number on a page that carries the imprint alone',
    ['pageNumberPresence'],
    (d) => {
      const keep = ['copies', 'printing', 'printingDate', 'pageNumber'];
      page(d, 4).texts = page(d, 4).texts.filter((t) => keep.includes(t.role));
    },
  ],
  [
    'a number without dashes',
    ['pageNumberForm', 'pageNumberPlace'],
    (d) => (page(d, 2).texts = page(d, 2).texts.filter((t) => t.role !== 'pageNumber' || t.text !== '—')),
  ],
  [
    'numbers in the middle',
    ['pageNumberPlace'],
    (d) => page(d, 2).texts.forEach((t) => (t.role === 'pageNumber' ? (t.x += 190) : 0)),
  ],
  ['numbers 12 mm under the text', ['pageNumberPlace'], moved('pageNumber', 0, 5 * MM)],
  [
    'a face that is not in the file',
    ['embeddedFonts', 'pageNumberForm'],
    (d) => textsOf(d, 'pageNumber').forEach((t) => (t.text === '—' ? 0 : (t.face = 'Helvetica'))),
  ],
  [
    'a radical in place of a character',
    ['extractableText'],
    (d) => (page(d, 2).texts[5]!.text = `⼥${page(d, 2).texts[5]!.text.slice(1)}`),
  ],
  ['no tags', ['tags'], (d) => (d.tagged = false)],
  ['no language', ['language'], (d) => (d.language = '')],
  ['another title in the file', ['documentTitle'], (d) => (d.title = '文档1')],
  ['a person as author', ['author'], (d) => (d.author = '王小明')],
  ['no bookmarks', ['bookmarks'], (d) => (d.bookmarks = [])],
];

describe('each thing that is wrong is named', () => {
  test.each(BREAKS)(
    '%s',
    async (_, wanted, spoil) => {
      const document = drawnDocument();
      spoil(document);
      expect((await notMet(document)).sort()).toEqual([...wanted].sort());
    },
    60_000,
  );
});
