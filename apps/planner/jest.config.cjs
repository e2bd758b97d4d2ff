const path = require('node:path');

const library = (entry) => path.join(__dirname, '../../libs', entry);

const { reporters } = require('../../jest.preset.cjs');

module.exports = {
  reporters,
  displayName: 'planner',
  rootDir: __dirname,
  preset: 'jest-preset-angular',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  moduleNameMapper: {
    '^@repattern/domain$': library('domain/src/index.ts'),
    '^@repattern/domain/(.+)$': library('domain/src/$1.ts'),
    '^@repattern/contracts/values$': library('contracts/src/values.ts'),
  },
};
