import type { ItemEvidence } from '../evidence/visit-evidence';
import type { ItemJudgement } from '../rules/judge-item';
import type { RuleParams, VisitRuleId } from '../rules/progression-rule';
import type { NextStep } from '../verdict';
import { stepDown, substitute } from './down/step-down';
import { maintained } from './maintenance';
import { numberOf } from './rule-params';
import { stepUp } from './steps-up';

/** What a judgement makes of an item. */
export interface ItemStep {
  readonly next: NextStep;
  /** Those of the judgement, and what the step adds to them. */
  readonly params: RuleParams;
  /** The rule that stands against a step up, which the rules of the visit then turn down; null otherwise. */
  readonly against: VisitRuleId | null;
}

/**
 * What a judgement makes of an item, exactly. A step up that nothing is left for stands against the ladder.
 */
export function nextStepFor({ action, params }: ItemJudgement, item: ItemEvidence, on: string): ItemStep {
  const same: ItemStep = { next: { kind: 'dose', dose: item.dose }, params, against: null };
  switch (action) {
    case 'STOP_REFER':
    case 'STOP_TODAY':
    case 'HOLD':
      return same;
    case 'SUBSTITUTE':
      return { ...same, ...substitute(item, params) };
    case 'REASSESS':
    case 'REST':
    case 'REGRESS':
      return { ...same, ...stepDown(item, params) };
    case 'COMPLETE':
      return { ...same, next: completed(item, params) };
    case 'PROGRESS': {
      const step = stepUp({ item, params, on });
      if (step === null) return { ...same, against: 'v-ladder' };
      return typeof step === 'string' ? { ...same, against: step } : { ...same, next: step };
    }
  }
}

/** Stimulation ends when the muscle has come back; everything else is kept up. */
function completed(item: ItemEvidence, params: RuleParams): NextStep {
  if (item.dose.form === 'nmes') return { kind: 'remove' };
  return maintained(item, numberOf(params, 'maintenanceDays') ?? undefined);
}
