import type { Exercise } from '../../exercise/exercise';
import { effectOn } from '../../plan/effect-on';
import { findItem } from '../../plan/edit/item-spot';
import type { ItemStage, PlanProblem } from '../../plan/plan-document';
import type { Dose } from '../../technique/dose-forms';
import type { VisitItem } from '../visit/visit-document';
import { sessionOf, sessionsOf } from './item-sessions';
import type { ItemSession } from './item-sessions';
import type { VisitReading } from './visit-reading';

/** One item of a visit with what is known of it so far. */
export interface ItemReading {
  readonly visit: VisitReading;
  readonly row: VisitItem;
  /** Null where the library does not have it. */
  readonly exercise: Exercise | null;
  /** Of the plan when the visit began; of the row where the plan does not have the item. */
  readonly dose: Dose;
  /** Null while it is worked on. */
  readonly stage: ItemStage | null;
  /** Problems of the plan that it treats. */
  readonly treats: readonly PlanProblem[];
  /** Today’s, null before it is done. */
  readonly session: ItemSession | null;
  /** Those of visits that are over, oldest first. */
  readonly sessions: readonly ItemSession[];
}

/** Reads one item of a visit. */
export function readItem(row: VisitItem, visit: VisitReading): ItemReading {
  const { plan } = visit.context;
  const found = findItem(plan, row.item);
  const exercise = visit.exerciseById.get(row.exerciseId) ?? null;
  return {
    ...{ visit, row, exercise },
    dose: found?.item.dose ?? row.target,
    stage: found?.item.stage ?? null,
    treats: exercise === null ? [] : plan.problems.filter((problem) => effectOn(exercise, row.side, problem) > 0),
    session: sessionOf(row, visit.today),
    sessions: sessionsOf(row, visit.past),
  };
}
