import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './outside-tool.js';

export interface SealedFiles {
  readonly folder: string;
  readonly pdf: string;
  readonly docx: string;
  /** The installation's root, PEM. */
  readonly root: string;
  remove(): void;
}

/** Plays the demonstration in a process of its own: what it leaves is what a user would get. */
export function playDemonstration(): SealedFiles {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-sealed-'));
  const done = spawnSync(process.execPath, ['scripts/run.mjs', 'demo', '--out', folder], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the demonstration failed:\n${done.stdout}${done.stderr}`);
  return {
    folder,
    pdf: join(folder, 'report.pdf'),
    docx: join(folder, 'report.docx'),
    root: join(folder, 'trust.pem'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An NSS database that trusts `roots`, as Firefox, LibreOffice and poppler read it. Returns `sql:<folder>`. */
export function nssDatabase(parent: string, name: string, roots: readonly string[]): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  const database = `sql:${folder}`;
  const steps = [['-N', '--empty-password'], ...roots.map((root, i) => ['-A', '-n', `root${i}`, '-t', 'CT,C,C', '-i', root])];
  for (const args of steps) {
    const { status, said } = run('certutil', [...args, '-d', database]);
    if (status !== 0) throw new Error(`certutil ${args.join(' ')}: ${said}`);
  }
  return database;
}

/** The CMS of a PDF's only signature and the bytes it stands over, cut out by /ByteRange alone. */
export function cutSignature(pdf: Buffer): { cms: Buffer; covered: Buffer } {
  const found = [...pdf.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)];
  const [before = 0, after = 0, rest = 0] = (found[0] ?? []).slice(1).map(Number);
  if (found.length !== 1) throw new Error(`${found.length} signatures in the file`);
  return {
    cms: Buffer.from(pdf.toString('latin1', before + 1, after - 1), 'hex'),
    covered: Buffer.concat([pdf.subarray(0, before), pdf.subarray(after, after + rest)]),
  };
}
