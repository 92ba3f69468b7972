import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cruise, repository, ruleFile, type Violation } from './cruise.js';
import { buildHouse } from './example-house.js';
import { accomplices, wrongFiles } from './wrong-files.js';

const { forbidden } = createRequire(import.meta.url)(ruleFile) as { forbidden: { name: string }[] };

describe('each rule of the house has been seen to fail', () => {
  let folder: string;
  let violations: readonly Violation[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-house-'));
    buildHouse(folder, [...wrongFiles, ...accomplices]);
    violations = cruise(folder, ['apps', 'libs', 'migrations']).violations;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(wrongFiles)('$rule: $path', ({ rule, path }) => {
    expect(violations.filter(({ from }) => from === path)).toEqual([{ from: path, rule }]);
  });

  test('no rule complains of what is allowed', () => {
    const planted = new Set(wrongFiles.map(({ path }) => path));
    expect(violations.filter(({ from }) => !planted.has(from))).toEqual([]);
  });

  test('no rule is without its wrong file', () => {
    expect([...new Set(wrongFiles.map(({ rule }) => rule))].sort()).toEqual(
      [...new Set(forbidden.map(({ name }) => name))].sort(),
    );
  });
});

describe('the real tree', () => {
  test('follows every rule, and its aliases are seen through', () => {
    const { violations, modules } = cruise(repository, ['apps', 'libs', 'migrations', 'e2e']);
    expect(violations).toEqual([]);
    // Were an alias not followed, nothing above could fail.
    const worker = modules.find(({ source }) => source === 'apps/worker/src/create-worker.ts');
    expect(worker?.dependencies.map(({ resolved }) => resolved)).toContain('libs/application/src/index.ts');
  }, 60_000);
});
