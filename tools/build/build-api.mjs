// Bundles the API (apps/api and libs) into dist/apps/api.
import { copyFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { swcDecorators } from './swc-decorators.mjs';

await rm('dist/apps/api', { recursive: true, force: true });
await build({
  ...bundleOptions,
  entryPoints: ['main', 'found', 'replay', 'verify-audit', 'checkpoint-audit', 'rebuild-reviews'].map(
    (name) => `apps/api/src/${name}.ts`,
  ),
  outdir: 'dist/apps/api',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
  plugins: [swcDecorators],
});
await copyFile('libs/contracts/openapi.json', 'dist/apps/api/openapi.json');
