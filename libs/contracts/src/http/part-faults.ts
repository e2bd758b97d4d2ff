import { ValidateBy } from 'class-validator';
import type { FieldFault } from './problem.dto';

/** A fault inside a value, with its place below the value. */
export type PartFault = Pick<FieldFault, 'pointer' | 'code'> & Partial<Pick<FieldFault, 'params'>>;

/** Name of the rule under which class-validator reports part faults. */
export const partFaultsRule = 'partFaults';

/** Judges the parts of a value that has no class of its own, such as a document or a list: each fault keeps its place. */
export function PartFaults(find: (value: unknown) => readonly PartFault[]): PropertyDecorator {
  return ValidateBy({
    name: partFaultsRule,
    validator: {
      validate: (value: unknown) => find(value).length === 0,
      defaultMessage: (args) => written(find(args?.value)),
    },
  });
}

/** One value can hold a fault in every few bytes; its message does not grow beyond this. */
const mostFaults = 500;

/** A message is all that class-validator carries; it replaces words that begin with a dollar sign, so none is left. */
function written(faults: readonly PartFault[]): string {
  return encodeURIComponent(JSON.stringify(faults.slice(0, mostFaults)));
}

/** The faults that a message of {@link PartFaults} carries. */
export function readPartFaults(message: string): PartFault[] {
  return JSON.parse(decodeURIComponent(message)) as PartFault[];
}

/** Names are cut: a pointer stays readable whatever was sent, and an answer with many of them stays small. */
const longestName = 80;

/** One step of a JSON Pointer (RFC 6901), with its slash. */
export function pointerStep(name: string | number): string {
  const cut = String(name).slice(0, longestName).toWellFormed();
  return `/${cut.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
