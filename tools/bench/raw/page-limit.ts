import type { Fault } from './problem.ts';

/** Rows of a page: how many where nothing is said, and at most. */
export const pageLimit = { usual: 50, most: 200 };

/** What is wrong with a number of rows, or null. */
export function wrongLimit(limit: number): Pick<Fault, 'code' | 'params'> | null {
  if (!Number.isInteger(limit)) return { code: 'not-a-whole-number', params: {} };
  if (limit < 1) return { code: 'too-small', params: { min: 1 } };
  return limit > pageLimit.most ? { code: 'too-large', params: { max: pageLimit.most } } : null;
}
