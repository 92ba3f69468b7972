// What our PDF and DOCX jobs take beside the browser's own printing of the same HTML: npm run bench
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as rest } from 'node:timers/promises';
import puppeteer from 'puppeteer';

const dist = new URL('../../dist/libs/', import.meta.url).href;
const { layoutFlow, sectionFlow, writeDocx } = await import(`${dist}documents/src/index.js`);
const { ChromiumRenderer, LAUNCH_ARGUMENTS, setUpFonts, SupervisedBrowser, unpackChromium } = await import(
  `${dist}rendering/src/index.js`
);

/** What our job asks for as well. */
const PDF_OPTIONS = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** Paragraphs of three sentences; one size of text is a report of about a dozen pages. */
const PARAGRAPHS = 25;
const SIZES = [1, 10, 50];
const ROUNDS = { 1: 15, 10: 9, 50: 5 };
const SECTION_ROUNDS = 21;

const sentence = (n) =>
  `全年第${n}项工作按期办结，涉及${n * 7 + 3}件事项，群众满意率为${90 + (n % 10)}.${n % 7}%，有关情况已向社会公开并接受监督，下一步将继续完善制度、压实责任、补齐短板。`;

/** One part of a report with so many paragraphs. */
function modelOf(paragraphs) {
  const content = Array.from({ length: paragraphs }, (_, i) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: [0, 1, 2].map((k) => sentence(i * 3 + k)).join('') }],
  }));
  const fragment = {
    sectionId: 's',
    departmentId: 'd',
    startsParagraph: true,
    gap: null,
    content: { type: 'doc', content },
  };
  const node = {
    key: 'a',
    block: 'measures',
    heading: '主要举措和成效',
    headingForm: 'ownLine',
    numbered: true,
    startsParagraph: true,
    childNumbering: null,
    children: [],
    fragments: [fragment],
  };
  const title = '柳河县人民政府2025年度法治政府建设情况报告';
  return { title, addressees: ['县委'], numbering: '一、', nodes: [node] };
}

function documentOf(times) {
  const model = modelOf(PARAGRAPHS * times);
  return {
    layout: 'redHead',
    upward: false,
    headMark: '柳河县人民政府文件',
    documentNumber: '柳政发〔2026〕3号',
    signerName: '',
    urgency: '',
    title: model.title,
    addressees: model.addressees,
    flow: layoutFlow(model),
    pictures: new Map(),
    attachments: [],
    issuer: '柳河县人民政府',
    signedOn: '2026年3月31日',
    note: '（此件公开发布）',
    copies: ['县委依法治县办'],
    printingOffice: '柳河县人民政府办公室',
    printedOn: '2026年3月31日',
  };
}

/** Resident memory of all processes that were started with this folder in their environment, and of this one; bytes. */
function memoryOf(folder) {
  let total = process.memoryUsage.rss();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'utf8').includes(folder)) continue;
      // Shared pages are counted once: Pss divides them among those who share.
      const pss = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8'));
      total += Number(pss?.[1] ?? 0) * 1024;
    } catch {
      // it has just ended, or is not ours to look at
    }
  }
  return total;
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Highest memory while `work` runs, MB. */
async function peakOf(folder, work) {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(folder))), 50);
  await work();
  clearInterval(timer);
  return Math.round(peak / 1024 / 1024);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const work = join(tmpdir(), `chancery-bench-${process.getuid?.() ?? 0}`);
mkdirSync(work, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'chancery-bench-run-'));
const fonts = await setUpFonts(work, null);
const program = process.env.CHROMIUM_PATH
  ? { executable: process.env.CHROMIUM_PATH, libraries: null }
  : await unpackChromium(work);
const browser = new SupervisedBrowser({
  program,
  fontConfigFile: fonts.configFile,
  profileFolder: temporary,
  timeoutMs: 600_000,
});
const renderer = new ChromiumRenderer(browser, fonts);
const raw = await puppeteer.launch({
  executablePath: program.executable,
  headless: 'shell',
  pipe: true,
  args: [...LAUNCH_ARGUMENTS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  env: {
    HOME: temporary,
    TMPDIR: temporary,
    LANG: 'zh_CN.UTF-8',
    FONTCONFIG_FILE: fonts.configFile,
    ...(program.libraries ? { LD_LIBRARY_PATH: program.libraries } : {}),
  },
});

/** The browser alone: a page, the HTML, its PDF. */
async function printRaw(html) {
  const page = await raw.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await page.pdf({ ...PDF_OPTIONS, timeout: 600_000 });
  await page.close();
  return pdf;
}

function libreOffice(docx) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, FONTCONFIG_FILE: fonts.configFile };
    const profile = `-env:UserInstallation=file://${join(temporary, 'office')}`;
    const child = spawn('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', temporary, docx], {
      env,
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`soffice ended with ${code}`))));
  });
}

