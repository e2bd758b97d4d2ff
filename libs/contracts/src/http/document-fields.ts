const fieldsOf = new WeakMap<object, Set<string>>();

/**
 * Marks a field that holds a document: plain data whose objects have no classes of their own, judged as a whole. It reaches the judge, and
 * whoever reads it after that, as it came; there is nothing in it that a copy of it would have and it has not.
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
