import { findItem } from '../../plan/edit/item-spot';
import type { ItemId } from '../../plan/plan-document';
import { isDose } from '../../technique/check-dose';
import type { VisitReading } from '../evidence/visit-reading';
import type { NextStep } from '../verdict';
import { visitFinding } from './visit-finding';
import type { VisitFinding } from './visit-finding';

/** What is wrong with a step that a person chose for an item: a dose that is refused, or an exercise that today forbids. */
export function stepFindings(next: NextStep, item: ItemId, reading: VisitReading): VisitFinding[] {
  switch (next.kind) {
    case 'remove':
      return [];
    case 'choose':
      return [visitFinding('decision.nothing-chosen', { item })];
    case 'dose':
    case 'maintain': {
      const form = findItem(reading.context.plan, item)?.item.dose.form ?? next.dose.form;
      return form === next.dose.form && isDose(next.dose) ? [] : [visitFinding('decision.dose-refused', { item })];
    }
    case 'exercise':
      return exerciseFindings(next, item, reading);
  }
}

/** A precaution that is not answered forbids as one that is present: nobody adds an exercise that nobody knows to be safe. */
function exerciseFindings(
  { exerciseId, side, dose }: Extract<NextStep, { kind: 'exercise' }>,
  item: ItemId,
  { context, judges }: VisitReading,
): VisitFinding[] {
  const place = { item, exercise: exerciseId };
  const exercise = context.basis.exercises.find(({ id }) => id === exerciseId);
  if (exercise === undefined) return [visitFinding('decision.exercise-unknown', place)];
  const lane = context.visit.items.find((row) => row.item === item)?.lane ?? 'clinic';
  const isDosed = dose.form === exercise.doseForm && isDose(dose);
  const against = judges[lane](exercise, side).map((reason) => {
    if (reason.kind === 'flag') return visitFinding('decision.exercise-blocked', { ...place, flag: reason.flag });
    if (reason.kind === 'healing') {
      return visitFinding('decision.exercise-blocked', { ...place, procedure: reason.procedure, week: reason.week });
    }
    return visitFinding('decision.exercise-unsuited', { ...place, reason: reason.kind });
  });
  return [...(isDosed ? [] : [visitFinding('decision.dose-refused', place)]), ...against];
}
