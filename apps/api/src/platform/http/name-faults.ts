import { pointerStep, type FieldFault } from '@repattern/contracts';

/** How many names one object may have, and how many faults of names are told; more say nothing new. */
const [mostNames, mostNameFaults] = [500, 20];

const namesOfEveryObject: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A fault that a name alone shows. */
export type NameFault = Omit<FieldFault, 'in'>;

/**
 * What names alone show, at any depth: validation takes those that every object has for fields of the contract, and a copy
 * for its class; and the time of copying an object grows with the square of its names.
 */
export function nameFaults(value: object): NameFault[] {
  const names = Object.keys(value);
  if (names.length > mostNames && !Array.isArray(value))
    return [{ code: 'too-many', pointer: '', params: { max: mostNames } }];
  const found: NameFault[] = [];
  for (const name of names) {
    if (found.length >= mostNameFaults) break;
    const member = (value as Record<string, unknown>)[name];
    if (namesOfEveryObject.has(name)) found.push({ code: 'unknown-field', pointer: pointerStep(name), params: {} });
    else if (typeof member === 'object' && member !== null)
      for (const fault of nameFaults(member).slice(0, mostNameFaults - found.length))
        found.push({ ...fault, pointer: pointerStep(name) + fault.pointer });
  }
  return found;
}
