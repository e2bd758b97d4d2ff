import type { PhaseInstance } from '@repattern/domain';

const lanes = ['clinic', 'home'] as const;

/**
 * A {@link PhaseInstance} as a mixed-integer program in the LP format that HiGHS reads.
 *
 * `x<u>` is 1 when use u is chosen. What a need is worth rises ever more slowly with its treatment, so that it is
 * concave and piecewise linear: each of its slopes is a continuous variable `s<n>_<k>` between 0 and 1, the part of unit k
 * that is filled. All segments of a need together are no longer than the summed effects. No order has to be asked for: slopes
 * never rise, so that a best solution fills the steeper segment first.
 *
 *     maximise   Σ worth·x + Σ weight·slope·s
 *     subject to Σ s(n) − Σ effect(n)·x ≤ 0   for each need
 *                Σ minutes·x ≤ minutes, Σ x ≤ items   for each lane
 *                Σ x ≤ 1   for each ladder of a lane;   x = 1 where it is pinned
 */
export function phaseModel(instance: PhaseInstance): string {
  const { needs, slopes, uses } = instance;
  const worth = uses.map((use, index) => term(use.worth, `x${index}`));
  const treated = needs.flatMap(({ weight }, need) =>
    slopes.map((slope, unit) => term(weight * slope, segment(need, unit))),
  );
  return [
    ...['Maximize', 'value:', ...worth, ...treated],
    ...[
      'Subject To',
      ...needs.flatMap((_, need) => needRow(instance, need)),
      ...lanes.flatMap((lane) => laneRows(instance, lane)),
    ],
    ...['Bounds', ...needs.flatMap((_, need) => slopes.map((_slope, unit) => `0 <= ${segment(need, unit)} <= 1`))],
    ...uses.flatMap(({ pinned }, index) => (pinned ? [`x${index} = 1`] : [])),
    ...['Binary', ...uses.map((_, index) => `x${index}`), 'End', ''],
  ].join('\n');
}

function needRow({ slopes, uses }: PhaseInstance, need: number): string[] {
  const segments = slopes.map((_, unit) => term(1, segment(need, unit)));
  const effects = uses.flatMap(({ treats }, index) =>
    treats.filter((each) => each.need === need).map(({ effect }) => term(-effect, `x${index}`)),
  );
  return [`need${need}:`, ...segments, ...effects, '<= 0'];
}

function laneRows({ uses, budgets }: PhaseInstance, lane: (typeof lanes)[number]): string[] {
  const there = uses.map((use, index) => ({ ...use, name: `x${index}` })).filter((use) => use.lane === lane);
  if (there.length === 0) return [];
  const ladders = [...new Set(there.map(({ ladder }) => ladder))];
  return [
    ...[`minutes_${lane}:`, ...there.map(({ minutes, name }) => term(minutes, name)), `<= ${budgets[lane].minutes}`],
    ...[`items_${lane}:`, ...there.map(({ name }) => term(1, name)), `<= ${budgets[lane].items}`],
    ...ladders.flatMap((ladder) => {
      const rungs = there.filter((use) => use.ladder === ladder);
      return rungs.length < 2 ? [] : [`ladder_${lane}_${ladder}:`, ...rungs.map(({ name }) => term(1, name)), '<= 1'];
    }),
  ];
}

function segment(need: number, unit: number): string {
  return `s${need}_${unit}`;
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
}
