import { at, factsOf } from '../judgement.ts';
import type { JudgedPlan, Violation } from '../judgement.ts';
import { lanes } from '../plan-file.ts';
import type { FilePhase, Lane } from '../plan-file.ts';

/** Rounding that a sum of minutes may carry. */
const tolerance = 0.01;

/** A lane has one item of each ladder and side, and fits into its minutes. */
export function laneViolations({ input, plan }: JudgedPlan): Violation[] {
  const { clinicMinutes, homeMinutesPerDay } = input.constraints;
  const most: Record<Lane, number> = { clinic: clinicMinutes, home: homeMinutesPerDay };
  return (plan.phases ?? []).flatMap((phase) =>
    lanes.flatMap((lane) => [...ladderViolations(phase, lane), ...budgetViolations(phase, lane, most[lane])]),
  );
}

function ladderViolations(phase: FilePhase, lane: Lane): Violation[] {
  const seen = new Map<string, string>();
  return (phase[lane] ?? []).flatMap((item): Violation[] => {
    const exercise = factsOf(item);
    if (exercise === null) return [];
    const rung = `${exercise.ladder ?? exercise.id}|${item.side ?? ''}`;
    const beside = seen.get(rung);
    seen.set(rung, item.exerciseId);
    return beside === undefined ? [] : [{ rule: 'ladder', detail: at({ phase, lane, item }, `beside ${beside}`) }];
  });
}

function budgetViolations(phase: FilePhase, lane: Lane, most: number): Violation[] {
  const items = (phase[lane] ?? []).filter((item) => factsOf(item) !== null);
  const total = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  if (total <= most + tolerance) return [];
  return [{ rule: 'budget', detail: `phase ${phase.number} ${lane}: ${total.toFixed(1)} of ${most} min` }];
}
