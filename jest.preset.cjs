const path = require('node:path');
const { hasPostgres } = require('./tools/postgres/start-postgres.cjs');

const swc = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax, decorators: syntax === 'typescript' },
      ...(syntax === 'typescript' ? { transform: { legacyDecorator: true, decoratorMetadata: true } } : {}),
    },
  },
];

/** The gate counts what every run did. */
exports.reporters = ['default', path.join(__dirname, 'tools/gate/tally-reporter.cjs')];

exports.paths = {
  '^@repattern/domain$': path.join(__dirname, 'libs/domain/src/index.ts'),
  '^@repattern/domain/(.+)$': path.join(__dirname, 'libs/domain/src/$1.ts'),
  '^@repattern/contracts$': path.join(__dirname, 'libs/contracts/src/index.ts'),
  '^@repattern/contracts/values$': path.join(__dirname, 'libs/contracts/src/values.ts'),
};

/** Nest 12 is published as ES modules only; Jest's module system is CommonJS, so what has no CommonJS goes through swc too (cached). */
exports.node = {
  testEnvironment: 'node',
  reporters: exports.reporters,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$'],
  transform: { '^.+\\.ts$': swc('typescript'), '^.+\\.m?js$': swc('ecmascript') },
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/|content-disposition/)'],
  moduleNameMapper: exports.paths,
};

const serverOnly = hasPostgres() ? [] : ['\\.server\\.int\\.spec\\.ts$'];

/**
 * Tests over one PostgreSQL for the whole run. What only a server can show (a second database, several processes
 * on one) is left out where there is none, and the gate says so; the embedded database then serves one test file at a time.
 */
exports.onPostgres = {
  testPathIgnorePatterns: ['/node_modules/', ...serverOnly],
  maxWorkers: hasPostgres() ? '100%' : 1,
  globalSetup: path.join(__dirname, 'tools/postgres/jest-setup.cjs'),
  globalTeardown: path.join(__dirname, 'tools/postgres/jest-teardown.cjs'),
};
