// How sources of the API and its libraries become ES modules for Node; npm packages stay outside.
/** @type {import('esbuild').BuildOptions} */
export const bundleOptions = {
  bundle: true,
  packages: 'external',
  alias: {
    '@repattern/domain': './libs/domain/src/index.ts',
    '@repattern/domain/exercise/shipped-library': './libs/domain/src/exercise/shipped-library.ts',
    '@repattern/contracts': './libs/contracts/src/index.ts',
    '@repattern/contracts/values': './libs/contracts/src/values.ts',
  },
  platform: 'node',
  format: 'esm',
  target: 'node22',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};
