const aliases = [
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
  'intake',
  'runtime',
  'testing',
];

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    ...Object.fromEntries(aliases.map((name) => [`^@chancery/${name}$`, `<rootDir>/libs/${name}/src/index.ts`])),
    '^@chancery/documents/browser$': '<rootDir>/libs/documents/src/browser.ts',
    '^@chancery/migrations$': '<rootDir>/migrations/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.chancery'],
};

/** unit: pure and quick. int: on a real PostgreSQL cloned from a template. web: pages in jsdom. e2e: whole processes, browsers, other people's tools. */
export default {
  // The machine's cores; tests of whole processes bring several of their own.
  maxWorkers: 2,
  // Native modules of a test file are not let go of with it: a worker that has gathered so much is made anew before its
  // collector does nothing else.
  workerIdleMemoryLimit: '1500MB',
  // Generous, for a loaded machine: hangs are found, slowness is measured elsewhere.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      setupFiles: ['<rootDir>/libs/testing/src/seed-properties.ts'],
      testMatch: ['<rootDir>/{libs,apps}/*/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$'],
    },
    {
      ...common,
      displayName: 'int',
      testMatch: ['<rootDir>/{libs,apps}/*/test/**/*.int.spec.ts', '<rootDir>/e2e/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/global-setup.mjs',
      globalTeardown: '<rootDir>/libs/testing/src/global-teardown.mjs',
    },
    {
      ...common,
      displayName: 'web',
      testEnvironment: '<rootDir>/apps/web/test/support/browser-environment.mjs',
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      transform: {
        '^.+\\.tsx?$': [
          '@swc/jest',
          {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
            module: { type: 'es6' },
          },
        ],
      },
      moduleNameMapper: {
        '\\.module\\.css$': '<rootDir>/apps/web/test/support/style-names.ts',
        '\\.css$': '<rootDir>/apps/web/test/support/no-styles.ts',
        ...common.moduleNameMapper,
      },
      setupFiles: ['<rootDir>/apps/web/test/support/browser-gaps.ts'],
      testMatch: ['<rootDir>/apps/web/test/**/*.spec.tsx'],
    },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/e2e/**/*.e2e.spec.ts'] },
  ],
};
