import type { Check, Violation } from '../check.ts';
import type { SourceTree } from '../source-tree.ts';
import { isScript, isSpec, syntaxOf } from '../syntax.ts';
import { isEntry, isTable } from './table.ts';
import { longFunctions, maxLines, maxParameters } from './functions.ts';

const sourceLines = 300;
const specLines = 400;

const mending = {
  'long-file': `Split it by concept: sources have at most ${sourceLines} lines, specs ${specLines}.`,
  'long-function': `Name its steps as functions of their own: at most ${maxLines} lines.`,
  'many-parameters': `Pass one object with named fields: at most ${maxParameters} parameters.`,
} as const;

type Code = keyof typeof mending;

/** Files and functions stay small. Migrations, tables of data, a library's entry and generated files may be long. */
export const size: Check<Code> = {
  name: 'size',
  mending,
  inspect(tree) {
    const measured = tree.files.filter(
      (file) => /\.(ts|mjs|cjs|js|html|scss)$/.test(file) && !/\.generated\./.test(file),
    );
    const sources = measured.filter((file) => !file.includes('/migrations/'));
    const lengths = sources.filter((file) => !isSpec(file)).map((file) => linesOf(tree, file));
    const files = sources.flatMap((file) => longFile(tree, file));
    const functions = sources.filter(isScript).flatMap((file) => longFunctions(syntaxOf(tree, file)));
    const [median, p90] = [quantile(lengths, 0.5), quantile(lengths, 0.9)];
    return {
      examined: `${sources.length} files, lines per source: median ${median}, p90 ${p90}`,
      violations: [...files, ...functions],
    };
  },
};

function longFile(tree: SourceTree, file: string): Violation<Code>[] {
  const lines = linesOf(tree, file);
  const limit = isSpec(file) ? specLines : sourceLines;
  if (lines <= limit || (isScript(file) && mayBeLong(tree, file))) return [];
  return [{ file, line: limit + 1, code: 'long-file', detail: `${lines} lines` }];
}

function mayBeLong(tree: SourceTree, file: string): boolean {
  const syntax = syntaxOf(tree, file);
  return isTable(syntax) || isEntry(syntax);
}

function linesOf(tree: SourceTree, file: string): number {
  return tree.read(file).replace(/\n$/, '').split('\n').length;
}

/** The value below which a share of the numbers lies (nearest rank); 0 when there are none. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
