import type { PhaseChoice, PhaseInstance } from '@repattern/domain';

const lanes = ['clinic', 'home'] as const;

/** What a choice is worth by the definition of an instance, computed without the composer. */
export function valueOf({ needs, slopes, uses }: PhaseInstance, chosen: readonly number[]): number {
  const picked = chosen.flatMap((index) => uses[index] ?? []);
  const treatments = needs.map(({ weight }, need) => {
    const all = picked.flatMap(({ treats }) => treats.filter((each) => each.need === need));
    const treatment = all.reduce((sum, { effect }) => sum + effect, 0);
    return weight * slopes.reduce((sum, slope, unit) => sum + slope * Math.min(1, Math.max(0, treatment - unit)), 0);
  });
  return [...picked.map(({ worth }) => worth), ...treatments].reduce((sum, value) => sum + value, 0);
}

/** What keeps a choice from being one: empty when it may be made. */
export function faultsOf({ uses, budgets }: PhaseInstance, chosen: readonly number[]): string[] {
  const picked = chosen.flatMap((index) => uses[index] ?? []);
  const rungs = picked.map(({ lane, ladder }) => `${lane} ${ladder}`);
  const left = uses.flatMap(({ pinned }, index) => (pinned && !chosen.includes(index) ? [index] : []));
  return [
    ...(picked.length === new Set(chosen).size ? [] : ['a use that is not there, or twice']),
    ...(new Set(rungs).size === rungs.length ? [] : ['two of one ladder']),
    ...left.map((index) => `use ${index} is pinned`),
    ...lanes.flatMap((lane) => {
      const there = picked.filter((use) => use.lane === lane);
      const minutes = there.reduce((sum, use) => sum + use.minutes, 0);
      return [
        ...(minutes <= budgets[lane].minutes + 1e-9 ? [] : [`${minutes} minutes in the ${lane}`]),
        ...(there.length <= budgets[lane].items ? [] : [`${there.length} items in the ${lane}`]),
      ];
    }),
  ];
}

/** The best choice of a small instance, found by trying all of them. */
export function bestOfAll(instance: PhaseInstance): PhaseChoice {
  const { uses } = instance;
  let best: PhaseChoice = { chosen: [], value: -Infinity };
  for (let subset = 0; subset < 2 ** uses.length; subset++) {
    const chosen = uses.flatMap((_, index) => ((subset >> index) & 1 ? [index] : []));
    if (faultsOf(instance, chosen).length > 0) continue;
    const value = valueOf(instance, chosen);
    if (value > best.value) best = { chosen, value };
  }
  return best;
}
