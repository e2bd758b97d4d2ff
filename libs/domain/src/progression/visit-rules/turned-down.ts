import type { VisitRuleId } from '../rules/progression-rule';
import type { JudgedItem } from './judged-item';

/** An item held by a rule of the visit. Keeping it up instead is proposed only where its ladder ends. Everything that fired stays. */
export function turnedDown(item: JudgedItem, rule: VisitRuleId): JudgedItem {
  const { verdict, evidence } = item;
  const next = rule === 'v-ladder' ? verdict.next : ({ kind: 'dose', dose: evidence.dose } as const);
  return {
    ...item,
    verdict: {
      ...verdict,
      ...{ action: 'HOLD', rule, params: {}, next, restDays: 0 },
      fired: [{ rule, action: 'HOLD', params: {} }, ...verdict.fired],
    },
  };
}
