import type { CellResult } from './cell-result.ts';

/** What share of the raw server's throughput the API is to reach. */
export const goals = [
  { name: 'goal', atLeast: 0.8 },
  { name: 'floor', atLeast: 0.6 },
] as const;

/** One line for each goal: whether every cell reaches it, else which ones do not. */
export function verdictsOf(cells: readonly CellResult[]): string[] {
  return goals.map(({ name, atLeast }) => {
    const short = cells.filter(({ ratio }) => ratio.median < atLeast);
    const where = short.map(({ work, connections, ratio }) => `${work}@${connections} ${ratio.median.toFixed(2)}`);
    const reached = `${cells.length - short.length} of ${cells.length} cells`;
    return `${short.length === 0 ? '✓' : '✗'} ${name} ≥ ${atLeast}: ${reached}${short.length === 0 ? '' : `; short: ${where.join(', ')}`}`;
  });
}
