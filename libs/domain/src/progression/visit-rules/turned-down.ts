import { maintenanceDays } from '../next/maintenance';
import type { VisitRuleId } from '../rules/progression-rule';
import type { JudgedItem } from './judged-item';

/**
 * An item held by a rule of the visit at its dose. Where its ladder ends, its params say on how many days a week it could be kept up
 * instead, which a person chooses: what forbids the next rung today may be gone in the next phase. Everything that fired stays.
 */
export function turnedDown(item: JudgedItem, rule: VisitRuleId): JudgedItem {
  const { verdict, evidence } = item;
  const params = rule === 'v-ladder' ? { maintenanceDays } : {};
  return {
    ...item,
    verdict: {
      ...verdict,
      ...{ action: 'HOLD', rule, params, next: { kind: 'dose', dose: evidence.dose }, restDays: 0 },
      fired: [{ rule, action: 'HOLD', params }, ...verdict.fired],
    },
  };
}
