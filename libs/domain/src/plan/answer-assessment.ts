import type { AssessmentDocument, GoalRecord } from '../assessment/assessment-document';
import type { Problem } from '../assessment/problem';
import type { Composition, PlanBasis } from './composition';
import type { PlanDocument, PlanGoal } from './plan-document';
import { startPlan } from './protocol/start-plan';
import { proposedGoals } from './proposed-goals';

/**
 * A plan as the answer to another, newer assessment of the same patient: presentation and problems are that assessment’s; phases, gates,
 * items, limits, calendar, exclusions and notes stay. Goals stay with their targets, are tied to the problems that there are now, and have
 * today’s score as their baseline where there is one; those that only the assessment has are added. What speaks against an item by now
 * leaves it out, with a finding marked by `leftOut`.
 *
 * Emergency and urgent red flags of the assessment keep the plan from answering it.
 */
export function answerAssessment(plan: PlanDocument, basis: PlanBasis): Composition {
  return startPlan(basis, (empty) => ({
    ...plan,
    assessmentId: empty.assessmentId,
    presentation: { ...empty.presentation, icd10: empty.presentation.icd10 ?? plan.presentation.icd10 },
    problems: empty.problems,
    goals: goalsAnswering(plan.goals, basis.assessment, empty.problems),
    versions: { ...plan.versions, library: empty.versions.library },
  }));
}

function goalsAnswering(
  goals: readonly PlanGoal[],
  assessment: AssessmentDocument,
  problems: readonly Problem[],
): PlanGoal[] {
  const added = assessment.goals.filter((goal) => !goals.some((known) => isSameGoal(known, goal)));
  const proposed = proposedGoals({ ...assessment, goals: [...goals, ...added] }, problems);
  const kept = goals.flatMap((goal, at): PlanGoal[] => {
    const now = proposed[at];
    return now ? [{ ...goal, baseline: now.baseline ?? goal.baseline, problems: now.problems }] : [];
  });
  const taken = new Set(kept.map(({ id }) => id));
  return proposed.slice(goals.length).reduce((all, goal) => {
    const id = freeId(taken);
    taken.add(id);
    return [...all, { ...goal, id }];
  }, kept);
}

function isSameGoal(one: GoalRecord, other: GoalRecord): boolean {
  return one.kind === other.kind && one.measure === other.measure && one.activity === other.activity;
}

function freeId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`goal-${number}`)) number += 1;
  return `goal-${number}`;
}
