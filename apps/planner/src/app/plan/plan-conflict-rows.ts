import type { PlanConflict } from '@repattern/domain';
import type { ConflictRow } from '../draft/draft-conflict-panel';
import { conflictInWords, decisionInWords, type PlanConflictNaming } from '../wording/plan-conflict-wording';

/** What two people decided differently about a plan, each with what either side decided. */
export function planConflictRows(
  conflicts: readonly PlanConflict[],
  naming: PlanConflictNaming,
): readonly ConflictRow<PlanConflict>[] {
  return conflicts.map((conflict) => ({
    part: conflict,
    label: conflictInWords(conflict, naming),
    sides: conflict.choices.map((whose) => ({
      whose,
      entries: whose === 'both' ? [] : [decisionInWords(conflict, whose, naming)].filter((entry) => entry !== ''),
    })),
  }));
}
