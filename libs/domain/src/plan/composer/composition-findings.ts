import { mustBeAnswered, unansweredPrecautions } from '../../assessment/unanswered-precautions';
import { checkPlan } from '../check-plan';
import type { ComposeWishes, PlanBasis } from '../composition';
import type { PlanDocument } from '../plan-document';
import type { PlanFinding } from '../plan-finding';
import { planFinding } from '../plan-finding';
import { assumed, startOf } from './plan-frame';

/** What a clinician must see of a composed plan: what nobody asked, what it assumes, and everything that any plan has to say. */
export function compositionFindings(plan: PlanDocument, basis: PlanBasis, wishes: ComposeWishes): PlanFinding[] {
  return [...unknownPrecautions(basis), ...assumedConstraints(basis, wishes), ...checkPlan(plan, basis)];
}

function unknownPrecautions({ assessment }: PlanBasis): PlanFinding[] {
  return unansweredPrecautions(assessment).map((flag) => {
    const params = { flag: flag.id, effect: flag.effect };
    return mustBeAnswered(flag)
      ? planFinding('precaution.unknown', params)
      : planFinding('precaution.unknown', params, 'info');
  });
}

function assumedConstraints({ assessment }: PlanBasis, wishes: ComposeWishes): PlanFinding[] {
  const { clinicMinutes, homeMinutesPerDay, weekdays, startOn } = assessment.constraints;
  const values = {
    ...(wishes.limits === null && clinicMinutes === null ? { clinicMinutes: assumed.clinicMinutes } : {}),
    ...(wishes.limits === null && homeMinutesPerDay === null ? { homeMinutesPerDay: assumed.homeMinutesPerDay } : {}),
    ...(wishes.calendar === null && weekdays.length === 0 ? { weekdays: assumed.weekdays.join(' ') } : {}),
    ...(wishes.calendar === null && startOn !== startOf(assessment) ? { startOn: startOf(assessment) } : {}),
  };
  return Object.entries(values).map(([constraint, value]) => planFinding('constraint.assumed', { constraint, value }));
}
