import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a checkout, or of a fixture folder, as checks see them. */
export interface SourceTree {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Paths from the root with forward slashes, in alphabetical order. */
  readonly files: readonly string[];
  has(file: string): boolean;
  read(file: string): string;
}

const fixtures = 'tools/checks/fixtures/';
const builtFolders = new Set(['.git', 'node_modules', 'dist', 'coverage', '.nx', '.angular', '.data']);

/** Reads a folder: what git tracks or would track, or every file when the folder is not a checkout. */
export function sourceTreeAt(root: string): SourceTree {
  const found = existsSync(join(root, '.git')) ? filesOfGit(root) : filesBelow(root, '');
  const files = found.filter((file) => !file.startsWith(fixtures)).toSorted();
  const known = new Set(files);
  const texts = new Map<string, string>();
  return {
    root,
    files,
    has: (file) => known.has(file),
    read: (file) => {
      const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
      texts.set(file, text);
      return text;
    },
  };
}

function filesOfGit(root: string): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', options, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  // Git also lists files that were deleted but not yet committed as such.
  return listed.split('\0').filter((file) => file !== '' && isFile(join(root, file)));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return builtFolders.has(entry.name) ? [] : filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
