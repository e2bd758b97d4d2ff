import { techniqueOf } from '../../exercise/exercise';
import type { Exercise } from '../../exercise/exercise';
import { findItem } from '../../plan/edit/item-spot';
import type { GateReading } from '../../plan/measured-gates';
import { techniques } from '../../technique/techniques';
import type { RecordedVisit } from '../evidence/item-sessions';
import type { VisitItem } from '../visit/visit-document';
import type { CourseSoFar } from './course-so-far';

/** What a visit tells of a measure. */
export type VisitReader = (visit: RecordedVisit, course: CourseSoFar) => GateReading;

/** Pain at rest, average of the last 24 h. */
export const restingPain: VisitReader = ({ document }) => document.pain.rest ?? 'unknown';

/** Whether pain was back to its usual level by the morning after the session before. */
export const settledByMorning: VisitReader = ({ document }) => document.response.settledByMorning ?? 'unknown';

/** The most pain of everything that was done, at home too; unknown while one item has no rating, and where nothing was done. */
export const mostPain: VisitReader = ({ document: { items, pain, home } }) => {
  const done = items.flatMap(({ performed }) => (performed && performed.outcome !== 'skipped' ? [performed] : []));
  const ratings = done.map(({ painDuring }) => painDuring ?? pain.during);
  if (ratings.length === 0 || ratings.includes(null)) return 'unknown';
  return Math.max(...[...ratings, home.painDuring].filter((rating) => rating !== null));
};

/**
 * The lowest quality of the session’s movement patterns; of all its exercises where none is a pattern. What the hands or a current do
 * has no quality of its own. Unknown while one of them was not done or not rated; what is only kept up need not be done every time.
 * @source policy
 */
export const lowestQuality: VisitReader = ({ document }, course) => {
  const rows = document.items.flatMap((row) => {
    const exercise = row.lane === 'clinic' ? course.exerciseOf(row.exerciseId) : null;
    return exercise && isMoved(exercise) && !isKeptUp(row, course) ? [{ row, exercise }] : [];
  });
  const patterns = rows.filter(({ exercise }) => exercise.pattern !== undefined);
  const ratings = (patterns.length > 0 ? patterns : rows).map(({ row: { performed } }) =>
    performed?.outcome === 'done' || performed?.outcome === 'partly' ? performed.quality : null,
  );
  if (ratings.length === 0 || ratings.includes(null)) return 'unknown';
  return Math.min(...ratings.filter((rating) => rating !== null));
};

function isMoved(exercise: Exercise): boolean {
  return !techniques[techniqueOf(exercise)].handsOn && exercise.group !== 'nmes';
}

function isKeptUp({ item, performed }: VisitItem, { context }: CourseSoFar): boolean {
  return performed === null && findItem(context.plan, item)?.item.stage?.kind === 'maintenance';
}
