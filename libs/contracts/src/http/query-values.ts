import { Transform } from 'class-transformer';
import { PartFaults, type PartFault } from './part-faults';

/** Reads `true` and `false` of a query string. */
export function TrueOrFalse(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
}

/** Reads a field of a query string that is given once or several times as a list of distinct values, each one of those allowed; digits become numbers. */
export function OneOrMore(allowed: readonly string[]): PropertyDecorator {
  const known = new Set(allowed.map(valueOf));
  const asList = Transform(({ value }: { value: unknown }) => (value === undefined ? value : listOf(value)));
  const judged = PartFaults((value) => (Array.isArray(value) ? value.flatMap(faultsAmong(known)) : []));
  return (target, field) => [asList, judged].forEach((decorate) => decorate(target, field));
}

function listOf(value: unknown): unknown[] {
  return [...new Set([value].flat().map(valueOf))];
}

function valueOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
}

/** A list in a query string has no places: a fault points at the field. */
function faultsAmong(known: ReadonlySet<unknown>): (value: unknown) => PartFault[] {
  const allowed = [...known].map(String);
  return (value) => (known.has(value) ? [] : [{ pointer: '', code: 'not-one-of', params: { allowed } }]);
}
