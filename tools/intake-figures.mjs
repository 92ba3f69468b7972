// intake-figures.mjs FOLDER: how the importer does on the reports that lie there as NAME.raw.txt, NAME.cleaned.txt and
// NAME.json. Prints the figures of each; exit code 1 when one is below what must hold.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const LEAST = 0.95;

const run = (file, ...options) => {
  const command = ['scripts/run.mjs', 'import', file, '--json', ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return JSON.parse(stdout);
};
const keyOf = ({ level, numbering, heading, runIn, style }) =>
  JSON.stringify([level, style, numbering, heading, runIn]);

/** Precision, recall and F1 of what was found, each thing as often as it is there. */
function score(found, wanted) {
  const left = new Map();
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of found) {
    if ((left.get(key) ?? 0) === 0) continue;
    left.set(key, left.get(key) - 1);
    right += 1;
  }
  const precision = found.length === 0 ? 1 : right / found.length;
  const recall = wanted.length === 0 ? 1 : right / wanted.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    right,
  };
}

const undo = ({ text, changes }) => {
  let words = text;
  for (const { start, end, before } of [...changes].reverse())
    words = words.slice(0, start) + before + words.slice(end);
  return words;
};

let failed = false;
const say = (holds, line) => {
  if (!holds) failed = true;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${line}`);
};
const show = ({ precision, recall, f1, right }, wanted) =>
  `${right}/${wanted.length}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;

const names = readdirSync(folder).filter((name) => name.endsWith('.raw.txt'));
for (const file of names) {
  const base = join(folder, file.slice(0, -'.raw.txt'.length));
  const raw = readFileSync(`${base}.raw.txt`, 'utf8');
  const kept = run(`${base}.raw.txt`, '--keep-marks');
  console.log(file.slice(0, -'.raw.txt'.length));
  say(kept.text === readFileSync(`${base}.cleaned.txt`, 'utf8'), 'cleaned text is exact');
  say(undo(kept) === raw && undo(run(`${base}.raw.txt`)) === raw, 'all changes undone give the source');
  const wanted = JSON.parse(readFileSync(`${base}.json`, 'utf8'))
    .sections.filter(({ numbering }) => numbering)
    .map((section) => ({ ...section, style: section.numberingStyle }));
  const pairs = (isIt) => [kept.outline.filter(isIt).map(keyOf), wanted.filter(isIt).map(keyOf)];
  const [ownFound, ownWanted] = pairs(({ runIn }) => !runIn);
  const own = score(ownFound, ownWanted);
  say(own.f1 === 1, `headings on their own line: ${show(own, ownWanted)}`);
  const [rowFound, rowWanted] = pairs(({ style, runIn }) => runIn && style === '一是');
  const row = score(rowFound, rowWanted);
  say(row.f1 >= LEAST, `run-in 一是: ${show(row, rowWanted)}`);
  const [allFound, allWanted] = pairs(({ runIn }) => runIn);
  const all = score(allFound, allWanted);
  say(all.f1 >= LEAST, `run-in of all styles: ${show(all, allWanted)}`);
  const inside = kept.outline.every(
    ({ start, end, numbering, heading }) => kept.text.slice(start, end) === numbering + heading,
  );
  say(inside, 'offsets point at the words');
}
if (names.length === 0) say(false, `no report in ${folder}`);
process.exit(failed ? 1 : 0);
