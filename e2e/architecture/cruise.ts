import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Violation {
  readonly rule: string;
  readonly from: string;
}

interface CruiseOutput {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

export const repository = process.cwd();
export const ruleFile = join(repository, '.dependency-cruiser.cjs');

/** Runs the real rules over the house that stands in `folder`, as `npm run architecture` does. */
export function cruise(folder: string, tops: readonly string[]) {
  const work = mkdtempSync(join(tmpdir(), 'chancery-cruise-'));
  try {
    const report = join(work, 'report.json');
    const program = join(repository, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const done = spawnSync(
      process.execPath,
      [program, ...tops, '--config', ruleFile, '--output-type', 'json', '--output-to', report],
      { cwd: folder, encoding: 'utf8' },
    );
    if (done.error) throw done.error;
    if (done.stderr.trim()) throw new Error(done.stderr);
    const { modules, summary } = JSON.parse(readFileSync(report, 'utf8')) as CruiseOutput;
    const violations: Violation[] = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
    return { violations, modules };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
