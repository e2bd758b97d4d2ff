import aclReconstruction from '../assessment/cases/acl-reconstruction-week-two.json';
import caudaEquina from '../assessment/cases/cauda-equina-stops-the-plan.json';
import lowBackPain from '../assessment/cases/chronic-low-back-pain-desk-worker.json';
import forwardHead from '../assessment/cases/forward-head-teenager-short-sessions.json';
import pacemaker from '../assessment/cases/knee-oa-with-pacemaker.json';
import osteoporosis from '../assessment/cases/osteoporosis-no-loaded-flexion.json';
import neverAsked from '../assessment/cases/precautions-never-asked.json';
import oneVisitAWeek from '../assessment/cases/shoulder-one-visit-a-week.json';
import type { AssessmentCase } from '../assessment/case-file/assessment-case';
import { documentFromCase } from '../assessment/case-file/document-from-case';
import { exerciseMinutes } from '../exercise/exercise-minutes';
import { libraryVersion, shippedExercises } from '../exercise/shipped-library';
import { composePlan, noWishes } from './compose-plan';
import type { ComposeWishes, PlanBasis } from './composition';
import type { PlanDocument, PlanItem } from './plan-document';

const exerciseOf = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));

function basisOf(story: unknown): PlanBasis {
  const file = story as AssessmentCase;
  const patient = { ...file.patient, birthOn: null };
  const assessment = documentFromCase(file, '2026-09-01');
  return { assessmentId: 'assessment', assessment, patient, exercises: shippedExercises, libraryVersion };
}

function planOf(basis: PlanBasis, wishes: ComposeWishes = noWishes): PlanDocument {
  const composition = composePlan(basis, wishes);
  if (composition.status === 'blocked') throw new Error('blocked');
  return composition.plan;
}

function minutesOf(items: readonly PlanItem[]): number {
  return items.reduce((sum, { exerciseId, dose, side }) => {
    const exercise = exerciseOf.get(exerciseId);
    return sum + (exercise === undefined ? NaN : exerciseMinutes(exercise, dose, side));
  }, 0);
}

describe('composePlan', () => {
  it('composes nothing while a red flag stops the plan, and names it', () => {
    const composition = composePlan(basisOf(caudaEquina), noWishes);
    expect(composition.status).toBe('blocked');
    expect(composition.findings).toContainEqual(
      expect.objectContaining({ code: 'red-flag.cauda-equina', severity: 'block' }),
    );
  });

  it.each([aclReconstruction, lowBackPain, forwardHead, pacemaker, osteoporosis, neverAsked, oneVisitAWeek])(
    'fills every phase inside the limits: $case',
    (story) => {
      const plan = planOf(basisOf(story));
      expect(plan.phases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      for (const { clinic, home, exit } of plan.phases) {
        expect(clinic.length).toBeGreaterThan(0);
        expect(exit.length).toBeGreaterThan(0);
        expect(minutesOf(clinic)).toBeLessThanOrEqual(plan.limits.clinicMinutes);
        expect(minutesOf(home)).toBeLessThanOrEqual(plan.limits.homeMinutesPerDay);
        expect(home.length).toBeLessThanOrEqual(4);
      }
    },
  );
});
