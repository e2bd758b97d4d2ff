import { isSame } from '../../plan/edit/change-plan';
import type { ItemId } from '../../plan/plan-document';
import type { RuleId } from '../rules/progression-rule';
import type { NextStep } from '../verdict';
import { verdictKey } from '../verdict-key';
import type { FinishedVisit } from '../visit-context';
import type { VisitItem } from '../visit/visit-document';
import type { Candidate } from './visit-evidence';

/** An item as the plan has it now. */
export interface ItemLevel extends Candidate {
  readonly item: ItemId;
}

/**
 * The exercise and dose from which an item rose to its present ones: those of the last visit at which they were others, where a step up to
 * exactly the present ones was recommended and accepted there. Null where they came about in another way, or were never others.
 */
export function risenFrom(present: ItemLevel, history: readonly FinishedVisit[]): Candidate | null {
  const visits = history.flatMap(({ document, verdicts }) => {
    const row = document.items.find(({ item }) => item === present.item);
    return row ? [{ row, document, rule: verdicts[present.item]?.rule }] : [];
  });
  const last = visits.findLast(({ row }) => !isAt(row, present));
  if (last?.rule === undefined) return null;
  const decision = last.document.decisions.find(({ item }) => item === present.item);
  if (decision?.kind !== 'accepted' || !risesTo(present, last.rule).includes(decision.verdict)) return null;
  const { exerciseId, side, target: dose } = last.row;
  return { exerciseId, side, dose };
}

function isAt({ exerciseId, side, target }: VisitItem, present: ItemLevel): boolean {
  return exerciseId === present.exerciseId && side === present.side && isSame(target, present.dose);
}

/** Keys of the verdicts that lead up to a level: by another dose or by another exercise. */
function risesTo({ exerciseId, side, dose }: ItemLevel, rule: string): readonly string[] {
  const steps: readonly NextStep[] = [
    { kind: 'dose', dose },
    { kind: 'exercise', exerciseId, side, dose, direction: 'harder' },
  ];
  return steps.map((next) => verdictKey({ action: 'PROGRESS', rule: rule as RuleId, next }));
}
