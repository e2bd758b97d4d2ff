// How sources of the API and its libraries become ES modules for Node; npm packages stay outside.

/** Folders of the domain, whose modules can be used one by one. */
const concepts = [
  ...['kernel', 'technique', 'exercise', 'assessment', 'plan', 'schedule'],
  ...['progression', 'compliance', 'audit'],
];

/** @type {import('esbuild').BuildOptions} */
export const bundleOptions = {
  bundle: true,
  packages: 'external',
  alias: {
    '@repattern/domain': './libs/domain/src/index.ts',
    ...Object.fromEntries(concepts.map((name) => [`@repattern/domain/${name}`, `./libs/domain/src/${name}`])),
    '@repattern/contracts': './libs/contracts/src/index.ts',
    '@repattern/contracts/values': './libs/contracts/src/values.ts',
  },
  platform: 'node',
  format: 'esm',
  target: 'node22',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};
