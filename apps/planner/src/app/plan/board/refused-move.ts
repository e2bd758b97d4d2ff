import type {
  AbsenceReason,
  ExerciseId,
  Exercise,
  ItemId,
  Lane,
  PhaseNumber,
  PlanBasis,
  PlanDocument,
} from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { phaseSpansOf } from '@repattern/domain/plan/phase-spans';
import { reasonsAgainst } from '@repattern/domain/plan/reasons-against';
import { forbids } from '../panel/forbidding-reason';

/** What an item is judged by. */
export interface JudgedMove {
  readonly plan: PlanDocument;
  readonly basis: PlanBasis;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
}

/** A place that an item is to be moved to. */
export interface MovePlace {
  readonly phase: PhaseNumber;
  readonly lane: Lane;
}

/**
 * Why an item must not be put into a place: what is forbidden there, not what only asks for judgement. Nothing inside the lane
 * where it stands.
 */
export function refusalOf(id: ItemId, to: MovePlace, { plan, basis, exercises }: JudgedMove): readonly AbsenceReason[] {
  const found = findItem(plan, id);
  if (found === null || (found.spot.phase === to.phase && found.spot.lane === to.lane)) return [];
  const exercise = exercises.get(found.item.exerciseId);
  const span = phaseSpansOf(plan).find(({ number }) => number === to.phase);
  if (exercise === undefined || span === undefined) return [];
  const place = { phase: to.phase, lane: to.lane };
  return reasonsAgainst(exercise, { place, span, side: found.item.side, limits: plan.limits }, basis).filter(forbids);
}
