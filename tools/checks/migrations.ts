import ts from 'typescript';
import type { Check } from './check.ts';
import { syntaxOf } from './syntax.ts';
import { importReferences } from './boundaries/import-references.ts';

const folder = 'apps/api/src/platform/database/migrations/';
const list = `${folder}migrations.ts`;

const mending = {
  'migration-list-missing': `Export the array migrations from ${list}.`,
  'migration-unlisted': `Add it to the array in ${list}; a migration that is not listed does not run.`,
} as const;

/** Every migration file is in the explicit list: it would otherwise be forgotten silently. */
export const migrations: Check<keyof typeof mending> = {
  name: 'migrations',
  mending,
  inspect(tree) {
    const files = tree.files.filter((file) => file.startsWith(folder) && /\/\d+-[^/]*\.ts$/.test(file));
    const examined = `${files.length} migrations`;
    const listed = tree.has(list) ? listedFiles(syntaxOf(tree, list)) : null;
    if (!listed) {
      return { examined, violations: [{ file: list, line: 1, code: 'migration-list-missing', detail: 'no list' }] };
    }
    const unlisted = files.filter((file) => !listed.has(file));
    return {
      examined,
      violations: unlisted.map((file) => ({ file, line: 1, code: 'migration-unlisted', detail: 'not in the list' })),
    };
  },
};

/** Files whose export stands in the array `migrations`, or null when there is no such array. */
function listedFiles(file: ts.SourceFile): Set<string> | null {
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  const array = declarations.find(({ name }) => name.getText() === 'migrations')?.initializer;
  if (!array || !ts.isArrayLiteralExpression(array)) return null;
  const names = array.elements.map((element) => element.getText());
  return new Set(importReferences(file).flatMap((reference) => fileOf(reference, names)));
}

function fileOf(
  { specifier, names }: { specifier: string | null; names: readonly string[] },
  listed: string[],
): string[] {
  const used = names.some((name) => listed.includes(name));
  return used && specifier ? [`${folder}${specifier.replace(/^\.\/|\.ts$/g, '')}.ts`] : [];
}
