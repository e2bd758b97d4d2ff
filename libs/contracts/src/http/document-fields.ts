const fieldsOf = new WeakMap<object, Set<string>>();

/**
 * Marks a field that holds a document: plain data whose objects have no classes of their own. It is judged, and handed on, as it came; a
 * copy of it would say the same.
 */
export function HoldsDocument(): PropertyDecorator {
  return (contract, field) => {
    const fields = fieldsOf.get(contract) ?? new Set();
    fieldsOf.set(contract, fields.add(String(field)));
  };
}

/** Whether a field of a contract, or of one that it extends, holds a document. */
export function holdsDocument(contract: object, field: string): boolean {
  if (fieldsOf.get(contract)?.has(field) === true) return true;
  const extended = Object.getPrototypeOf(contract) as object | null;
  return extended !== null && holdsDocument(extended, field);
}
