import type ts from 'typescript';
import type { Check, Violation } from '../check.ts';
import type { SourceTree } from '../source-tree.ts';
import { isScript, isSpec, syntaxOf } from '../syntax.ts';
import { contractAsValue, reachingUi, upwardPlatform } from './app-rules.ts';
import { againstConceptOrder, concepts, unknownConcept } from './concept-order.ts';
import { impurities } from './domain-purity.ts';
import { moduleUsesOf, projectOf, type ModuleUse } from './module-use.ts';
import { foreignPackage, isKnownProject, unknownEntry } from './package-rules.ts';
import { heavyValues } from './values-weight.ts';

const mending = {
  'unknown-project': 'Move it into a known project, or give the new project its rules in package-rules.ts.',
  'unknown-concept': `Move it into one of ${concepts.join(', ')}, or add the concept to concept-order.ts.`,
  'unresolved-import': 'Correct the path; an import that leads nowhere cannot be checked.',
  'computed-import': 'Write the module as a literal, so that it can be checked.',
  'leaves-project': 'Use the @repattern/… entry of the other project, or move the code.',
  'unknown-entry': 'Use one of the entries of package-rules.ts, such as @repattern/domain or @repattern/contracts.',
  'foreign-package':
    'Keep the project free of it: pass what it needs as an argument, or move the code to a layer that may.',
  'concept-order': 'Move the shared part up to the earlier concept, or the using part down to the later one.',
  'contract-as-value': 'Write `import type`, or take values from @repattern/contracts/values.',
  'ui-reaches-out': 'Give the component its data as inputs; fetch in a screen or in data.',
  'platform-looks-up': 'Let the concept use the platform, and join the two in app.module.ts.',
  'values-heavy': 'Move what the browser needs into a file without validation decorators.',
  'impure-domain': 'Take the instant, the random number or the text as an argument.',
} as const;

type Code = keyof typeof mending;
type UseRule = readonly [Code, (use: ModuleUse) => string | null];

const useRules: readonly UseRule[] = [
  [
    'unresolved-import',
    ({ leadsTo, specifier }) => (leadsTo.kind === 'nowhere' ? `no file for ${specifier ?? ''}` : null),
  ],
  ['computed-import', (use) => (use.leadsTo.kind === 'computed' && isInProject(use.file) ? 'computed module' : null)],
  ['leaves-project', leavingProject],
  ['unknown-entry', unknownEntry],
  ['foreign-package', foreignPackage],
  ['concept-order', againstConceptOrder],
  ['contract-as-value', contractAsValue],
  ['ui-reaches-out', reachingUi],
  ['platform-looks-up', upwardPlatform],
];

/** Projects and concepts use each other only in the direction of the architecture, and the domain is pure. */
export const boundaries: Check<Code> = {
  name: 'boundaries',
  mending,
  inspect(tree) {
    const scripts = tree.files.filter((file) => isScript(file) && (isInProject(file) || file.startsWith('tools/')));
    const places = tree.files.filter(isInProject).flatMap(misplaced);
    const uses = scripts.flatMap((file) => wrongUses(tree, syntaxOf(tree, file)));
    const pure = scripts.filter((file) => file.startsWith('libs/domain/src/') && !isSpec(file));
    const impure = pure.flatMap((file) => impurities(syntaxOf(tree, file)));
    return {
      examined: `${scripts.length} files`,
      violations: [...places, ...uses, ...heavyValues(tree), ...impure],
    };
  },
};

function isInProject(file: string): boolean {
  return file.startsWith('apps/') || file.startsWith('libs/');
}

function misplaced(file: string): Violation<Code>[] {
  const project = projectOf(file);
  if (!isKnownProject(project)) return [{ file, line: 1, code: 'unknown-project', detail: `${project} has no rules` }];
  const detail = unknownConcept(file);
  return detail === null ? [] : [{ file, line: 1, code: 'unknown-concept', detail }];
}

function wrongUses(tree: SourceTree, syntax: ts.SourceFile): Violation<Code>[] {
  return moduleUsesOf(tree, syntax).flatMap((use) =>
    useRules.flatMap(([code, rule]) => {
      const detail = rule(use);
      return detail === null ? [] : [{ file: use.file, line: use.line, code, detail }];
    }),
  );
}

function leavingProject({ file, project, development, leadsTo }: ModuleUse): string | null {
  if (leadsTo.kind !== 'file' || !isInProject(file) || leadsTo.project === project) return null;
  if (development && leadsTo.file === 'jest.preset.cjs') return null;
  return `${project} uses ${leadsTo.file}`;
}
