import type { RuleId } from '@repattern/domain';
import { newestRuleSet } from '@repattern/domain/progression/rules/rule-set';
import { inPrint } from './in-print';

const sources: ReadonlyMap<string, string> = new Map(
  [...newestRuleSet.rules, newestRuleSet.otherwise].map(({ id, source }) => [id, inPrint(source)]),
);

/** Where a rule comes from, as it is cited. */
export function ruleSourceInWords(rule: RuleId): string {
  return sources.get(rule) ?? 'policy of this product';
}
