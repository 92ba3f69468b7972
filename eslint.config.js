import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** One validated reader of configuration; everybody else is given what it read. */
const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Read settings through libs/runtime/src/config only.' },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [
        { name: 'node:process', importNames: ['env'], message: 'Read settings through libs/runtime/src/config only.' },
      ],
    },
  ],
};

export default defineConfig(
  globalIgnores([
    'apps/web/src/api-client/schema.d.ts',
    'dist/',
    '.chancery/',
    'coverage/',
    'out/',
    'e2e/architecture/fixtures/',
    'apps/web/dist/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...noEnvironment,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      // An async function that does not wait is how a port's promise is kept by what happens to be quick.
      '@typescript-eslint/require-await': 'off',
      // Control characters are looked for on purpose: they cannot be printed.
      'no-control-regex': 'off',
      // A number in a message is its decimal text, which is what is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // Of the stylistic set, what the compiler does not settle and prettier cannot.
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/prefer-includes': 'error',
      '@typescript-eslint/prefer-for-of': 'error',
      '@typescript-eslint/no-inferrable-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'fetch', 'URL', 'TextDecoder', 'Buffer', 'setTimeout', 'module', 'globalThis'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  { files: ['apps/web/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // A plain script for browsers too old for the application.
    files: ['apps/web/public/*.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly', navigator: 'readonly' } },
  },
  {
    files: ['libs/runtime/src/config/**'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    // Tables: one row per permission, one column type per row; splitting them would hide what they show together.
    files: ['libs/application/src/permissions/permission-table.ts', 'libs/application/src/ports/rows.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A test starts processes with an environment of its own, and asserts on what it has just made.
    files: ['**/test/**/*.{ts,tsx}', 'e2e/**/*.ts', 'benchmarks/**/*.ts', 'libs/testing/**/*.ts', 'tools/**/*.ts'],
    rules: {
      // A story is read from its beginning to its end; cutting it in two tells neither half.
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A settled promise's reason is put to the test again.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
    },
  },
);
