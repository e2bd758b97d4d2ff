import type { ReadonlyFieldTree, ValidationError } from '@angular/forms/signals';
import { faultsByField, type Failure } from '../data/failure';
import { faultInWords } from '../wording/field-fault-wording';

/** The faults that the server found, each at its field of a form. */
export function serverErrors<Name extends string>(
  failure: Failure,
  fields: Readonly<Record<Name, ReadonlyFieldTree<unknown>>>,
  names: readonly Name[],
): ValidationError.WithOptionalFieldTree[] {
  const faults = faultsByField(failure);
  return names.flatMap((name) =>
    (faults.get(name) ?? []).map((fault) => ({
      kind: fault.code,
      message: faultInWords(fault),
      fieldTree: fields[name],
    })),
  );
}
