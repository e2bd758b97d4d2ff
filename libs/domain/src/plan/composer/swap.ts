import type { Exercise } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { AbsenceReason, Alternative } from '../composition';
import type { FoundItem } from '../edit/item-spot';
import { itemMinutes } from '../lane-minutes';
import { judgePlace } from '../reasons-against';
import type { PlaceJudge } from '../reasons-against';
import { sidesToTreat } from './candidates';
import { consideredItem } from './considered-item';
import type { EvaluatedPhase } from './evaluated-phase';
import { evaluatePhase } from './evaluated-phase';
import { objective } from './objective';
import type { PhaseItem } from './phase-item';
import type { PhaseTask } from './phase-task';
import type { PlanReading } from './plan-reading';
import { treatmentShare } from './treatment-value';

/** An item that is to be exchanged, in its phase as it would be without it. */
export interface Swap {
  readonly phase: EvaluatedPhase;
  readonly judge: PlaceJudge;
  readonly leaving: PhaseItem;
  /** What the phase is worth with the item. */
  readonly value: number;
}

/** Takes an item out of its phase and has others ready, each at the dose with which it would start. */
export function swapOf({ item, spot }: FoundItem, others: readonly Exercise[], reading: PlanReading): Swap | null {
  const phase = evaluatePhase(reading, spot.phase, (task) =>
    others.flatMap((exercise) => {
      const side = sideFor(exercise, item.side, task);
      return consideredItem(exercise, { lane: spot.lane, side }, task) ?? [];
    }),
  );
  const use = phase.items.findIndex((each) => each.item?.id === item.id);
  const leaving = phase.items[use];
  if (leaving === undefined) return null;
  const { value } = phase.choice;
  phase.choice.remove(use);
  const where = { place: spot, span: phase.task.span, limits: reading.plan.limits };
  return { phase, judge: judgePlace(where, reading.basis), leaving, value };
}

/** What the exchange for one of the others, by its use, would change, and what speaks against it. */
export function alternativeOf(use: number, coming: PhaseItem, swap: Swap): Alternative {
  const { exercise, side, dose } = coming;
  const { phase, leaving, value } = swap;
  return {
    exercise,
    side,
    dose,
    minutes: itemMinutes(coming, exercise) - itemMinutes(leaving, leaving.exercise),
    coverage: coverageChanges(coming, swap),
    valueChange: phase.choice.value + phase.choice.gainOf(use) - value,
    against: [...swap.judge(exercise, side), ...obstacles(use, coming, swap)],
  };
}

/** The side of the item where the other exercise has sides, too. */
function sideFor(exercise: Exercise, side: BodySide | null, task: PhaseTask): BodySide | null {
  if (exercise.side === 'bilateral') return null;
  return side ?? sidesToTreat(exercise, task).at(-1) ?? 'both';
}

function obstacles(use: number, { exercise }: PhaseItem, { phase }: Swap): AbsenceReason[] {
  const { choice, packed, items, task } = phase;
  const rival = choice.rivalOf(use);
  const other = rival === null ? undefined : items[rival]?.exercise.id;
  const needed = packed.minutes[use] ?? 0;
  const free = choice.leftFor(use).minutes;
  return [
    ...(task.reading.plan.excluded.includes(exercise.id) ? [{ kind: 'excluded' } as const] : []),
    ...(other === undefined ? [] : [{ kind: 'ladder', other } as const]),
    ...(needed > free ? [{ kind: 'minutes', needed, free } as const] : []),
  ];
}

function coverageChanges(coming: PhaseItem, { phase, leaving }: Swap): Alternative['coverage'] {
  const { reading } = phase.task;
  const effectOf = ({ exercise, side }: PhaseItem, problem: number): number =>
    reading.treatmentsOf(exercise, side).find((treatment) => treatment.problem === problem)?.effect ?? 0;
  const staying = phase.items.slice(0, phase.standing).filter((item) => item !== leaving);
  return reading.plan.problems.flatMap(({ key }, problem) => {
    const [leaves, comes] = [effectOf(leaving, problem), effectOf(coming, problem)];
    if (leaves === comes) return [];
    const rest = staying.reduce((sum, item) => sum + effectOf(item, problem), 0);
    const [from, to] = [leaves, comes].map((effect) => treatmentShare(rest + effect, objective.slopes)) as [
      number,
      number,
    ];
    return from === to ? [] : [{ problem: key, from, to }];
  });
}
