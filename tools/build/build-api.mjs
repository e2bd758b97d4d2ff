// Bundles the API (apps/api and libs) into dist/apps/api.
import { copyFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';
import { swcDecorators } from './swc-decorators.mjs';

await build({
  ...bundleOptions,
  entryPoints: ['apps/api/src/main.ts'],
  outdir: 'dist/apps/api',
  sourcemap: true,
  plugins: [swcDecorators],
});
await copyFile('libs/contracts/openapi.json', 'dist/apps/api/openapi.json');
