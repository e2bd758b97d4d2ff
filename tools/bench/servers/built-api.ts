import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const built = join(root, 'dist/apps/api/main.mjs');

/** Builds the API unless its bundle is younger than every source. */
export function buildApiWhenOld(): void {
  if (existsSync(built) && statSync(built).mtimeMs > youngestSource()) return;
  execFileSync(process.execPath, ['tools/build/build-api.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function youngestSource(): number {
  const sources = globSync(['apps/api/src/**/*.ts', 'libs/{domain,contracts}/src/**/*.ts'], { cwd: root });
  return Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
}
