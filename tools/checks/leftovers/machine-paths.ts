import { dirname } from 'node:path';
import type { Violation } from '../check.ts';
import type { SourceTree } from '../source-tree.ts';
import type { LeftoverCode } from './leftovers.ts';

const text = /\.([cm]?[tj]s|json|html|s?css|sql|sh|md|ya?ml|svg|txt|toml|http|env)$|(^|\/)(Dockerfile|\.[a-z]+)$/;

/** Folders that exist on every machine: a checkout directly below one of them says nothing about a path. */
const everywhere = /^\/(|tmp|opt|srv|app|usr|usr\/src|var|mnt|data|home|private\/tmp|src|workspaces?)$/;

/** Paths of somebody's machine and addresses of somebody's package registry. */
export function machinePaths(tree: SourceTree, file: string): Violation<LeftoverCode>[] {
  if (!text.test(file)) return [];
  const path = machinePath(dirname(tree.root));
  const address = registryAddress(file);
  return tree
    .read(file)
    .split('\n')
    .flatMap((line, at) => {
      const found: [LeftoverCode, string | undefined][] = [
        ['machine-path', path.exec(line)?.[0]],
        ['registry-address', address?.exec(line)?.[0]],
      ];
      return found.flatMap(([code, detail]) => (detail === undefined ? [] : [{ file, line: at + 1, code, detail }]));
    });
}

function machinePath(parent: string): RegExp {
  const folders = [String.raw`/root(?=/)`, String.raw`/(?:home|Users)/[A-Za-z]`];
  if (parent.startsWith('/') && !everywhere.test(parent)) folders.push(`${literally(parent)}(?=/)`);
  return new RegExp(String.raw`(?<![\w.\-*])(?:${folders.join('|')})[\w./@-]*|\b[A-Z]:\\+Users\\`);
}

function literally(path: string): string {
  return path.replace(/[^\w/]/g, String.raw`\$&`);
}

function registryAddress(file: string): RegExp | null {
  if (/(^|\/)package-lock\.json$/.test(file)) return /"resolved": "http[^"]*"/;
  return file.endsWith('.npmrc') ? /^registry\s*=.*/ : null;
}
