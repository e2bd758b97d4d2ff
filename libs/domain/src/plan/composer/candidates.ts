import type { Lane } from '../../exercise/decide-contraindication';
import type { Exercise } from '../../exercise/exercise';
import { startingDose } from '../../exercise/starting-dose';
import type { BodySide } from '../../kernel/body-side';
import type { PlanProblem } from '../plan-document';
import { forbids } from '../flag-decisions';
import { judgeDemands, judgeHealing } from '../reasons-against';
import type { PhaseItem } from './phase-item';
import type { PhaseTask } from './phase-task';

/**
 * Everything that may stand in a phase and treats something there, in the order of the library, with the dose with which it starts. What has to be
 * answered first may; whoever signs the plan will be asked.
 */
export function candidatesOf(task: PhaseTask): PhaseItem[] {
  const { basis, plan } = task.reading;
  const excluded = new Set(plan.excluded);
  const judges = { clinic: judgeLane('clinic', task), home: judgeLane('home', task) };
  const { number } = task.model;
  return basis.exercises.flatMap((exercise) => {
    if (number < exercise.phaseMin || number > exercise.phaseMax || excluded.has(exercise.id)) return [];
    const sides = sidesToTreat(exercise, task);
    const dose = sides.length === 0 ? null : startingDose(exercise, number);
    if (dose === null) return [];
    return (['clinic', 'home'] as const).flatMap((lane) =>
      sides
        .map((side) => ({ exercise, lane, side, dose, flags: judges[lane](exercise, side), kept: false, item: null }))
        .flatMap(({ flags, ...use }) => (flags === null ? [] : [{ ...use, flags }])),
    );
  });
}

/** Whether an exercise may stand in a lane: what its flags mean there, or null where it may not. */
type LaneJudge = (exercise: Exercise, side: BodySide | null) => PhaseItem['flags'] | null;

/** What healing tissue forbids on one side is left out on the other, too: the composer takes no chances with it. */
function judgeLane(lane: Lane, task: PhaseTask): LaneJudge {
  const { reading, model, span, flagsOf, healingFlagsOf } = task;
  const where = { place: { phase: model.number, lane }, span, limits: reading.plan.limits };
  const byDemands = judgeDemands(where, reading.basis);
  const byHealing = judgeHealing(where, reading.basis);
  return (exercise, side) => {
    if (byDemands(exercise, side).length > 0 || byHealing(exercise, null).length > 0) return null;
    if (healingFlagsOf(exercise, lane).some(forbids)) return null;
    const flags = flagsOf(exercise, lane, side);
    return flags.some(forbids) ? null : flags;
  };
}

/** The sides on which an exercise is worth doing: those of the problems that it treats; none where it treats nothing. */
export function sidesToTreat(exercise: Exercise, { reading }: Pick<PhaseTask, 'reading'>): (BodySide | null)[] {
  const treated = reading.treatmentsOf(exercise, null).flatMap(({ problem }) => reading.plan.problems[problem] ?? []);
  if (exercise.side === 'bilateral') return treated.length === 0 ? [] : [null];
  return sidesOf(treated);
}

function sidesOf(treated: readonly PlanProblem[]): BodySide[] {
  const has = (wanted: BodySide | null): boolean => treated.some(({ side }) => side === wanted);
  const both = has('both') || has(null) || (has('left') && has('right'));
  return [
    ...(has('left') ? ['left' as const] : []),
    ...(has('right') ? ['right' as const] : []),
    ...(both ? ['both' as const] : []),
  ];
}
