import type { PlanConflict } from '@repattern/domain';
import type { ConflictRow, ConflictSide } from '../../draft/draft-conflict-panel';
import { conflictInWords, decisionInWords, type PlanConflictNaming } from '../../wording/plan-conflict-wording';

/** What two people decided in different ways, as the person who came second sees it: keep, take, or both where that makes sense. */
export function planConflictRows(
  conflicts: readonly PlanConflict[],
  naming: PlanConflictNaming,
): readonly ConflictRow<PlanConflict['id']>[] {
  return conflicts.map((conflict) => ({
    part: conflict.id,
    label: conflictInWords(conflict, naming),
    sides: conflict.choices.map((whose) => ({ whose, entries: entriesOf(conflict, whose, naming) })),
  }));
}

function entriesOf(
  conflict: PlanConflict,
  whose: ConflictSide['whose'],
  naming: PlanConflictNaming,
): ConflictSide['entries'] {
  if (whose === 'both') return ['Both stand side by side'];
  const words = decisionInWords(conflict, whose, naming);
  return words === '' ? [] : [words];
}
