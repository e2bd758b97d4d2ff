import type { PlanDocument } from '@repattern/domain';
import type { DoseFigure } from './dose-figures';

/** Whether a course is that of an item of the plan that was asked for. */
export function isAskedFor(
  { exerciseId, side, lane }: Pick<DoseFigure, 'exerciseId' | 'side' | 'lane'>,
  { phases }: Pick<PlanDocument, 'phases'>,
  itemIds: readonly string[],
): boolean {
  return phases.some((phase) =>
    phase[lane].some((item) => itemIds.includes(item.id) && item.exerciseId === exerciseId && item.side === side),
  );
}
