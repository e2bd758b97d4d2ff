import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { faultsByField, type Failure } from '../data/failure';
import { faultInWords } from '../wording/field-fault-wording';

/** The faults that the server found, each at its field of a form. */
export function serverErrors<Field extends string>(
  failure: Failure,
  fields: Readonly<Record<Field, FieldTree<string>>>,
): ValidationError.WithOptionalFieldTree[] {
  const faults = faultsByField(failure);
  return Object.entries<FieldTree<string>>(fields).flatMap(([name, fieldTree]) =>
    (faults.get(name) ?? []).map((fault) => ({ kind: fault.code, message: faultInWords(fault), fieldTree })),
  );
}
