/** `npm run bench:clinical`: what the clinical core takes on this machine, in one thread, without server or database. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../../build/bundle-options.mjs';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, `node_modules/.cache/repattern-bench-${process.pid}`);
mkdirSync(folder, { recursive: true });
try {
  const outfile = join(folder, 'clinical.mjs');
  const { outExtension: _, ...options } = bundleOptions;
  const entryPoints = ['tools/bench/clinical/measured/main.ts'];
  await build({ ...options, absWorkingDir: root, logLevel: 'error', entryPoints, outfile });
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
