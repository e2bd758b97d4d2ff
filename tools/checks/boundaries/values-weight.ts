import type { SourceTree } from '../source-tree.ts';
import { syntaxOf } from '../syntax.ts';
import type { Violation } from '../check.ts';
import { moduleUsesOf } from './module-use.ts';

const entry = 'libs/contracts/src/values.ts';
const heavy = ['class-validator', 'class-transformer'];

/** Files that the browser loads with the contract's values and that draw in the validation library. */
export function heavyValues(tree: SourceTree): Violation<'values-heavy'>[] {
  const reached = new Set(tree.has(entry) ? [entry] : []);
  const violations: Violation<'values-heavy'>[] = [];
  for (const file of reached) {
    for (const { leadsTo, line, typeOnly } of moduleUsesOf(tree, syntaxOf(tree, file))) {
      if (typeOnly) continue;
      if (leadsTo.kind === 'file') reached.add(leadsTo.file);
      if (leadsTo.kind !== 'package' || !heavy.includes(leadsTo.name)) continue;
      violations.push({
        file,
        line,
        code: 'values-heavy',
        detail: `${entry} reaches ${leadsTo.name} through this file`,
      });
    }
  }
  return violations;
}
