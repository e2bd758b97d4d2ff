/**
 * Values of the objective are multiples of a power of two, so that sums of them are exact: they do not depend on the order in
 * which they are added, and taking off what was added gives back what was there.
 */
const parts = 1024;

/** The nearest exact value. */
export function exact(value: number): number {
  return Math.round(value * parts) / parts;
}

/** The exact value that is not below: minutes of a plan are never counted too low. */
export function exactUp(value: number): number {
  return Math.ceil(value * parts) / parts;
}
