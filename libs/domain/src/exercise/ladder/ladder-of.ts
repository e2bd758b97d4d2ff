import type { Exercise, ExerciseId } from '../exercise';
import { harderNeighbours } from './harder-neighbours';
import { longestPaths } from './longest-paths';

/** An exercise on its ladder. */
export interface LadderRung {
  readonly exercise: Exercise;
  /** How many steps lead up to it from the lowest rung, by the longest way; 0 is the easiest. */
  readonly level: number;
  /** Its place beside the others of its level, from 0. */
  readonly place: number;
  /** Whether it belongs to another ladder, of which this one is a neighbour. */
  readonly beyond: boolean;
}

/** A step of a ladder. */
export interface LadderStepUp {
  readonly easier: ExerciseId;
  readonly harder: ExerciseId;
}

/** The surroundings of an exercise as a small map: what is easier, what is harder, and what leads where. */
export interface Ladder {
  /** By level, then by place; steps lead only to higher levels. */
  readonly rungs: readonly LadderRung[];
  readonly steps: readonly LadderStepUp[];
}

/**
 * The ladder of an exercise: everything that shares its ladder, and the exercises of other ladders one step from those.
 * It may have several lowest rungs and several branches. The same library gives the same map whichever of its rungs is
 * asked for.
 */
export function ladderOf(exercise: Exercise, library: ReadonlyMap<ExerciseId, Exercise>): Ladder {
  const entries = new Map([...library, [exercise.id, exercise]]);
  const harder = harderNeighbours(entries.values());
  const own = new Set([...entries.values()].filter(({ ladder }) => ladder === exercise.ladder).map(({ id }) => id));
  const steps = [...harder].flatMap(([easier, others]) =>
    others
      .filter((other) => (own.has(easier) || own.has(other)) && entries.has(easier) && entries.has(other))
      .map((other) => ({ easier, harder: other })),
  );
  const shown = new Set([...own, ...steps.flatMap((step) => [step.easier, step.harder])]);
  const members = [...entries.values()].filter(({ id }) => shown.has(id));
  const levels = longestPaths(
    members.map(({ id }) => id),
    steps,
  );
  return { rungs: placed(members, { own, steps, levels }), steps };
}

interface Layout {
  readonly own: ReadonlySet<ExerciseId>;
  readonly steps: readonly LadderStepUp[];
  readonly levels: ReadonlyMap<ExerciseId, number>;
}

/** Gives each rung a place near those below that lead to it, so that steps cross little. */
function placed(members: readonly Exercise[], { own, steps, levels }: Layout): LadderRung[] {
  const places = new Map<ExerciseId, number>();
  const rungs: LadderRung[] = [];
  const highest = Math.max(...levels.values());
  for (let level = 0; level <= highest; level++) {
    const row = members.filter(({ id }) => levels.get(id) === level);
    const below = new Map(row.map(({ id }) => [id, meanPlaceBelow(id, steps, places)]));
    const sorted = row.toSorted((one, other) => (below.get(one.id) ?? 0) - (below.get(other.id) ?? 0));
    for (const [place, exercise] of sorted.entries()) {
      places.set(exercise.id, place);
      rungs.push({ exercise, level, place, beyond: !own.has(exercise.id) });
    }
  }
  return rungs;
}

function meanPlaceBelow(
  id: ExerciseId,
  steps: readonly LadderStepUp[],
  places: ReadonlyMap<ExerciseId, number>,
): number {
  const below = steps.filter(({ harder }) => harder === id).flatMap(({ easier }) => places.get(easier) ?? []);
  return below.length === 0 ? 0 : below.reduce((sum, place) => sum + place, 0) / below.length;
}
