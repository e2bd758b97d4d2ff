import type { PlanDocument, PlanPhase } from '../plan/plan-document';
import { planFinding } from '../plan/plan-finding';
import type { PlanFinding } from '../plan/plan-finding';

/**
 * What a plan of care must say beside its goals, and does not: a diagnosis, the type of therapy, its amount, frequency and
 * duration. The type follows from the items, the amount from the minutes of a visit and how often a day the home programme is
 * done, frequency and duration from the phases.
 * @source docs/sources.md#cfr-410-61
 */
export function missingFromPlanOfCare(plan: PlanDocument): PlanFinding[] {
  const { presentation, phases, limits } = plan;
  const hasItems = phases.some(({ clinic, home }) => clinic.length + home.length > 0);
  return [
    ...((presentation.icd10 ?? '').trim() === '' ? [planFinding('diagnosis.missing')] : []),
    ...(hasItems ? [] : [planFinding('type.missing')]),
    ...(limits.clinicMinutes > 0 ? [] : [planFinding('amount.missing', { lane: 'clinic' })]),
    ...phases.flatMap(missingFromPhase),
    ...(phases.length > 0 ? [] : [planFinding('duration.missing')]),
  ];
}

function missingFromPhase({ number: phase, weeks, visitsPerWeek, home, homePerDay }: PlanPhase): PlanFinding[] {
  return [
    ...(home.length === 0 || homePerDay > 0 ? [] : [planFinding('amount.missing', { phase, lane: 'home' })]),
    ...(visitsPerWeek > 0 ? [] : [planFinding('frequency.missing', { phase })]),
    ...(weeks > 0 ? [] : [planFinding('duration.missing', { phase })]),
  ];
}
