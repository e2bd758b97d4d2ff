import type { Check } from '../check.ts';
import { isSpec, syntaxOf } from '../syntax.ts';
import { danglingSources } from './cited-sources.ts';
import { exportedDeclarations } from './exported-declarations.ts';
import { undocumented } from './undocumented.ts';
import { unsourcedNumbers } from './unsourced-numbers.ts';
import { anchorsIn } from './anchors.ts';

const sources = 'docs/sources.md';

const mending = {
  undocumented: 'Write a JSDoc that says what it is or answers.',
  'docstring-not-sentence': 'Begin with a capital letter and end the first paragraph with a full stop.',
  'source-missing':
    'A number of the domain cites where it comes from: @source policy, or @source docs/sources.md#anchor.',
  'source-dangling': `Use an anchor of ${sources}, or add the source there.`,
  'sources-file-missing': `Write ${sources}: one heading or <a id> for each source.`,
} as const;

/** Every code of this check. */
export type DocstringCode = keyof typeof mending;

/** Public symbols of the domain and the contract say what they are, and clinical numbers where they come from. */
export const docstrings: Check<DocstringCode> = {
  name: 'docstrings',
  mending,
  inspect(tree) {
    const files = tree.files.filter((file) => /^libs\/(domain|contracts)\/src\/.*\.ts$/.test(file) && !isSpec(file));
    const declarations = files.flatMap((file) => exportedDeclarations(syntaxOf(tree, file)));
    const classes = new Set(declarations.filter(({ kind }) => kind === 'class').map(({ name }) => name));
    const anchors = tree.has(sources) ? anchorsIn(tree.read(sources)) : null;
    const noSources = { file: sources, line: 1, code: 'sources-file-missing' as const, detail: 'no such file' };
    return {
      examined: `${declarations.length} symbols`,
      violations: [
        ...(anchors ? [] : [noSources]),
        ...declarations.flatMap((declaration) => undocumented(declaration, classes)),
        ...declarations.flatMap(unsourcedNumbers),
        ...(anchors ? files.flatMap((file) => danglingSources(syntaxOf(tree, file), anchors)) : []),
      ],
    };
  },
};
