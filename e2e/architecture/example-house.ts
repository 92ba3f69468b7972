import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = [
  'domain',
  'documents',
  'proofreading',
  'conformance',
  'application',
  'persistence',
  'rendering',
  'signing',
  'queue',
  'identity',
  'storage',
  'mail',
  'spreadsheets',
  'runtime',
  'testing',
];

const allow = (...modules: string[]): string => modules.map((module) => `import '${module}';\n`).join('');

const nodePackage = (name: string): [string, string][] => [
  [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' })],
  [`node_modules/${name}/index.js`, 'export {};\n'],
];

/** A small house in which everything allowed is done once: no rule may complain of any of it. */
const rightFiles: readonly (readonly [string, string])[] = [
  [
    'package.json',
    JSON.stringify({ type: 'module', dependencies: { typeorm: '1.0.0' }, devDependencies: { 'a-tool': '1.0.0' } }),
  ],
  [
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        paths: {
          ...Object.fromEntries(names.map((name) => [`@chancery/${name}`, [`./libs/${name}/src/index.ts`]])),
          '@chancery/migrations': ['./migrations/index.ts'],
        },
      },
    }),
  ],
  ...['typeorm', 'a-tool', 'a-stowaway'].flatMap(nodePackage),
  ['libs/domain/src/index.ts', allow('./rule.js')],
  ['libs/domain/src/rule.ts', ''],
  ['libs/domain/test/rule.spec.ts', allow('../src/rule.js', '@chancery/testing', 'a-tool')],
  ['libs/documents/src/index.ts', allow('@chancery/domain', 'node:crypto')],
  ['libs/application/src/index.ts', allow('./use-case.js', '@chancery/domain', '@chancery/documents')],
  ['libs/proofreading/src/index.ts', allow('@chancery/domain', '@chancery/documents')],
  ['libs/conformance/src/index.ts', allow()],
  ['libs/application/src/use-case.ts', allow('node:crypto')],
  ['libs/application/test/use-case.spec.ts', allow('../src/use-case.js')],
  ['libs/persistence/src/index.ts', allow('@chancery/application', '@chancery/migrations', 'typeorm')],
  ['libs/persistence/src/hen.entity.ts', allow('./egg.entity.js')],
  ['libs/persistence/src/egg.entity.ts', allow('./hen.entity.js')],
  ...['rendering', 'signing', 'queue', 'identity', 'storage', 'mail', 'spreadsheets'].map(
    (name) =>
      [`libs/${name}/src/index.ts`, allow('@chancery/application', '@chancery/domain', '@chancery/documents')] as const,
  ),
  ['libs/runtime/src/index.ts', allow('node:fs')],
  ['libs/testing/src/index.ts', allow('@chancery/persistence', 'a-tool')],
  ['migrations/index.ts', allow('./1-first.js')],
  ['migrations/1-first.ts', allow('typeorm')],
  ['apps/api/src/main.ts', allow('./composition/all.js')],
  ['apps/api/src/composition/all.ts', allow(...names.slice(0, -1).map((name) => `@chancery/${name}`), 'typeorm')],
  ['apps/api/src/sections/sections.controller.ts', allow('@chancery/application')],
];

/** Writes the house, with further files in it, under `folder`. */
export function buildHouse(folder: string, further: readonly { path: string; text: string }[]): void {
  for (const [path, text] of [...rightFiles, ...further.map(({ path, text }) => [path, text] as const)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
