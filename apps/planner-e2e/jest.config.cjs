module.exports = {
  ...require('../../jest.preset.cjs').node,
  displayName: 'journeys',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.e2e.spec.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
  globalSetup: '<rootDir>/src/start-planner.cjs',
  globalTeardown: '<rootDir>/src/stop-planner.cjs',
};
