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
 * The exercise and dose from which an item rose to its present ones: those of the last visit at which they were others, where a step up
 * to exactly the present ones was recommended and accepted. An exercise that came in another’s place has an id of its own; it rose from
 * the item of the visit before it was there. Null where the present ones came about in another way, or were never others.
 */
export function risenFrom(present: ItemLevel, history: readonly FinishedVisit[]): Candidate | null {
  const rows = history.map((visit) => ({ visit, row: visit.document.items.find(({ item }) => item === present.item) }));
  const last = rows.findLast(({ row }) => row && !isAt(row, present));
  if (last?.row) return roseAt(last.visit, last.row, present) ? levelOf(last.row) : null;
  const appeared = rows.findIndex(({ row }) => row !== undefined);
  const before = history.at(appeared === -1 ? -1 : appeared - 1);
  if (!before || appeared === 0) return null;
  const former = before.document.items.find((row) => roseAt(before, row, present));
  return former ? levelOf(former) : null;
}

function isAt({ exerciseId, side, target }: VisitItem, present: ItemLevel): boolean {
  return exerciseId === present.exerciseId && side === present.side && isSame(target, present.dose);
}

function levelOf({ exerciseId, side, target: dose }: VisitItem): Candidate {
  return { exerciseId, side, dose };
}

/** Whether exactly the present level was recommended for a row as a step up, by another dose or another exercise, and accepted. */
function roseAt({ document, verdicts }: FinishedVisit, { item }: VisitItem, present: ItemLevel): boolean {
  const decision = document.decisions.find((one) => one.item === item);
  const rule = verdicts[item]?.rule;
  if (decision?.kind !== 'accepted' || rule === undefined) return false;
  const { exerciseId, side, dose } = present;
  const byExercise: NextStep = { kind: 'exercise', exerciseId, side, dose, direction: 'harder' };
  const next: NextStep = item === present.item ? { kind: 'dose', dose } : byExercise;
  return decision.verdict === verdictKey({ action: 'PROGRESS', rule: rule as RuleId, next });
}
