import type { Check } from '../check.ts';
import { isScript, syntaxOf } from '../syntax.ts';
import { lazyCode } from './lazy-code.ts';
import { lazyText } from './lazy-text.ts';
import { machinePaths } from './machine-paths.ts';
import { vagueNames } from './vague-names.ts';

const mending = {
  'generator-leftover': 'Delete what the generator wrote and nobody uses.',
  unfinished: 'Finish it, or take it out and open an issue.',
  'focused-test': 'Run the whole suite: remove the focus.',
  'skipped-test': 'Mend the test or delete it; a skipped test reads as green.',
  'empty-suite-passes': 'Let a project without tests fail.',
  'checker-silenced': 'Mend the type; where that is impossible write @ts-expect-error with the reason.',
  'any-type': 'Name the type, or use unknown and narrow it.',
  'lint-without-reason': 'Add ` -- ` and the reason behind the directive, or mend the code.',
  'project-readme': 'Move what a reader needs to docs/; projects have no README of their own.',
  'vague-name': 'Name the file or folder after what is in it.',
  'inner-index': 'Import the file itself; only the entry of a library is called index.ts.',
  'star-export': 'List what is exported.',
  'schema-synchronised': 'Write a migration; the schema is never derived at run time.',
  'machine-path': 'Write the path from the root of the repository.',
  'registry-address': 'Run npm with omit-lockfile-registry-resolved=true and commit the lock again.',
} as const;

/** Every code of this check. */
export type LeftoverCode = keyof typeof mending;

/** Nothing of a generator, of haste or of somebody's machine stays behind. */
export const leftovers: Check<LeftoverCode> = {
  name: 'leftovers',
  mending,
  inspect: (tree) => ({
    examined: `${tree.files.length} files`,
    violations: [
      ...tree.files.flatMap(vagueNames),
      ...tree.files.flatMap((file) => lazyText(tree, file)),
      ...tree.files.filter(isScript).flatMap((file) => lazyCode(syntaxOf(tree, file))),
      ...tree.files.flatMap((file) => machinePaths(tree, file)),
    ],
  }),
};
