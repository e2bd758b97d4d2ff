import type { FiredRule } from '../verdict';
import type { RuleAction, RuleParams } from './progression-rule';

/** How many per cent of volume stand in for a step down where no easier variant is. */
const cutInsteadOfStepPct = -20;

/** Actions that come with the reductions of every rule that spoke. */
const actionsThatReduce: readonly RuleAction[] = ['SUBSTITUTE', 'REASSESS', 'REST', 'REGRESS'];

/** Keys of a rule that are merged into others, or only say how a step is taken. */
const mergedKeys = new Set(['restDays', 'steps', 'thenSteps', 'stage', 'how', 'loadPct', 'volumePct', 'intensityPct']);

/**
 * The parameters of a verdict. Those of stopping, holding, completing and progressing are the winner’s. Every other action carries the reductions
 * of all fired rules that rest or regress: the longest rest, the largest step down and the deepest cut of each kind, never a sum.
 * `restDays` and `stepsDown` are whole numbers above 0; `loadPct`, `volumePct` and `intensityPct` are negative. What is 0 is left out.
 * @source policy
 */
export function mergeReductions(fired: readonly [FiredRule, ...FiredRule[]], loadAdjustable: boolean): RuleParams {
  const [winner] = fired;
  if (!actionsThatReduce.includes(winner.action)) return winner.params;
  const reducing = fired.filter(({ action }) => action === 'REST' || action === 'REGRESS').map(({ params }) => params);
  const load = deepest(reducing, 'loadPct');
  const volume = deepest(reducing, 'volumePct');
  const merged = {
    restDays: Math.max(0, ...reducing.map((params) => numberIn(params, 'restDays'))),
    stepsDown: Math.max(0, ...reducing.map(stepsDownIn)),
    loadPct: loadAdjustable ? load : 0,
    volumePct: loadAdjustable ? volume : Math.min(load, volume),
    intensityPct: deepest(reducing, 'intensityPct'),
  };
  return {
    ...Object.fromEntries(Object.entries(merged).filter(([, amount]) => amount !== 0)),
    ...Object.fromEntries(Object.entries(winner.params).filter(([key]) => !mergedKeys.has(key))),
  };
}

/**
 * The same reductions for an item that has no easier variant: instead of a step down, at least a fifth less volume.
 * @source policy
 */
export function withoutEasierVariant(params: RuleParams): RuleParams {
  if (params['stepsDown'] === undefined) return params;
  const { stepsDown: _, ...others } = params;
  return { ...others, volumePct: Math.min(numberIn(params, 'volumePct'), cutInsteadOfStepPct) };
}

function stepsDownIn(params: RuleParams): number {
  const rungs = params['how'] === 'balance-ladder' ? 1 : 0;
  return Math.max(numberIn(params, 'steps'), -numberIn(params, 'thenSteps'), -numberIn(params, 'stage'), rungs);
}

function deepest(reducing: readonly RuleParams[], key: string): number {
  return Math.min(0, ...reducing.map((params) => numberIn(params, key)));
}

/** A rule that does not name a reduction makes none. */
function numberIn(params: RuleParams, key: string): number {
  const amount = params[key];
  return typeof amount === 'number' ? amount : 0;
}
