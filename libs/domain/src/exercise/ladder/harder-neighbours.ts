import type { Exercise, ExerciseId } from '../exercise';

/** What an exercise says about its neighbours. */
export type LadderLinks = Pick<Exercise, 'id' | 'regressesTo' | 'progressesTo'>;

/**
 * The harder neighbours of every exercise, in the order of the links: those that it names, then those that name it as
 * easier. One of two neighbours is enough to link both, since a clinic's own entry can only speak for itself.
 * Links to itself are left out; links to exercises that are not there stay.
 */
export function harderNeighbours(exercises: Iterable<LadderLinks>): ReadonlyMap<ExerciseId, readonly ExerciseId[]> {
  const harder = new Map<ExerciseId, Set<ExerciseId>>();
  const link = (easier: ExerciseId, other: ExerciseId): void => {
    if (easier === other) return;
    const known = harder.get(easier);
    if (known) known.add(other);
    else harder.set(easier, new Set([other]));
  };
  const all = [...exercises];
  for (const { id, progressesTo } of all) for (const neighbour of progressesTo) link(id, neighbour);
  for (const { id, regressesTo } of all) for (const neighbour of regressesTo) link(neighbour, id);
  return new Map([...harder].map(([id, others]) => [id, [...others]]));
}

/** Whether harder neighbours lead from one exercise to another. */
export function leadsTo(
  harder: ReadonlyMap<ExerciseId, readonly ExerciseId[]>,
  { from, to }: { readonly from: ExerciseId; readonly to: ExerciseId },
): boolean {
  const seen = new Set<ExerciseId>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(harder.get(next) ?? []));
  }
  return false;
}
