import { createHash } from 'node:crypto';
import type { PhaseInstance } from '@repattern/domain';

/** A phase of the plan of a generated case, and what its best choice is worth. */
export interface StoredOptimum {
  readonly seed: number;
  readonly phase: number;
  /** Of the instance: when it differs, objective, library or generator have changed and the optima must be found anew. */
  readonly checksum: string;
  readonly value: number;
}

/** A short checksum of an instance. */
export function checksumOf(instance: PhaseInstance): string {
  return createHash('sha256').update(JSON.stringify(instance)).digest('hex').slice(0, 16);
}

/** The store as text, one optimum a line. */
export function storeText(optima: readonly StoredOptimum[]): string {
  return `[\n${optima.map((optimum) => JSON.stringify(optimum)).join(',\n')}\n]\n`;
}
