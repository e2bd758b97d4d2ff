import type { Exercise } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import { effectOn } from '../effect-on';
import type { PlanProblem } from '../plan-document';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import { judgePermission } from '../reasons-against';
import { lanesOf } from './plan-check';
import type { PlanCheck } from './plan-check';

/**
 * Problems that no item of any phase treats, and whether anything could: what nothing in the library may treat asks for
 * another way, the rest for an item. A problem that only the presentation makes likely weighs less.
 */
export function checkProblems(check: PlanCheck): PlanFinding[] {
  const untreated = check.plan.problems.filter((problem) => !isTreated(problem, check));
  if (untreated.length === 0) return [];
  const places = permissionsOf(check);
  return untreated.map((problem) => {
    const code = isTreatable(problem, places, check) ? 'problem.untreated' : 'problem.untreatable';
    const about = problem.kind === 'impaired' ? { ability: problem.ability } : { tissue: problem.tissue };
    return planFinding(code, { problem: problem.key, ...about }, problem.weight === 3 ? 'warn' : 'info');
  });
}

function isTreated(problem: PlanProblem, { plan, exercises }: PlanCheck): boolean {
  return lanesOf(plan.phases).some(({ items }) =>
    items.some(({ exerciseId, side }) => {
      const exercise = exercises.get(exerciseId);
      return exercise !== undefined && effectOn(exercise, side, problem) > 0;
    }),
  );
}

type Permission = ReturnType<typeof judgePermission>;

function permissionsOf({ plan, basis, spans }: PlanCheck): Permission[] {
  return spans.flatMap((span) =>
    (['clinic', 'home'] as const).map((lane) =>
      judgePermission({ place: { phase: span.number, lane }, span, limits: plan.limits }, basis),
    ),
  );
}

/** What only waits for answers may still turn out to be allowed. */
function isTreatable(problem: PlanProblem, places: readonly Permission[], { basis, plan }: PlanCheck): boolean {
  const side = problem.side ?? plan.presentation.side;
  return basis.exercises.some((exercise) => {
    const on = sideFor(exercise, side);
    return effectOn(exercise, on, problem) > 0 && places.some((mayStand) => mayStand(exercise, on));
  });
}

/** An exercise of both sides at once has no side of its own. */
function sideFor({ side: trains }: Exercise, side: BodySide | null): BodySide | null {
  return trains === 'bilateral' ? null : (side ?? 'both');
}
