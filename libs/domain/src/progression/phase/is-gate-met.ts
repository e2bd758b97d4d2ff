import type { CriterionVerdict } from '../verdict';

/** Whether a whole gate is met. A criterion that nobody assessed is not, nor is a gate that asks for nothing. */
export function isGateMet(criteria: readonly CriterionVerdict[]): boolean {
  return criteria.length > 0 && criteria.every(({ state }) => state === 'met' || state === 'not-applicable');
}
