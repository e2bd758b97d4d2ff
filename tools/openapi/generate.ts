import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { format } from 'prettier';
import { bundleOptions } from '../build/bundle-options.mjs';
import { compileWithContract } from './compile-with-contract.ts';
import { finishDocument, type OpenApiDocument } from './finish-document.ts';
import type { WordList } from './order-words.ts';

const root = resolve(import.meta.dirname, '../..');

/** The exact text of `libs/contracts/openapi.json`, made anew from the contracts and the routes. */
export async function generateOpenApi(): Promise<string> {
  const scripts = compileWithContract(join(root, 'apps/api/tsconfig.json'));
  // The bundle must lie inside the workspace, from where its packages are found.
  const folder = join(root, `node_modules/.cache/repattern-openapi-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const outfile = join(folder, 'document.mjs');
    const { outExtension: _, ...options } = bundleOptions;
    await build({
      ...options,
      absWorkingDir: root,
      logLevel: 'error',
      // Controllers are described under their own names.
      keepNames: true,
      entryPoints: ['apps/api/src/openapi-document.ts'],
      outfile,
      plugins: [fromScripts(scripts)],
    });
    const { describeApi, wordLists } = (await import(pathToFileURL(outfile).href)) as {
      describeApi: () => Promise<OpenApiDocument>;
      wordLists: () => WordList[];
    };
    const document = finishDocument(await describeApi(), wordLists());
    return await format(JSON.stringify(document), { parser: 'json', printWidth: 120 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fromScripts(scripts: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'compiled-with-contract',
    setup(bundle) {
      bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = scripts.get(path);
        if (contents === undefined) throw new Error(`${path} was not compiled.`);
        return { contents, loader: 'js' };
      });
    },
  };
}
