import js from '@eslint/js';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ignored = globalIgnores([
  '**/node_modules/',
  '**/dist/',
  '**/coverage/',
  '**/.nx/',
  '**/.angular/',
  '**/.data/',
  'tools/checks/fixtures/',
]);

/** Globals of Node in files that are not type-checked; the compiler knows them in the others. */
const nodeGlobals = Object.fromEntries(
  [
    ...['console', 'process', 'Buffer', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'performance'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'structuredClone', 'crypto'],
    ...['fetch', 'AbortController', 'AbortSignal', 'Response', 'Request', 'Headers', 'FormData', 'Blob', 'WebSocket'],
    ...['Event', 'EventTarget', 'queueMicrotask', 'module', 'exports', 'require', '__dirname', '__filename'],
  ].map((name) => [name, 'readonly']),
);

const outOfLayer = (...group) => ({
  patterns: [{ group, message: 'Outside the layer of this project.' }],
});

/** The entry of the domain ties all of its tables together, so that every screen would load all of them (docs/adr/0013). */
const domainByModule = {
  paths: [
    {
      name: '@repattern/domain',
      allowTypeImports: true,
      message: 'Take values from their own module, such as @repattern/domain/kernel/calendar-date.',
    },
  ],
};

/** A first line of defence; the check `boundaries` proves it. */
const pureDomain = {
  'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The domain imports only itself.' }] }],
  'no-restricted-globals': [
    'error',
    ...['crypto', 'process', 'fetch', 'performance', 'globalThis', 'setTimeout', 'setInterval', 'console'].map(
      (name) => ({
        name,
        message: 'The domain is pure: take it as an argument.',
      }),
    ),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The domain has no clock: take the instant as an argument.' },
    { object: 'Math', property: 'random', message: 'The domain has no chance: take the number as an argument.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The domain has no clock: take the instant as an argument.',
    },
  ],
};

/** What is asked of every TypeScript file beyond the strict set. */
const strictRules = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  // Leaves files with decorators alone where the tsconfig sets emitDecoratorMetadata: injected classes stay values.
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  // Classes of the contract are shapes: a literal or a row of the database may stand for one.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-misused-spread': 'off',
  // Enums come from drivers only: with isolatedModules their numbers are written out and compared as numbers.
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  '@typescript-eslint/no-unnecessary-type-conversion': 'off',
};

export default defineConfig(
  ignored,
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: { eqeqeq: strictRules.eqeqeq },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: strictRules,
  },
  {
    files: ['libs/*/src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: pureDomain },
  {
    files: ['libs/{contracts,figures}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', outOfLayer('@angular/*', '@nestjs/*', 'typeorm', 'pg', '**/apps/**')] },
  },
  {
    files: ['apps/api/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', outOfLayer('@angular/*', '**/apps/planner/**')] },
  },
  {
    files: ['apps/planner/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['apps/planner/tsconfig.app.json', 'apps/planner/tsconfig.spec.json'],
      },
    },
    rules: {
      'no-restricted-imports': ['error', outOfLayer('@nestjs/*', 'typeorm', 'pg', '**/apps/api/**')],
      '@typescript-eslint/no-restricted-imports': ['error', domainByModule],
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      '@angular-eslint/no-uncalled-signals': 'error',
    },
  },
  {
    files: ['apps/planner/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/button-has-type': 'error', '@angular-eslint/template/no-any': 'error' },
  },
  { files: ['tools/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.spec.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
);
