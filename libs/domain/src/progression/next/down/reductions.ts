import type { RuleParams } from '../../rules/progression-rule';
import { numberOf } from '../rule-params';

/** What merged reductions take from an item; each is 0 where they do not speak of it. */
export interface Reductions {
  /** Steps to an easier level. */
  readonly stepsDown: number;
  /** Negative, as are the others. */
  readonly loadPct: number;
  readonly volumePct: number;
  readonly intensityPct: number;
}

/** The reductions that a verdict comes with. */
export function reductionsIn(params: RuleParams): Reductions {
  const amount = (key: string): number => numberOf(params, key) ?? 0;
  return {
    stepsDown: amount('stepsDown'),
    loadPct: amount('loadPct'),
    volumePct: amount('volumePct'),
    intensityPct: amount('intensityPct'),
  };
}

/** Whether they take anything. */
export function reduces({ stepsDown, loadPct, volumePct, intensityPct }: Reductions): boolean {
  return stepsDown > 0 || loadPct < 0 || volumePct < 0 || intensityPct < 0;
}
