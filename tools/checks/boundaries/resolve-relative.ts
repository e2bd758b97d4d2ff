import { posix } from 'node:path';
import type { SourceTree } from '../source-tree.ts';

const endings = ['', '.ts', '.mts', '.d.ts', '.mjs', '.cjs', '.js', '.json', '/index.ts'];

/** The file of the tree that a relative specifier means, or null when there is none. */
export function resolveRelative(tree: SourceTree, from: string, specifier: string): string | null {
  const path = posix.join(posix.dirname(from), specifier);
  const candidates = [...endings.map((ending) => path + ending), path.replace(/\.([cm]?)js$/, '.$1ts')];
  return candidates.find((candidate) => tree.has(candidate)) ?? null;
}
