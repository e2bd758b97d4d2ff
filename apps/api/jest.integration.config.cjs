const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset.node,
  ...preset.onPostgres,
  displayName: 'integration',
  rootDir: __dirname,
  testMatch: ['<rootDir>/test/**/*.int.spec.ts'],
  testTimeout: 60_000,
};
