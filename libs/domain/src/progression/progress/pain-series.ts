import type { FinishedVisit } from '../visit-context';
import type { VisitDocument } from '../visit/visit-document';
import type { ProgressPoint } from './progress-record';

/** Pain on each visit, 0–10. `during` is the most of all that was done. */
export type PainSeries = Readonly<Record<'rest' | 'before' | 'during' | 'after', readonly ProgressPoint[]>>;

/** Pain over the visits of a plan. */
export function painSeries(visits: readonly FinishedVisit[]): PainSeries {
  const of = (read: (document: VisitDocument) => number | null): ProgressPoint[] =>
    visits.map(({ on, document }) => ({ on, value: read(document) }));
  return {
    rest: of(({ pain }) => pain.rest),
    before: of(({ pain }) => pain.before),
    during: of(mostDuring),
    after: of(({ pain }) => pain.after),
  };
}

/** Of the ratings that there are. */
function mostDuring({ pain, items }: VisitDocument): number | null {
  const ratings = [pain.during, ...items.map(({ performed }) => performed?.painDuring ?? null)];
  const known = ratings.filter((rating) => rating !== null);
  return known.length === 0 ? null : Math.max(...known);
}
