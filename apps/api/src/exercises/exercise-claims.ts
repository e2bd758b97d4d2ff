import type { ExerciseEntryDto, FieldFault } from '@repattern/contracts';
import { exerciseFaults, type ExerciseFinding, type ExerciseId, type Exercise } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { invalid } from '../platform/http/contract.pipe';
import { uuidShape } from '../platform/http/cursor';

const shippedIds: ReadonlySet<ExerciseId> = new Set(shippedExercises.map(({ id }) => id));

/** Whether the product brings an exercise along. */
export function isShipped(id: ExerciseId): boolean {
  return shippedIds.has(id);
}

/** Takes a request's entry for an exercise of the clinic's own, or refuses it with every fault that the library's rules find. */
export function requireSound(entry: ExerciseEntryDto, library: ReadonlyMap<ExerciseId, Exercise>): Exercise {
  const faults = exerciseFaults(entry, library).map(faultOf);
  const id: unknown = entry.id;
  const named = typeof id === 'string' && uuidShape(id);
  if (!named) faults.unshift({ code: 'not-an-id', in: 'body', pointer: '/exercise/id', params: {} });
  if (faults.length > 0) throw invalid(faults);
  return entry;
}

/** A finding of the library's rules as a fault of the request. */
function faultOf({ code, params: { pointer, ...params } }: ExerciseFinding): FieldFault {
  return { code: 'against-rule', in: 'body', pointer: `/exercise${pointer}`, params: { ...params, rule: code } };
}
