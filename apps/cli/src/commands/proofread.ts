import { isRefusal } from '@chancery/domain';
import { FINDING_LEVELS, proofread as readProof, type Claim, type Finding, type Proof } from '@chancery/proofreading';
import { readProofreadingFile } from '../proofreading/read-proofreading-file.js';

const VERDICTS: Readonly<Record<Claim['verdict'], string>> = { holds: '成立', fails: '不成立', unknown: '无法判断' };

/** One line, however long the excerpt. */
const shorten = (words: string): string => {
  const line = words.replaceAll('\n', '⏎');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

function printFinding({ path, excerpt, message, suggestion, count, rule }: Finding): void {
  const times = count !== undefined && count > 1 ? `(${count} 处)` : '';
  console.log(`  [${path}] ${excerpt === '' ? '(全文)' : shorten(excerpt)}${times}`);
  console.log(`      ${message}${suggestion === undefined ? '' : ` 建议:${shorten(suggestion)}`}  ${rule}`);
}

function print({ text, findings, claims }: Proof): void {
  console.log(`全文 ${text.length} 字,发现 ${findings.length} 处,数据论断 ${claims.length} 条`);
  for (const level of FINDING_LEVELS) {
    const own = findings.filter((finding) => finding.level === level);
    if (own.length > 0) console.log(`\n${level}(${own.length})`);
    own.forEach(printFinding);
  }
  for (const [verdict, name] of Object.entries(VERDICTS)) {
    const own = claims.filter((claim) => claim.verdict === verdict);
    if (own.length > 0) console.log(`\n数据论断:${name}(${own.length})`);
    for (const { kind, excerpt, explanation } of own)
      console.log(`  ${kind}  ${shorten(excerpt)}\n      ${explanation}`);
  }
}

/** Proofreads a file. 0 when it was read, whatever was found; 1 when it was refused. */
export async function proofread(file: string, options: { readonly json?: boolean }): Promise<number> {
  const read = await readProofreadingFile(file);
  if (isRefusal(read)) {
    console.error(read.message);
    return 1;
  }
  const proof = readProof(read.text, read.context);
  if (options.json === true) await written(`${JSON.stringify(proof, null, 1)}\n`);
  else print(proof);
  return 0;
}

/** The process ends when the command does: what goes into a pipe has to be in it by then. */
const written = (words: string): Promise<void> =>
  new Promise((done, failed) => process.stdout.write(words, (error) => (error ? failed(error) : done())));