/** Milliseconds after which neither browser has anything left to do for the turn before. */
const REST = 400;

console.log(
  'ms: medians of rounds by turns; ratio: median of what each round gave; MB: highest, browsers and this process',
);
console.log('text   pages  raw ms   PDF ms  ratio   DOCX ms  ratio   LibreOffice ms  ratio   raw MB  PDF MB');
for (const times of SIZES) {
  const document = documentOf(times);
  const html = renderer.officialHtml(document);
  let pages = 0;
  const ours = async () => ({ pages } = await renderer.renderPdf(document));
  await printRaw(html);
  await ours();
  const rounds = [];
  for (let i = 0; i < ROUNDS[times]; i += 1) {
    // By turns who is first: what one leaves behind is then not always the other's burden.
    const both = i % 2 === 0 ? [() => printRaw(html), ours] : [ours, () => printRaw(html)];
    // Nobody prints beside what another has left to do.
    const first = await timed(both[0]);
    await rest(REST);
    const second = await timed(both[1]);
    await rest(REST);
    const docx = await timed(() => writeDocx(document, 'issued'));
    rounds.push(i % 2 === 0 ? { raw: first, pdf: second, docx } : { raw: second, pdf: first, docx });
  }
  const of = (pick) => median(rounds.map(pick));
  const file = join(temporary, 'report.docx');
  writeFileSync(file, await writeDocx(document, 'issued'));
  let office = null;
  try {
    if (times === SIZES[0]) await libreOffice(file); // its profile is made at the first start
    office = await timed(() => libreOffice(file));
  } catch {
    // not installed here
  }
  const rawPeak = await peakOf(temporary, () => printRaw(html));
  const ourPeak = await peakOf(temporary, ours);
  const cell = (value, width) => String(value).padStart(width);
  console.log(
    [
      `${times}×`.padEnd(6),
      cell(pages, 5),
      cell(Math.round(of((r) => r.raw)), 7),
      cell(Math.round(of((r) => r.pdf)), 8),
      cell(of((r) => r.pdf / r.raw).toFixed(2), 6),
      cell(Math.round(of((r) => r.docx)), 9),
      cell(of((r) => r.docx / r.raw).toFixed(2), 6),
      cell(office === null ? '—' : Math.round(office), 16),
      cell(office === null ? '—' : (office / of((r) => r.raw)).toFixed(2), 6),
      cell(rawPeak, 8),
      cell(ourPeak, 7),
    ].join(' '),
  );
}
/** A section of one page: its preview beside the browser alone, which has its page open already. */
async function measureSection() {
  const section = { flow: sectionFlow(modelOf(2), 's'), pictures: new Map() };
  const mark = '预览 · 一、主要举措和成效 · 摘要 0123456789ab';
  const html = renderer.sectionHtml(section, mark);
  let pages = 0;
  const ours = async () => ({ pages } = await renderer.renderSection(section, mark));
  const opened = async (page) => {
    await page.setContent(html, { waitUntil: 'load' });
    await page.pdf(PDF_OPTIONS);
  };
  await printRaw(html);
  await ours();
  const rounds = [];
  for (let i = 0; i < SECTION_ROUNDS; i += 1) {
    const page = await raw.newPage();
    await rest(REST);
    const turns = { raw: () => opened(page), newPage: () => printRaw(html), ours };
    // By turns who is first, and nobody beside what another has left to do.
    const names = Object.keys(turns);
    const round = {};
    for (const name of [...names.slice(i % 3), ...names.slice(0, i % 3)]) {
      round[name] = await timed(turns[name]);
      await rest(REST);
    }
    await page.close();
    rounds.push(round);
  }
  const of = (pick) => median(rounds.map(pick));
  console.log('\none section: pages  raw ms (page open)  raw ms (new page)  preview ms  ratio  ratio to new page');
  console.log(
    [
      String(pages).padStart(18),
      String(Math.round(of((r) => r.raw))).padStart(19),
      String(Math.round(of((r) => r.newPage))).padStart(18),
      String(Math.round(of((r) => r.ours))).padStart(11),
      of((r) => r.ours / r.raw)
        .toFixed(2)
        .padStart(6),
      of((r) => r.ours / r.newPage)
        .toFixed(2)
        .padStart(18),
    ].join(' '),
  );
}
await measureSection();

await raw.close();
await browser.close();
rmSync(temporary, { recursive: true, force: true });
