/** A file that breaks one rule of the house, and the rule that must say so. */
export interface WrongFile {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}

const wrong = (rule: string, path: string, text: string): WrongFile => ({ rule, path, text });

const imports = (module: string): string => `import '${module}';\n`;

const adapters = [
  'persistence',
  'rendering',
  'signing',
  'queue',
  'identity',
  'storage',
  'mail',
  'spreadsheets',
] as const;

/** At least one for each rule of .dependency-cruiser.cjs; the test checks that none is missing. */
export const wrongFiles: readonly WrongFile[] = [
  wrong('domain-imports-nothing', 'libs/domain/src/lib.ts', imports('@chancery/documents')),
  wrong('domain-imports-nothing', 'libs/domain/src/node.ts', imports('node:crypto')),
  wrong('domain-imports-nothing', 'libs/domain/src/package.ts', imports('typeorm')),
  wrong('documents-imports-domain-at-most', 'libs/documents/src/upwards.ts', imports('@chancery/application')),
  wrong('intake-imports-domain-and-documents-at-most', 'libs/intake/src/keeper.ts', imports('@chancery/storage')),
  wrong(
    'proofreading-imports-domain-and-documents-at-most',
    'libs/proofreading/src/ledger.ts',
    imports('@chancery/application'),
  ),
  wrong('conformance-knows-nothing-of-ours', 'libs/conformance/src/drawn.ts', imports('@chancery/documents')),
  wrong('application-imports-domain-and-documents', 'libs/application/src/door.ts', imports('@chancery/persistence')),
  wrong(
    'application-imports-domain-and-documents',
    'libs/application/src/door-type.ts',
    "import type { X } from '@chancery/queue';\nexport type Y = X;\n",
  ),
  wrong(
    'application-imports-domain-and-documents',
    'libs/application/src/late.ts',
    "export const late = () => import('@chancery/signing');\n",
  ),
  ...adapters.map((lib, at) =>
    wrong(
      `${lib}-implements-ports-only`,
      `libs/${lib}/src/neighbour.ts`,
      imports(`@chancery/${adapters[(at + 1) % adapters.length]}`),
    ),
  ),
  wrong('storage-implements-ports-only', 'libs/storage/src/schema.ts', imports('@chancery/migrations')),
  wrong('runtime-stands-alone', 'libs/runtime/src/rules.ts', imports('@chancery/domain')),
  wrong('migrations-import-typeorm-only', 'migrations/2-living-code.ts', imports('@chancery/domain')),
  wrong('migrations-import-typeorm-only', 'migrations/3-node.ts', imports('node:fs')),
  wrong('apps-stay-apart', 'apps/worker/src/api.ts', imports('../../api/src/main.js')),
  wrong('lib-through-its-index', 'apps/api/src/inside.ts', imports('../../../libs/domain/src/rule.js')),
  wrong('lib-through-its-index', 'libs/queue/src/inside.ts', imports('../../application/src/use-case.js')),
  wrong('lib-through-its-index', 'libs/queue/test/inside.spec.ts', imports('../../application/src/use-case.js')),
  wrong('migrations-through-their-index', 'libs/persistence/src/one.ts', imports('../../../migrations/1-first.js')),
  wrong('testing-in-tests-only', 'apps/api/src/fake.ts', imports('@chancery/testing')),
  wrong('tests-are-not-imported', 'libs/application/src/borrowed.ts', imports('../test/use-case.spec.js')),
  wrong('controllers-know-no-database', 'apps/api/src/cycles/cycles.controller.ts', imports('@chancery/persistence')),
  wrong('controllers-know-no-database', 'apps/api/src/audit/audit.controller.ts', imports('typeorm')),
  wrong('web-knows-rules-and-model-only', 'apps/web/src/use-case.ts', imports('@chancery/application')),
  wrong('no-circular', 'libs/rendering/src/egg.ts', imports('./hen.js')),
  wrong('package-is-declared', 'apps/worker/src/tool.ts', imports('a-tool')),
  wrong('package-is-declared', 'apps/worker/src/stowaway.ts', imports('a-stowaway')),
  wrong('import-is-found', 'apps/worker/src/lost.ts', imports('./nowhere.js')),
];

/** The other half of the circle, which is reported once. */
export const accomplices = [{ path: 'libs/rendering/src/hen.ts', text: imports('./egg.js') }] as const;
