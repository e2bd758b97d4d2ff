import { courseRules, nothingElseApplies } from './course-rules.data';
import { doseRules } from './dose-rules.data';
import type { RuleSet } from './progression-rule';
import { responseRules } from './response-rules.data';
import { safetyRules } from './safety-rules.data';

/** The newest rule set, by which visits are judged. */
export const ruleSetVersion = '1.0';

/** The rules of {@link ruleSetVersion}. */
export const newestRuleSet: RuleSet = {
  version: ruleSetVersion,
  rules: [...safetyRules, ...responseRules, ...courseRules, ...doseRules],
  otherwise: nothingElseApplies,
};

/** Every rule set that a verdict was ever given by. A released one is never changed: it gets a successor. */
const ruleSets: readonly RuleSet[] = [newestRuleSet];

/** The rule set of a version; null where there never was one. */
export function ruleSetOf(version: string): RuleSet | null {
  return ruleSets.find((set) => set.version === version) ?? null;
}
