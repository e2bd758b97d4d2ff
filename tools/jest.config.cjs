module.exports = {
  ...require('../jest.preset.cjs').node,
  displayName: 'tools',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/checks/fixtures/'],
  modulePathIgnorePatterns: ['/checks/fixtures/'],
};
