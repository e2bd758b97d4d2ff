import {
  validateTree,
  type ReadonlyFieldTree,
  type SchemaPathTree,
  type ValidationError,
} from '@angular/forms/signals';
import type { FieldFault } from '@repattern/contracts';
import type { Exercise, ExerciseFinding, ExerciseId } from '@repattern/domain';
import { exerciseFaults } from '@repattern/domain/exercise/validation/exercise-faults';
import { bodyFaults, type Failure } from '../../data/failure';
import {
  exerciseFindingInWords,
  isExerciseFaultCode,
  vocabularyInWords,
  type Naming,
} from '../../wording/exercise-finding-wording';
import { faultInWords } from '../../wording/field-fault-wording';
import { exerciseIn, type ExerciseDraft } from './exercise-draft';
import { faultPlace } from './fault-place';

type Fields = ReadonlyFieldTree<ExerciseDraft>;
type Library = ReadonlyMap<ExerciseId, Exercise>;

/** The rules of the form: the domain's own, as the server has them. */
export function exerciseRules(id: () => ExerciseId, library: () => Library) {
  return (path: SchemaPathTree<ExerciseDraft>): void =>
    validateTree(path, ({ value, fieldTree }) => {
      const exercise = exerciseIn(value(), id(), library());
      return exerciseFaults(exercise, library()).map((finding) => ({
        kind: finding.code,
        message: exerciseFindingInWords(finding, naming(finding.params.pointer, exercise, library())),
        fieldTree: fieldAt(fieldTree, finding.params.pointer),
      }));
    });
}

/** The faults that the server found, each at its field of the form. */
export function exerciseServerErrors(
  failure: Failure,
  fields: Fields,
  library: Library,
): ValidationError.WithOptionalFieldTree[] {
  return bodyFaults(failure).map((fault) => {
    const pointer = fault.pointer.replace(/^\/exercise/, '');
    return {
      kind: fault.code,
      message: serverFaultInWords(fault, pointer, library),
      fieldTree: fieldAt(fields, pointer),
    };
  });
}

function serverFaultInWords(fault: FieldFault, pointer: string, library: Library): string {
  const code = fault.params['rule'];
  if (!isExerciseFaultCode(code)) return faultInWords(fault);
  const finding = { code, severity: 'block', params: { ...fault.params, pointer } } as ExerciseFinding;
  return exerciseFindingInWords(finding, naming(pointer, {}, library));
}

function naming(pointer: string, exercise: Readonly<Record<string, unknown>>, library: Library): Naming {
  const [, name = '', place = ''] = pointer.split('/');
  const list = exercise[name];
  const value: unknown = Array.isArray(list) ? list[Number(place)] : undefined;
  return {
    exercise: (id) => library.get(id)?.name ?? 'This exercise',
    value: typeof value === 'string' ? vocabularyInWords(value) : '',
  };
}

function fieldAt(fields: Fields, pointer: string): ReadonlyFieldTree<unknown> {
  const place = faultPlace(pointer);
  if (place.field === 'nmes') return fields.nmes[place.part];
  if (place.field === 'balance') return fields.balance[place.part];
  return fields[place.field];
}
