import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const folder = join(process.cwd(), 'apps/web/dist');
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** What a browser loads for these sources: they and all that they import at once. */
function scriptsOf(sources: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`${source} is not in the build`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return files;
}

const compressed = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
const words = (...names: string[]): string[] => names.map((name) => `src/messages/zh/${name}.json`);

const BUDGET = 300_000;

/** Entry, page, and the words that page and frame say. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'log-in': ['index.html', 'src/features/session/LoginPage.tsx', ...words('common', 'session')],
  'the leader’s desk': [
    'index.html',
    'src/features/desk/DeskPage.tsx',
    ...words('common', 'nav', 'desk', 'due', 'live', 'session'),
  ],
};

describe('scripts that are loaded at once, compressed', () => {
  test.each(Object.entries(PAGES))('%s stays within 300 kB', (name, sources) => {
    const sizes = [...scriptsOf(sources)].map((file) => [file, compressed(file)] as const);
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 6);
    process.stdout.write(
      `${name}: ${(total / 1000).toFixed(1)} kB in ${sizes.length} files; ` +
        `${largest.map(([file, size]) => `${file} ${(size / 1000).toFixed(1)}`).join(', ')}\n`,
    );
    expect(total).toBeLessThan(BUDGET);
  });

  test('neither loads the editor or the PDF reader', () => {
    const heavy = /editor|Pdf|prosemirror/i;
    for (const sources of Object.values(PAGES)) {
      expect([...scriptsOf(sources)].filter((file) => heavy.test(file))).toEqual([]);
    }
  });
});
