import type { CalendarDate } from '../../kernel/calendar-date';
import { allItems } from '../../plan/edit/item-spot';
import { judgeHealing } from '../../plan/reasons-against';
import type { PhaseNumber } from '../../technique/dose-form';
import type { PhaseEvidence } from '../evidence/visit-evidence';
import type { CourseSoFar } from './course-so-far';

/** The items of a phase that healing tissue still forbids on the day of the visit, each with the day on which the last gate lifts. */
export function healingObstacles(phase: PhaseNumber, { context, exerciseOf }: CourseSoFar): PhaseEvidence['healing'] {
  const on = context.on as CalendarDate;
  const items = allItems(context.plan).filter(({ spot }) => spot.phase === phase);
  return items.flatMap(({ item, spot }) => {
    const exercise = exerciseOf(item.exerciseId);
    if (!exercise) return [];
    const judge = judgeHealing({ place: spot, span: { number: phase, from: on, to: on } }, context.basis);
    const days = judge(exercise, item.side).flatMap((reason) => (reason.kind === 'healing' ? [reason.liftsOn] : []));
    return days.length === 0 ? [] : [{ item: item.id, liftsOn: latest(days) }];
  });
}

/** Null where one of them is not known. */
function latest(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
