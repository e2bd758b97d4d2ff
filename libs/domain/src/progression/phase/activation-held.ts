import { patientOn } from '../../assessment/assessed-patient';
import { sidesMeet } from '../../kernel/body-side';
import type { GateReading } from '../../plan/measured-gates';
import type { RecordedVisit } from '../evidence/item-sessions';
import type { VisitItem } from '../visit/visit-document';
import type { CourseSoFar } from './course-so-far';
import type { VisitReader } from './visit-readings';

/**
 * A muscle is awake that holds so often for so long; half as often from an age on.
 * @source docs/sources.md#phase-model
 */
const awake = { holds: 10, holdsWhenOld: 5, seconds: 10, oldFromYears: 70 } as const;

/**
 * Whether each weak muscle with an activation item held as long and as often as it takes, with no other muscle taking over and normal
 * breathing: false as soon as one did not, unknown while one was not looked at.
 */
export const activationHeld: VisitReader = (visit, course) => {
  const held = activationRows(visit, course).map((rows) => rows.map((row) => rowHeld(row, visit.on, course)));
  const muscles = held.map((rows): GateReading => {
    if (rows.includes(true)) return true;
    return rows.includes('unknown') ? 'unknown' : false;
  });
  if (muscles.length === 0 || muscles.every((muscle) => muscle === true))
    return muscles.length === 0 ? 'unknown' : true;
  return muscles.includes(false) ? false : 'unknown';
};

/** The activation items of a visit by weak muscle; nothing for a muscle that has none. */
export function activationRows({ document }: Pick<RecordedVisit, 'document'>, course: CourseSoFar): VisitItem[][] {
  return course.found.weak.flatMap(({ tissue, side }) => {
    const rows = document.items.filter((row) => {
      const exercise = course.exerciseOf(row.exerciseId);
      const trained = exercise?.doseForm === 'activation-low-load' && exercise.targetsWeak.includes(tissue);
      return trained && sidesMeet(row.side, side);
    });
    return rows.length === 0 ? [] : [rows];
  });
}

function rowHeld({ performed }: VisitItem, on: string, { context: { basis } }: CourseSoFar): boolean | 'unknown' {
  if (performed === null || performed.outcome === 'skipped' || performed.outcome === 'swapped') return 'unknown';
  const { dose, seen } = performed;
  if (dose?.form !== 'activation-low-load') return 'unknown';
  const { ageYears } = patientOn(basis.patient, on);
  const holds = ageYears !== null && ageYears >= awake.oldFromYears ? awake.holdsWhenOld : awake.holds;
  if (dose.sets * dose.reps < holds || dose.hold_s < awake.seconds) return false;
  if (seen.substitution === true || seen.breathHolding === true) return false;
  return seen.substitution === false && seen.breathHolding === false ? true : 'unknown';
}
