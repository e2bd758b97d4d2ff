/** A mean of people of some ages, both ends included. */
interface AgeMean {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
}

/**
 * Means by age, in the unit of the test.
 * @source docs/sources.md#springer-2007
 * @source docs/sources.md#bohannon-2006
 */
export const ageMeans = {
  'single-leg-stance': [
    { from: 18, to: 39, mean: 43.3 },
    { from: 40, to: 49, mean: 40.3 },
    { from: 50, to: 59, mean: 37 },
    { from: 60, to: 69, mean: 26.9 },
    { from: 70, to: 79, mean: 15 },
    { from: 80, to: 99, mean: 6.2 },
  ],
  'single-leg-stance-eyes-closed': [
    { from: 18, to: 39, mean: 9.4 },
    { from: 40, to: 49, mean: 7.3 },
    { from: 50, to: 59, mean: 4.8 },
    { from: 60, to: 69, mean: 2.8 },
    { from: 70, to: 79, mean: 2 },
    { from: 80, to: 99, mean: 1.3 },
  ],
  tug: [
    { from: 60, to: 69, mean: 8.1 },
    { from: 70, to: 79, mean: 9.2 },
    { from: 80, to: 99, mean: 11.3 },
  ],
} as const satisfies Readonly<Record<string, readonly AgeMean[]>>;

/**
 * Share of the age mean below which standing on one leg is low, and the seconds that are low at any age over 60.
 * @source docs/sources.md#springer-2007
 * @source policy
 */
export const stanceShare = { ofMean: 0.8, leastSecondsOver60: 5 } as const;

/** Fewer rises in 30 seconds than that are below average, for ages with both ends included. */
interface ChairStandAverage {
  readonly from: number;
  readonly to: number;
  readonly female: number;
  readonly male: number;
}

/**
 * Chair stands below which a result is below average.
 * @source docs/sources.md#steadi
 */
export const chairStandAverages: readonly ChairStandAverage[] = [
  { from: 60, to: 64, male: 14, female: 12 },
  { from: 65, to: 69, male: 12, female: 11 },
  { from: 70, to: 74, male: 12, female: 10 },
  { from: 75, to: 79, male: 11, female: 10 },
  { from: 80, to: 84, male: 10, female: 9 },
  { from: 85, to: 89, male: 8, female: 8 },
  { from: 90, to: 94, male: 7, female: 4 },
];

/**
 * Seconds of side bridge below which endurance is low.
 * @source docs/sources.md#mcgill-1999
 */
export const sideBridgeBySex = { female: 45, male: 60 } as const;

/**
 * Single heel raises below which the calf is weak; older people do fewer, and no table for them was found.
 * @source policy
 */
export const heelRaise = { repetitions: 25, oldestWithCut: 60 } as const;
