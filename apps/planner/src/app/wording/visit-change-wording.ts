import type { Exercise, ExerciseId } from '@repattern/domain';
import type { VisitChange } from '../visit/visit-judgement';

/** One change of the record of a visit, in words. */
export function visitChangeInWords(change: VisitChange, _exercises: ReadonlyMap<ExerciseId, Exercise>): string {
  return change.kind;
}
