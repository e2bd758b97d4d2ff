import type { Finding } from '../../kernel/finding';

/** Everything that can be wrong with an entry of the library. */
export const exerciseFaultCodes = [
  // Shape of a field.
  'exercise.field-missing',
  'exercise.field-unknown',
  'exercise.wrong-type',
  'exercise.empty-text',
  'exercise.too-long',
  'exercise.unprintable-text',
  'exercise.malformed',
  'exercise.unknown-value',
  'exercise.out-of-range',
  'exercise.not-whole',
  'exercise.too-many',
  'exercise.repeated-value',
  // What the fields say together.
  'exercise.phases-crossed',
  'exercise.form-of-another-group',
  'exercise.phase-without-dose',
  'exercise.dose-refused',
  'exercise.balance-misplaced',
  'exercise.electrodes-missing',
  'exercise.electrodes-misplaced',
  'exercise.electrodes-out-of-reach',
  'exercise.hands-on-at-home',
  'exercise.treats-nothing',
  'exercise.hazard-not-tagged',
  // Its place among the others.
  'exercise.repeated-id',
  'exercise.unknown-ladder',
  'exercise.ladder-of-another',
  'exercise.leaves-its-ladder',
  'exercise.unknown-neighbour',
  'exercise.own-neighbour',
  'exercise.circular-ladder',
  'exercise.easier-upward',
] as const;

/** One of {@link exerciseFaultCodes}. */
export type ExerciseFaultCode = (typeof exerciseFaultCodes)[number];

/** A fault of an entry. `params.pointer` is the JSON pointer (RFC 6901) of the field; every fault blocks. */
export type ExerciseFinding = Finding<ExerciseFaultCode> & { readonly params: { readonly pointer: string } };

/** A fault at a pointer, with what else has to be said about it. */
export function fault(code: ExerciseFaultCode, pointer: string, params: Finding['params'] = {}): ExerciseFinding {
  return { code, severity: 'block', params: { ...params, pointer } };
}
