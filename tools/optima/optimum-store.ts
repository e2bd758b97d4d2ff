import { createHash } from 'node:crypto';
import type { PhaseInstance } from '@repattern/domain';
import { generatedInstance, type GeneratedPhase } from './generated-instance.ts';
import rows from './optima.json' with { type: 'json' };

/** A generated phase, and what its best choice is worth. */
export interface StoredOptimum extends GeneratedPhase {
  /** Of the instance: when it differs, library, objective or generator have changed and the optima must be found anew. */
  readonly checksum: string;
  readonly value: number;
}

/** The stored optima, by seed. */
export const storedOptima = rows as readonly StoredOptimum[];

/** How many optima are stored, and how many uses an instance has at least, so that none is trivial. */
const [wanted, leastUses] = [100, 50];

/** The instances of the store, in the order of their seeds; the phase hangs on the seed, so that one that drops out moves no other. */
export function* instancesToStore(): Generator<GeneratedPhase & { readonly instance: PhaseInstance }> {
  for (let seed = 1, found = 0; found < wanted; seed++) {
    const phase = ([1, 2, 3, 4, 5] as const)[seed % 5] ?? 1;
    const instance = generatedInstance({ seed, phase });
    if (instance === null || instance.uses.length < leastUses) continue;
    found++;
    yield { seed, phase, instance };
  }
}

/** A short checksum of an instance. */
export function checksumOf(instance: PhaseInstance): string {
  return createHash('sha256').update(JSON.stringify(instance)).digest('hex').slice(0, 16);
}

/** The store as text, one optimum a line. */
export function storeText(optima: readonly StoredOptimum[]): string {
  return `[\n${optima.map((optimum) => JSON.stringify(optimum)).join(',\n')}\n]\n`;
}
