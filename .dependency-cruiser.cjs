// The house's rules of direction (docs: "The house"). Each has been seen to fail: e2e/architecture.
const adapters = ['persistence', 'rendering', 'signing', 'queue', 'identity', 'storage', 'mail', 'spreadsheets'];

/** Sources of a lib, its own tests left out: tests may look at everything. */
const src = (lib) => `^libs/${lib}/src/`;

/** Nothing of ours but what is listed (and the lib itself). */
const onlyOurs = (lib, allowed) => {
  const own = [lib, ...allowed.filter((name) => name !== 'migrations')].join('|');
  const migrations = allowed.includes('migrations') ? '' : '|^migrations/';
  return { path: `^libs/(?!(${own})/)|^apps/${migrations}` };
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'domain-imports-nothing',
      'The rules of the trade are pure: no other lib, no node module, no package.',
      { path: src('domain') },
      { pathNot: '^libs/domain/' },
    ),
    rule(
      'documents-imports-domain-at-most',
      'The model of a report knows the trade and nothing else of ours.',
      { path: src('documents') },
      onlyOurs('documents', ['domain']),
    ),
    rule(
      'intake-imports-domain-and-documents-at-most',
      'The importer makes fragments of foreign text; who keeps or shows them it never knows.',
      { path: src('intake') },
      onlyOurs('intake', ['domain', 'documents']),
    ),
    rule(
      'proofreading-imports-domain-and-documents-at-most',
      'A proofreader reads a text and knows nobody who keeps it; it runs in a browser too.',
      { path: src('proofreading') },
      onlyOurs('proofreading', ['domain', 'documents']),
    ),
    rule(
      'conformance-knows-nothing-of-ours',
      'It measures what anybody drew: knowing how we draw would make it blind to our mistakes.',
      { path: src('conformance') },
      onlyOurs('conformance', []),
    ),
    rule(
      'application-imports-domain-and-documents',
      'Use cases declare ports; they never know who keeps them.',
      { path: src('application') },
      onlyOurs('application', ['domain', 'documents', 'intake', 'proofreading', 'conformance']),
    ),
    ...adapters.map((lib) =>
      rule(
        `${lib}-implements-ports-only`,
        'An implementation of ports knows the ports, never another implementation.',
        { path: src(lib) },
        onlyOurs(lib, ['domain', 'documents', 'application', ...(lib === 'persistence' ? ['migrations'] : [])]),
      ),
    ),
    rule(
      'runtime-stands-alone',
      'Configuration, logging and processes serve any program.',
      { path: src('runtime') },
      onlyOurs('runtime', []),
    ),
    rule(
      'migrations-import-typeorm-only',
      'A migration says once and for all what it did; code that lives on would change it.',
      { path: '^migrations/' },
      { pathNot: '^migrations/|(^|/)node_modules/typeorm/' },
    ),
    rule(
      'apps-stay-apart',
      'An app composes libs and never another app.',
      { path: '^apps/([^/]+)/' },
      {
        path: '^apps/',
        pathNot: '^apps/$1/',
      },
    ),
    rule(
      'lib-through-its-index',
      'Only src/index.ts of a lib is for others.',
      { path: '^(apps|migrations|e2e|benchmarks|tools)/' },
      { path: '^libs/[^/]+/(?!src/index\\.ts$)', pathNot: '^libs/documents/src/browser\\.ts$' },
    ),
    rule(
      'lib-through-its-index',
      'Only src/index.ts of a lib is for others.',
      { path: '^libs/([^/]+)/' },
      {
        path: '^libs/[^/]+/(?!src/index\\.ts$)',
        // What of the model runs in a browser is for libraries that do too.
        pathNot: '^libs/$1/|^libs/documents/src/browser\\.ts$',
      },
    ),
    rule(
      'migrations-through-their-index',
      'Only the list of migrations is for others.',
      { pathNot: '^migrations/' },
      { path: '^migrations/(?!index\\.ts$)' },
    ),
    rule(
      'testing-in-tests-only',
      'Builders and fakes never reach a running program.',
      { path: '^(apps|libs|migrations)/', pathNot: '^libs/testing/|^(apps|libs)/[^/]+/test/' },
      { path: '^libs/testing/' },
    ),
    rule(
      'tests-are-not-imported',
      'What tests share stands in libs/testing.',
      { path: '^(apps|libs)/[^/]+/src/|^migrations/' },
      { path: '/test/|\\.spec\\.ts$' },
    ),
    rule(
      'controllers-know-no-database',
      'Route → use case → decision → repository: only composition/ knows who keeps the ports.',
      { path: '^apps/api/src/.*\\.controller\\.ts$' },
      { path: '^libs/persistence/|(^|/)node_modules/(typeorm|@nestjs/typeorm)/' },
    ),
    rule(
      'web-knows-rules-and-model-only',
      'The browser gets pure functions; everything else it asks the API for.',
      { path: '^apps/web/' },
      { path: '^libs/(?!domain/src/index\\.ts$|documents/src/browser\\.ts$)' },
    ),
    rule(
      'no-circular',
      'Two files that need each other are one, or three. Entities name each other by nature.',
      { pathNot: '\\.entity\\.ts$|\\.entities\\.ts$' },
      { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$|\\.entities\\.ts$' } },
    ),
    rule(
      'package-is-declared',
      'What is imported is in package.json under dependencies, so that an install without the rest has it.',
      {
        path: '^(apps|libs|migrations)/', // The description of the interface is made while developing, with the compiler.
        pathNot: '^libs/testing/|^(apps|libs)/[^/]+/test/|^apps/cli/src/(openapi/|commands/openapi)',
      },
      {
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        // Types vanish when the program is built.
        dependencyTypesNot: ['type-only'],
        // Optional on purpose: it is compiled, and without a compiler all but tokens works (docs/adr/0021).
        pathNot: '^node_modules/pkcs11js/',
      },
    ),
    // hast is a name of types alone: @types/hast has them, and no package of that name runs.
    rule('import-is-found', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '^hast$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|^e2e/architecture/fixtures/' },
    // Imports of types count: they are knowledge too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
