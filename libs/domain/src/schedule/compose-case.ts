import type { AssessmentCase } from '../assessment/case-file/assessment-case';
import { documentFromCase } from '../assessment/case-file/document-from-case';
import { composePlan, noWishes } from '../plan/compose-plan';
import { planFileOf } from '../plan/plan-file/plan-file-of';
import type { PlanFileLibrary } from '../plan/plan-file/plan-file-of';
import type { PlanFile } from '../plan/plan-file/plan-file';
import { schedulePhases } from './schedule-phases';

/** The day on which the assessment of a case file was made: as told, else the plan’s first day; null when neither is told. */
export function dayOfCase({ assessedOn, constraints }: AssessmentCase): string | null {
  return assessedOn ?? constraints?.startOn ?? null;
}

/** From a case file to a plan file: composed by a library, and scheduled for a clinic that never closes. */
export function composeCase(file: AssessmentCase, assessedOn: string, library: PlanFileLibrary): PlanFile {
  const basis = {
    assessmentId: 'case',
    assessment: documentFromCase(file, assessedOn),
    patient: { birthOn: null, ...file.patient },
    ...library,
  };
  const composition = composePlan(basis, noWishes);
  if (composition.status === 'blocked') return planFileOf(composition, library);
  const { plan } = composition;
  const calendar = { ...plan.calendar, visits: schedulePhases(plan, []) };
  return planFileOf({ ...composition, plan: { ...plan, calendar } }, library);
}
