import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './bundle-options.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Runs a script that uses the libraries, whose sources Node does not read as they stand; nothing has to be built before. */
export async function runBundled(entry: string): Promise<void> {
  const folder = join(root, `node_modules/.cache/repattern-bundled-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const outfile = join(folder, 'main.mjs');
    const { outExtension: _, ...options } = bundleOptions;
    await build({ ...options, absWorkingDir: root, logLevel: 'error', entryPoints: [entry], outfile });
    await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
