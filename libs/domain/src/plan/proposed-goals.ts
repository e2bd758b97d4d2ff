import type { AbilityId } from '../assessment/abilities';
import type { AssessmentDocument, GoalKind, GoalRecord } from '../assessment/assessment-document';
import type { OutcomeMeasureId } from '../assessment/outcome-measure';
import type { Problem } from '../assessment/problem';
import type { RegionId } from '../exercise/regions';
import { tissues } from '../exercise/tissues';
import type { PlanGoal } from './plan-document';
import { problemKey } from './problem-key';

/**
 * The goals of an assessment as a plan starts with them: what was scored is their baseline, and each is tied to the problems
 * that stand in its way by what it is about. What stands in the way of none is tied to the widest of them, so that every
 * problem is treated for something. There are none where the assessment has none.
 * @source policy
 */
export function proposedGoals(assessment: AssessmentDocument, problems: readonly Problem[]): PlanGoal[] {
  const { goals } = assessment;
  const isServed = (problem: Problem): boolean => goals.some(({ kind }) => standsInTheWay[kind](problem));
  const widest = widestOf(goals);
  return goals.map((goal, at) => ({
    id: `goal-${at + 1}`,
    kind: goal.kind,
    activity: goal.activity,
    measure: goal.measure,
    baseline: baselineOf(goal.measure, assessment),
    target: goal.target,
    weeks: goal.weeks,
    problems: problems
      .filter((problem) => standsInTheWay[goal.kind](problem) || (goal === widest && !isServed(problem)))
      .map(problemKey),
  }));
}

/** The score that a measure has in an assessment; pain that was asked stands for its rating scale. */
export function baselineOf(measure: OutcomeMeasureId, { outcomes, pain }: AssessmentDocument): number | null {
  const scored = outcomes.find(({ id }) => id === measure)?.score ?? null;
  return scored ?? (measure === 'nprs' ? pain.now : null);
}

const leg: readonly RegionId[] = ['hip', 'knee', 'ankle-foot'];
const posture: readonly RegionId[] = ['cervical', 'thoracic', 'lumbopelvic', 'trunk', 'shoulder'];

/** Which problems stand in the way of a goal, by its kind. */
const standsInTheWay: Readonly<Record<GoalKind, (problem: Problem) => boolean>> = {
  pain: (problem) => problem.weight === 3 || impairs(problem, 'pain'),
  strength: (problem) => problem.kind === 'weak' || impairs(problem, 'endurance'),
  mobility: (problem) => problem.kind === 'tight' || impairs(problem, 'mobility'),
  balance: (problem) =>
    impairs(problem, 'balance', 'proprioception', 'gait') || (problem.kind === 'weak' && isOf(problem, leg)),
  posture: (problem) => impairs(problem, 'posture', 'breathing') || isOf(problem, posture),
  function: (problem) => problem.weight === 3 || impairs(problem, 'function'),
  prevention: (problem) =>
    problem.kind === 'weak' || impairs(problem, 'motor-control', 'balance', 'proprioception', 'endurance', 'posture'),
};

const widestFirst: readonly GoalKind[] = [
  'function',
  'prevention',
  'pain',
  'posture',
  'balance',
  'strength',
  'mobility',
];

function widestOf(goals: readonly GoalRecord[]): GoalRecord | null {
  return widestFirst.flatMap((kind) => goals.find((goal) => goal.kind === kind) ?? [])[0] ?? null;
}

function impairs(problem: Problem, ...abilities: readonly AbilityId[]): boolean {
  return problem.kind === 'impaired' && abilities.includes(problem.ability);
}

function isOf(problem: Problem, regions: readonly RegionId[]): boolean {
  return problem.kind !== 'impaired' && regions.includes(tissues[problem.tissue].region);
}
