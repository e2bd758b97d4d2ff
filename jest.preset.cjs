const path = require('node:path');

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

exports.paths = {
  '^@repattern/domain$': path.join(__dirname, 'libs/domain/src/index.ts'),
  '^@repattern/contracts$': path.join(__dirname, 'libs/contracts/src/index.ts'),
  '^@repattern/contracts/values$': path.join(__dirname, 'libs/contracts/src/values.ts'),
};

/** Nest 12 is published as ES modules only; Jest's module system is CommonJS, so what has no CommonJS goes through swc too (cached). */
exports.node = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.int\\.spec\\.ts$'],
  transform: { '^.+\\.ts$': swc('typescript'), '^.+\\.m?js$': swc('ecmascript') },
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/|content-disposition/)'],
  moduleNameMapper: exports.paths,
};
