// measure-proofreading.mjs DIR: what the proofreader finds in reports whose checks and defects a person has listed
// (DIR/*.json with quantitativeChecks and defects, and the page as it was copied beside it, *.raw.txt). Prints
// precision and recall by kind. Exit code 1 when a check has another verdict, fewer than nine in ten defects are found,
// or there are more than two false alarms in a thousand characters.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = ['sum', 'ratio', 'growth', 'count', 'subset'];
const SHARE_OF_DEFECTS = 0.9;
const MOST_ALARMS = 2;

const [folder] = process.argv.slice(2);
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

function placesOf(text, words) {
  const places = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

function proofread(file) {
  const done = spawnSync(process.execPath, ['scripts/run.mjs', 'proofread', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(`${file}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** What was found of something that has no place in the text: by the rule that is there for it. */
const WITHOUT_PLACE = {
  missing_block: /^structure\/required-contents/,
  missing_signoff: /^structure\/a-document-has-its-frame/,
  missing_title: /^structure\/a-document-has-its-frame/,
};

/** A systematic finding lies at all its places; only the defect that says so is found by any of them. */
function hits(proof, { kind, excerpt }) {
  if (excerpt === '') return proof.findings.filter(({ rule }) => WITHOUT_PLACE[kind]?.test(rule));
  const places = placesOf(proof.text, excerpt);
  return proof.findings.filter((finding) => {
    if ((finding.count ?? 1) > 20 && excerpt.length > 1) return false;
    return (finding.places ?? [finding]).some((place) => places.some((other) => overlaps(place, other)));
  });
}

const byKind = new Map();
const count = (kind, field) => {
  const row = byKind.get(kind) ?? { listed: 0, found: 0, said: 0, right: 0 };
  row[field] += 1;
  byKind.set(kind, row);
};

let wrong = 0;
let defects = 0;
let found = 0;
let alarms = 0;
let characters = 0;

for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const proof = proofread(join(folder, name));
  const page = join(folder, name.replace(/json$/, 'raw.txt'));
  const proofs = [proof, ...(existsSync(page) ? [proofread(page)] : [])];

  const checks = report.quantitativeChecks.filter(({ kind, holds }) => KINDS.includes(kind) && holds !== null);
  for (const check of checks) {
    const contradicted = checks.some((other) => other.text === check.text && other.holds !== check.holds);
    const wanted = contradicted ? 'unknown' : check.holds ? 'holds' : 'fails';
    const places = placesOf(proof.text, check.text);
    const near = proof.claims.filter(
      (claim) => claim.kind === check.kind && places.some((place) => overlaps(claim, place)),
    );
    count(`check ${check.kind}`, 'listed');
    if (near.some(({ verdict }) => verdict === wanted)) count(`check ${check.kind}`, 'found');
    else {
      wrong += 1;
      console.log(`${name}: ${check.kind} should be ${wanted}: ${check.text}`);
    }
  }

  const explained = proofs.map(() => new Set());
  for (const defect of report.defects) {
    const lists = proofs.map((one) => hits(one, defect));
    lists.forEach((list, index) => list.forEach((finding) => explained[index].add(finding)));
    defects += 1;
    count(`defect ${defect.kind}`, 'listed');
    if (lists.some((list) => list.length > 0)) {
      found += 1;
      count(`defect ${defect.kind}`, 'found');
    } else console.log(`${name}: not found: ${defect.kind} ${defect.excerpt}`);
  }

  characters += proof.text.length;
  const failed = proof.claims.filter(({ verdict }) => verdict === 'fails');
  for (const finding of proof.findings) {
    if (finding.level === '提示') continue;
    const right = explained[0].has(finding) || failed.some((claim) => overlaps(claim, finding));
    const family = `rule ${finding.rule}`;
    count(family, 'said');
    if (right) count(family, 'right');
    else {
      alarms += 1;
      console.log(`${name}: false alarm: ${finding.rule} ${finding.excerpt}`);
    }
  }
}

const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`);
console.log('\nkind | listed | found | recall | said | right | precision');
for (const [kind, { listed, found: f, said, right }] of [...byKind].sort((a, b) => a[0].localeCompare(b[0]))) {
  console.log([kind, listed || '', f || '', share(f, listed), said || '', right || '', share(right, said)].join(' | '));
}
const perThousand = (1000 * alarms) / characters;
console.log(`\nchecks with another verdict: ${wrong}`);
console.log(`defects found: ${found} of ${defects} (${share(found, defects)})`);
console.log(`false alarms: ${alarms} in ${characters} characters, ${perThousand.toFixed(2)} in a thousand`);
process.exit(wrong === 0 && found >= SHARE_OF_DEFECTS * defects && perThousand <= MOST_ALARMS ? 0 : 1);
