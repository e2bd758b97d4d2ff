import { solvePhase } from '@repattern/domain';
import { faultsOf, valueOf } from './choice.ts';
import { generatedInstance } from './generated-instance.ts';
import { checksumOf, storedOptima } from './optimum-store.ts';

/** How a choice stands to the stored optimum of its phase. */
export interface Optimality {
  readonly seed: number;
  /** What it falls short of the optimum, as a share of it; null where the store knows another instance. */
  readonly gap: number | null;
  /** What keeps it from being a choice at all. */
  readonly faults: readonly string[];
}

/** How every choice of the composer stands to its stored optimum. */
export function optimalities(): Optimality[] {
  return storedOptima.map(({ seed, phase, checksum, value: optimum }) => {
    const instance = generatedInstance({ seed, phase });
    if (instance === null || checksumOf(instance) !== checksum) return { seed, gap: null, faults: [] };
    const { chosen, value } = solvePhase(instance);
    const told = Math.abs(value - valueOf(instance, chosen)) < 1e-9 ? [] : [`seed ${seed} is worth something else`];
    return { seed, gap: (optimum - value) / optimum, faults: [...told, ...faultsOf(instance, chosen)] };
  });
}

/** The gaps that are known, in words. */
export function optimalityLine(): string {
  const gaps = optimalities().flatMap(({ gap }) => gap ?? []);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const percent = (share: number): string => `${(share * 100).toFixed(3)} %`;
  const near = gaps.filter((gap) => gap <= 0.01).length;
  return `${gaps.length} phases against their exact optima: mean gap ${percent(mean)}, greatest ${percent(Math.max(...gaps))}, ${near} within 1 %`;
}
