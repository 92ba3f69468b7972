// How long proofreading takes: 60 pages, 600 pages, one changed paragraph. Run after a build:
//   node scripts/build.mjs && node benchmarks/proofreading/measure-proofreading.mjs
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const { proofread } = await import(new URL('../../dist/libs/proofreading/src/index.js', import.meta.url).href);

/** 22 lines of 28 characters (GB/T 9704-2012, 5.2.3). */
const PAGE = 22 * 28;
const ROUNDS = 7;

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

function median(text, context) {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    proofread(text, context);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const paragraph = report.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest));
median(report, {});
const sixty = median(pages(60), {});
const rows = [
  ['60 pages', sixty],
  ['600 pages', median(pages(600), {})],
  [`one paragraph (${paragraph.length} characters)`, median(paragraph, { piece: true })],
];
console.log('what | ms | against 60 pages');
for (const [what, time] of rows) console.log(`${what} | ${time.toFixed(1)} | ${(time / sixty).toFixed(3)} ×`);
