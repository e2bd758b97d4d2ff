import type { CalendarDate, ReviewFacts, ReviewedItem } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import type { PrecautionFacts } from './precaution-facts';
import type { ReviewFactsRow } from './review-facts-row';

/** What is looked up apart, for the plans that need it. */
export interface RareFacts extends PrecautionFacts {
  readonly doses: ReviewFacts['doses'];
}

/** What the reasons of a plan follow from, by the row that was read of it. */
export function reviewFactsOf(row: ReviewFactsRow, rare: RareFacts): ReviewFacts {
  const { head, duties } = row;
  return {
    ...{ status: row.status, work: row.work, workSince: row.work === 'none' ? null : dayOf(row.work_since) },
    ...{ signedOn: dayOf(row.signed_on), firstTreatmentOn: dayOf(row.evaluated_on), endedOn: dayOf(row.ended_on) },
    ...{ lastVisitOn: dayOf(row.last_visit_on), nextVisitOn: dayOf(row.next_visit_on) },
    treatmentDays: treatmentDaysOf(row),
    planEndOn: lastDayOf(head),
    ...{ duties, moves: row.moves, verdicts: row.verdicts, lastReturn: row.last_return, sample: row.sample },
    signals: row.signals.map(({ kind, since, items }) => ({
      ...{ kind, since: since as CalendarDate },
      items: items.flatMap((item) => reviewedItem(head, item)),
    })),
    ...rare,
  };
}

/** The text of a column is a day of the calendar. */
function dayOf(text: string | null): CalendarDate | null {
  return text as CalendarDate | null;
}

function treatmentDaysOf({ treatment_days: days, duties }: ReviewFactsRow): CalendarDate[] {
  const reported = duties.filter(({ kind }) => kind === 'progress-report').map(({ on }) => on);
  const last = reported.toSorted().at(-1);
  return (days as CalendarDate[]).filter((day) => last === undefined || day > last);
}

function lastDayOf({ calendar }: ReviewFactsRow['head']): CalendarDate | null {
  const days = calendar.visits.filter(({ status }) => status !== 'cancelled').map(({ on }) => on);
  return dayOf(days.toSorted().at(-1) ?? null);
}

function reviewedItem(head: ReviewFactsRow['head'], id: string): ReviewedItem[] {
  const found = findItem(head, id);
  return found === null ? [] : [{ item: id, exerciseId: found.item.exerciseId }];
}
