import type { Lane } from '../../exercise/decide-contraindication';
import type { LaneBudget, PhaseInstance, PhaseUse } from '../phase-instance';
import type { PlanProblem } from '../plan-document';
import { exact } from './exact-number';
import { objective } from './objective';
import type { PhaseItem } from './phase-item';
import { minutesOf } from './phase-item';
import type { PhaseTask } from './phase-task';
import { effectOfMinutes } from './technique-needs';

/**
 * The choice among items in numbers: each item becomes the use with its index. Needs are the problems of the plan, then the
 * technique groups. Items that must stay are chosen whatever they take: the budgets grow to hold them.
 */
export function instanceOf(items: readonly PhaseItem[], task: PhaseTask): PhaseInstance {
  const ladders = laddersOf(items);
  const uses = items.map((item, index) => useOf(item, ladders[index] ?? 0, task));
  const { problems } = task.reading.plan;
  return {
    needs: [...problems.map((problem) => weightIn(problem, task)), ...task.techniques.map(({ weight }) => weight)].map(
      (weight) => ({ weight }),
    ),
    slopes: objective.slopes,
    uses,
    budgets: { clinic: grown('clinic', uses, task), home: grown('home', uses, task) },
  };
}

/** What a problem weighs in a phase. */
function weightIn(problem: PlanProblem, { model }: PhaseTask): number {
  const isPain = problem.kind === 'impaired' && problem.ability === 'pain';
  return isPain ? exact(problem.weight * objective.pain[model.number]) : problem.weight;
}

/** Ladders by number. Two items that must stay although they share a ladder do not exclude each other. */
function laddersOf(items: readonly PhaseItem[]): number[] {
  const numbers = new Map<string, number>();
  return items.map(({ exercise: { ladder }, lane, kept }) => {
    const name = `${lane} ${ladder}`;
    const taken = kept && numbers.has(name);
    const number = (taken ? undefined : numbers.get(name)) ?? numbers.size;
    numbers.set(taken ? `${name} ${String(number)}` : name, number);
    return number;
  });
}

function useOf(item: PhaseItem, ladder: number, task: PhaseTask): PhaseUse {
  const { exercise, lane, side, kept } = item;
  const minutes = minutesOf(item);
  const { problems } = task.reading.plan;
  const technique = task.techniques.findIndex(({ group }) => group === exercise.group);
  const need = task.techniques[technique];
  const treats = task.reading
    .treatmentsOf(exercise, side)
    .map(({ problem, effect }) => ({ need: problem, effect: exact(effect) }));
  if (need !== undefined) treats.push({ need: problems.length + technique, effect: effectOfMinutes(minutes, need) });
  return {
    lane,
    minutes,
    ladder,
    worth: worthOf(item, minutes, task),
    treats: treats.filter(({ effect }) => effect > 0),
    pinned: kept,
  };
}

/** What an item is worth whatever it treats: what speaks for it in this phase, less what it costs. */
function worthOf(
  { exercise, lane, flags }: PhaseItem,
  minutes: number,
  { model, carryOver, starters }: PhaseTask,
): number {
  const cautions = new Set(flags.map(({ decision }) => decision));
  const levelsBelow = Math.max(0, model.maxDifficulty - 1 - exercise.difficulty);
  return exact(
    carryOver(exercise) +
      (starters.has(exercise.id) ? objective.starter : 0) -
      (model.mixPct[exercise.group] === 0 ? objective.outsideMix : 0) -
      (exercise.targetsWeak.length > 0 ? objective.tooEasy * levelsBelow : 0) -
      (cautions.has('needs-answer') ? objective.needsAnswer : 0) -
      (cautions.has('modify') ? objective.modified : 0) -
      objective.item[lane] -
      objective.minute[lane] * minutes,
  );
}

function grown(lane: Lane, uses: readonly PhaseUse[], { budgets }: PhaseTask): LaneBudget {
  const kept = uses.filter((use) => use.pinned && use.lane === lane);
  const minutes = kept.reduce((sum, use) => sum + use.minutes, 0);
  return { minutes: Math.max(budgets[lane].minutes, minutes), items: Math.max(budgets[lane].items, kept.length) };
}
