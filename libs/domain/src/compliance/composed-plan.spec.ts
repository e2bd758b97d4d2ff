import lowBackPain from '../assessment/cases/chronic-low-back-pain-desk-worker.json';
import shoulder from '../assessment/cases/shoulder-one-visit-a-week.json';
import type { AssessmentCase } from '../assessment/case-file/assessment-case';
import { documentFromCase } from '../assessment/case-file/document-from-case';
import type { AssessmentDocument } from '../assessment/assessment-document';
import { libraryVersion, shippedExercises } from '../exercise/shipped-library';
import { composePlan, noWishes } from '../plan/compose-plan';
import type { PlanDocument } from '../plan/plan-document';
import { readPlanDocument } from '../plan/read-plan-document';
import { schedulePhases } from '../schedule/schedule-phases';
import { maySignPlan, missingToSignPlan } from './missing-to-sign-plan';
import type { PlanToSign } from './missing-to-sign-plan';

/** The assessment of a case with a diagnosis and a score for its goal, which case files leave to the clinician. */
function wholeAssessment(file: AssessmentCase): AssessmentDocument {
  const document = documentFromCase(file, '2026-09-01');
  return {
    ...document,
    presentation: { ...document.presentation, icd10: 'M54.50' },
    outcomes: document.goals.map(({ measure }) => ({ id: measure, score: 4 })),
  };
}

function composed(story: unknown): PlanToSign {
  const file = story as AssessmentCase;
  const basis = {
    assessmentId: 'assessment',
    assessment: wholeAssessment(file),
    patient: { birthOn: null, ...file.patient },
    exercises: shippedExercises,
    libraryVersion,
  };
  const composition = composePlan(basis, noWishes);
  if (composition.status === 'blocked') throw new Error('The plan is blocked.');
  const visits = schedulePhases(composition.plan, []);
  const plan: PlanDocument = { ...composition.plan, calendar: { ...composition.plan.calendar, visits } };
  return { plan, basis, closures: [], hours: null, outsideHours: [], assessmentStatus: 'signed' };
}

describe.each([
  ['a back', lowBackPain],
  ['a shoulder', shoulder],
])('a plan composed and scheduled for %s', (_, story) => {
  const signing = composed(story);

  it('can be saved as it is', () => {
    expect(readPlanDocument(signing.plan)).toEqual({ ok: true, value: signing.plan });
  });

  it('can be signed as it is', () => {
    const findings = missingToSignPlan(signing);
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(maySignPlan(findings)).toBe(true);
  });
});
