import { expect, test } from '@jest/globals';
import { measureConformance } from '@chancery/conformance';
import { withTableAcross } from './support/across.js';
import { drawPdf } from './support/draw-pdf.js';
import { drawnDocument, textsOf, type DrawnDocument, type DrawnText } from './support/drawn-document.js';

/** What draws here gives tables no structure. */
const UNTAGGED = 'tags';

async function notMet(change: (document: DrawnDocument) => void): Promise<string[]> {
  const document = withTableAcross(drawnDocument());
  change(document);
  const { elements } = await measureConformance(await drawPdf(document));
  return elements.filter(({ verdict }) => verdict === 'notMet').flatMap(({ key }) => (key === UNTAGGED ? [] : [key]));
}

const inTable = (document: DrawnDocument): DrawnText[] => [
  ...textsOf(document, 'acrossHead'),
  ...textsOf(document, 'acrossRow'),
];

const MM = 72 / 25.4;

test('a table across two pages, its head on the left side of both, is met', async () => {
  const report = await measureConformance(await drawPdf(withTableAcross(drawnDocument())));
  expect(report.elements.find(({ key }) => key === 'tablesAcross')).toMatchObject({ verdict: 'met' });
  expect(await notMet(() => undefined)).toEqual([]);
}, 60_000);

test.each<[string, string[], (document: DrawnDocument) => void]>([
  [
    'a table that is read downwards',
    ['tablesAcross'],
    (d) => inTable(d).forEach((text) => Object.assign(text, { turned: 'down', baseline: text.baseline - 60 })),
  ],
  [
    'a second page without the head',
    ['tablesAcross'],
    (d) => (d.pages[4]!.texts = d.pages[4]!.texts.filter(({ role }) => role !== 'acrossHead')),
  ],
  ['words of 7 pt', ['tablesAcross'], (d) => inTable(d).forEach((text) => (text.size = 7))],
  [
    'a row in the margin',
    ['tablesAcross'],
    (d) => d.pages[3]!.texts.push({ ...textsOf(d, 'acrossRow')[0]!, x: 200 * MM }),
  ],
  [
    'a number at the side that is then the lower one',
    ['pageNumberPlace'],
    (d) => d.pages[3]!.texts.forEach((text) => (text.role === 'pageNumber' ? (text.x += 110 * MM) : 0)),
  ],
])('%s is named', async (_name, elements, change) => expect(await notMet(change)).toEqual(elements), 60_000);
