import type { Violation } from '../check.ts';
import type { SourceTree } from '../source-tree.ts';
import type { LeftoverCode } from './leftovers.ts';

interface TextRule {
  readonly code: LeftoverCode;
  /** Files in which the words are a leftover. */
  readonly where: RegExp;
  readonly pattern: RegExp;
}

const code = /\.([cm]?[tj]s|html|scss|css|sql|sh)$/;
const configured = /\.([cm]?[tj]s|json|ya?ml)$/;
const written = /\.([cm]?[tj]s|html|scss|css|sql|sh|md|ya?ml|svg|txt)$|(^|\/)Dockerfile$/;

/** Words that stay behind. One letter of each stands in brackets, so that the pattern does not find itself. */
const rules: readonly TextRule[] = [
  { code: 'generator-leftover', where: written, pattern: /nx-welcom[e]|Hello, planne[r]|app is runnin[g]/i },
  { code: 'unfinished', where: written, pattern: /\b(TOD[O]|FIXM[E])\b/ },
  { code: 'unfinished', where: code, pattern: /\bnot (yet )?implemente[d]\b/i },
  { code: 'empty-suite-passes', where: configured, pattern: /passWithNoTest[s]/ },
  { code: 'checker-silenced', where: code, pattern: /@ts-(ignor[e]|nochec[k])/ },
  { code: 'lint-without-reason', where: code, pattern: /\beslint-disabl[e](?!.* -- \S)/ },
];

/** Words in a file that say that something was left unfinished or silenced. */
export function lazyText(tree: SourceTree, file: string): Violation<LeftoverCode>[] {
  const applied = rules.filter((rule) => rule.where.test(file));
  if (applied.length === 0) return [];
  const lines = tree.read(file).split('\n');
  return lines.flatMap((text, at) =>
    applied.flatMap((rule) => {
      const found = rule.pattern.exec(text)?.[0];
      return found === undefined ? [] : [{ file, line: at + 1, code: rule.code, detail: found }];
    }),
  );
}
