import type { ExerciseId } from '../exercise';

/**
 * For each exercise the number of steps on the longest way up to it, 0 for those to which none leads.
 * A step that would close a circle counts for nothing; a library that passed its checks has none.
 */
export function longestPaths(
  ids: readonly ExerciseId[],
  steps: readonly { readonly easier: ExerciseId; readonly harder: ExerciseId }[],
): ReadonlyMap<ExerciseId, number> {
  const easier = new Map<ExerciseId, ExerciseId[]>();
  for (const step of steps) easier.set(step.harder, [...(easier.get(step.harder) ?? []), step.easier]);
  const levels = new Map<ExerciseId, number>();
  const open = new Set<ExerciseId>();
  const levelOf = (id: ExerciseId): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    open.add(id);
    const below = (easier.get(id) ?? []).filter((each) => !open.has(each)).map((each) => levelOf(each) + 1);
    open.delete(id);
    const level = Math.max(0, ...below);
    levels.set(id, level);
    return level;
  };
  for (const id of ids) levelOf(id);
  return levels;
}
