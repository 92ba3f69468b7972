// How long proofreading takes beside rendering: 60 pages, 600 pages, one changed paragraph. Run after a build: npm run bench
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const lib = (name) => import(new URL(`../../dist/libs/${name}/src/index.js`, import.meta.url).href);
const { ParagraphMemory, proofread } = await lib('proofreading');
const { docOfText, flowOfFragment } = await lib('documents');
const { ChromiumRenderer, SupervisedBrowser, setUpFonts, unpackChromium } = await lib('rendering');

/** 22 lines of 28 characters (GB/T 9704-2012, 5.2.3). */
const PAGE = 22 * 28;
const ROUNDS = 7;
/** “About ten times”: what a machine with other work may add. */
const ABOUT_TEN = 15;
/** What looks at the whole text is asked again, what looks at paragraphs is remembered. */
const AGAIN = 1 / 2;

const { sections } = JSON.parse(readFileSync(new URL('../../examples/wangchuan-2025.json', import.meta.url), 'utf8'));
const report = sections
  .map(({ numbering, heading, paragraphs }) => `${numbering}${heading}\n${paragraphs.join('\n')}`)
  .join('\n');
/** Every repetition has numbers of its own, as a longer report has. */
const pages = (count) => {
  let text = '';
  for (let n = 1; text.length < count * PAGE; n += 1)
    text += `${report.replace(/\d+(?=件|个|项)/g, (d) => String(Number(d) + n))}\n`;
  return text.slice(0, count * PAGE);
};

async function median(work, rounds = ROUNDS) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

/** Sixty pages to PDF, in a browser that is warm. */
async function rendering(text) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const fonts = await setUpFonts(folder, null);
  const program = process.env.CHROMIUM_PATH
    ? { executable: process.env.CHROMIUM_PATH, libraries: null }
    : await unpackChromium(folder);
  const browser = new SupervisedBrowser({ program, fontConfigFile: fonts.configFile, profileFolder: folder });
  const renderer = new ChromiumRenderer(browser, fonts);
  const document = {
    layout: 'redHead',
    upward: false,
    headMark: '临江市望川区人民政府文件',
    documentNumber: '望川政发〔2026〕1号',
    signerName: '',
    urgency: '',
    title: '临江市望川区人民政府2025年度法治政府建设情况报告',
    addressees: ['区委'],
    flow: flowOfFragment(docOfText(text)),
    pictures: new Map(),
    attachments: [],
    issuer: '临江市望川区人民政府',
    signedOn: '2026年2月20日',
    note: '',
    copies: [],
    printingOffice: '临江市望川区人民政府办公室',
    printedOn: '2026年2月20日印发',
  };
  try {
    const { pages: printed } = await renderer.renderProof(document, '清样');
    return { printed, time: await median(() => renderer.renderProof(document, '清样'), 5) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const paragraph = report.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest));
const [sixtyPages, sixHundredPages] = [pages(60), pages(600)];
await median(() => proofread(report));
const sixty = await median(() => proofread(sixtyPages));
const sixHundred = await median(() => proofread(sixHundredPages), 3);
const one = await median(() => proofread(paragraph, { piece: true }), 51);
/** Sixty pages in which one paragraph changes at every reading. */
const memory = new ParagraphMemory({});
let edition = 0;
memory.proofread(sixtyPages);
const again = await median(() => memory.proofread(`${sixtyPages}\n第${(edition += 1)}次改动，${paragraph}`), 21);
const { printed, time: rendered } = await rendering(sixtyPages);

const rows = [
  ['60 pages', sixty, ''],
  [`rendering them (${printed} printed)`, rendered, sixty <= rendered],
  ['600 pages', sixHundred, sixHundred / sixty <= ABOUT_TEN],
  [`one paragraph (${paragraph.length} characters)`, one, one / sixty < 1 / 50],
  ['60 pages again, one paragraph changed', again, again / sixty < AGAIN],
];
console.log('what | ms | against proofreading 60 pages | as it must be');
for (const [what, time, holds] of rows) {
  const said = holds === '' ? '' : holds ? 'yes' : 'NO';
  console.log(`${what} | ${time.toFixed(1)} | ${(time / sixty).toFixed(3)} × | ${said}`);
}
process.exit(rows.some(([, , holds]) => holds === false) ? 1 : 0);
