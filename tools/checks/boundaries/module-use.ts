import type ts from 'typescript';
import type { SourceTree } from '../source-tree.ts';
import { isSpec } from '../syntax.ts';
import { importReferences, type ImportReference } from './import-references.ts';
import { resolveRelative } from './resolve-relative.ts';

/** One module that a file uses, and where it leads. */
export interface ModuleUse extends ImportReference {
  readonly file: string;
  /** Project of the file: `apps/api`, `libs/domain` or the first folder. */
  readonly project: string;
  /** True in tests and in configuration outside `src`: they run on the developer's machine only. */
  readonly development: boolean;
  readonly leadsTo: Target;
}

/** Where a module specifier leads. */
export type Target =
  | { readonly kind: 'file'; readonly file: string; readonly project: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'computed' };

/** Every module that a file uses. */
export function moduleUsesOf(tree: SourceTree, syntax: ts.SourceFile): ModuleUse[] {
  const file = syntax.fileName;
  const project = projectOf(file);
  const development = isSpec(file) || !file.startsWith(`${project}/src/`);
  return importReferences(syntax).map((reference) => ({
    ...reference,
    file,
    project,
    development,
    leadsTo: targetOf(tree, file, reference.specifier),
  }));
}

/** The project that a file belongs to: `apps/x` or `libs/y`; elsewhere the first folder, or nothing at the top. */
export function projectOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  return folders.slice(0, ['apps', 'libs'].includes(folders[0] ?? '') ? 2 : 1).join('/');
}

/** The folder of a file directly below a parent folder, or null when the file is not inside one. */
export function folderBelow(parent: string, file: string): string | null {
  if (!file.startsWith(`${parent}/`)) return null;
  const [folder, ...rest] = file.slice(parent.length + 1).split('/');
  return folder === undefined || rest.length === 0 ? null : folder;
}

function targetOf(tree: SourceTree, from: string, specifier: string | null): Target {
  if (specifier === null) return { kind: 'computed' };
  if (!specifier.startsWith('.')) return { kind: 'package', name: specifier };
  const file = resolveRelative(tree, from, specifier);
  return file === null ? { kind: 'nowhere' } : { kind: 'file', file, project: projectOf(file) };
}
