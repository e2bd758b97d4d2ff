/** A document with another value at one place (a JSON Pointer); undefined leaves the place out. */
export function changedAt(document: object, place: string, value: unknown): unknown {
  const copy = structuredClone(document) as unknown;
  const steps = place.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
