import type { ItemId, VisitConflict } from '@repattern/domain';
import type { ConflictRow } from '../draft/draft-conflict-panel';
import { cellInWords, cellValueInWords } from '../wording/visit-cell-wording';

/** Cells in which two people recorded different things, each with what either of them says. */
export function visitConflictRows(
  conflicts: readonly VisitConflict[],
  nameOf: (item: ItemId) => string,
): readonly ConflictRow<VisitConflict>[] {
  return conflicts.map((conflict) => ({
    part: conflict,
    label: cellInWords(conflict, nameOf),
    sides: (['mine', 'theirs'] as const).map((whose) => ({
      whose,
      entries: [cellValueInWords(conflict, conflict[whose])],
    })),
  }));
}
