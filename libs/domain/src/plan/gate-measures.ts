/** A measure that gates compare with: what it is called, its unit and, where it is a number, its range. */
export interface GateMeasure {
  readonly name: string;
  /** Empty for what only can hold or not. */
  readonly unit: string;
  /** How it is read, in one sentence. */
  readonly definition: string;
  /** Null for what only can hold or not. */
  readonly range: { readonly min: number; readonly max: number; readonly step: number } | null;
}

/**
 * What gates can ask for.
 * @source docs/sources.md#phase-model
 */
export const gateMeasures = {
  nprsRest: {
    name: 'Pain at rest',
    unit: '0–10',
    definition: 'NPRS at rest, average of the last 24 h, this visit',
    range: { min: 0, max: 10, step: 0.5 },
  },
  painSettledByMorning: {
    name: 'Pain settled by the next morning',
    unit: '',
    definition: 'Input of the same name, true for every item of the last visit',
    range: null,
  },
  activationHold10x10: {
    name: 'Activation, 10 × 10 s',
    unit: '',
    definition:
      'Each priority weak muscle holds 10 x 10 s (5 x 10 s at age >=70) without substitution, normal breathing; not applicable without a priority activation item',
    range: null,
  },
  effusion: {
    name: 'Effusion',
    unit: 'grade',
    definition: 'Input effusion, worst graded joint; not applicable when none is graded',
    range: { min: 0, max: 4, step: 0.5 },
  },
  romPctNormPriority: {
    name: 'Range of motion, lowest',
    unit: '% of norm',
    definition:
      'Lowest romPctNorm over the limited motions of the plan; motions with norm 0 count as 100 when the deficit is <5 deg, 50 when 5-10, else 0; a surgical range limit replaces the norm; not applicable without a limited motion',
    range: { min: 0, max: 100, step: 5 },
  },
  painDuringMax: {
    name: 'Pain during exercise, highest',
    unit: '0–10',
    definition: 'Highest painDuring over all items of the last visit',
    range: { min: 0, max: 10, step: 0.5 },
  },
  qualityMinPriorityPatterns: {
    name: 'Quality of movement, lowest',
    unit: '0–3',
    definition: 'Lowest quality (0-3) over the priority movement patterns',
    range: { min: 0, max: 3, step: 1 },
  },
  motorControlTestMet: {
    name: 'Motor control test met',
    unit: '',
    definition: 'Region test of the phase-2 note met; not applicable when the region has none',
    range: null,
  },
  mmtPriorityMin: {
    name: 'Muscle grade, lowest',
    unit: '0–5',
    definition:
      'Lowest MMT value (measures.json) over the priority weak muscles; limbSymmetryPct >=80 may stand in from phase 3; not applicable without a weak muscle',
    range: { min: 0, max: 5, step: 0.1 },
  },
  coreLevel: {
    name: 'Core level',
    unit: 'Sahrmann',
    definition: 'Sahrmann-core level; trunk and lumbopelvic presentations only',
    range: { min: 0, max: 5, step: 1 },
  },
  slsPctAgeNorm: {
    name: 'Single-leg stance',
    unit: '% of age norm',
    definition:
      'Single-leg stance, eyes open, involved or worse side, % of age mean; lower limb, whole-body and lumbopelvic presentations only; not applicable under a weight-bearing order',
    range: { min: 0, max: 200, step: 5 },
  },
  limbSymmetryPct: {
    name: 'Limb symmetry',
    unit: '%',
    definition: 'Limb-symmetry instrument, lowest of strength and hop tests used; unilateral limb presentations only',
    range: { min: 0, max: 150, step: 5 },
  },
  psfsMean: {
    name: 'Patient-specific function',
    unit: '0–10',
    definition: 'PSFS mean of the chosen activities',
    range: { min: 0, max: 10, step: 0.5 },
  },
  promChangeMcid: {
    name: 'Change of the main outcome measure',
    unit: 'important changes',
    definition: 'Change of the main PROM in the better direction divided by the larger of mdc and mcid',
    range: { min: 0, max: 10, step: 0.5 },
  },
  goalsMetPct: {
    name: 'Goals met',
    unit: '%',
    definition: '% of plan goals met',
    range: { min: 0, max: 100, step: 5 },
  },
  homeProgrammeIndependent: {
    name: 'Home programme independent',
    unit: '',
    definition: 'Performs and progresses the home programme correctly from memory',
    range: null,
  },
  stableVisits: {
    name: 'Stable visits',
    unit: 'visits',
    definition: 'Visits in a row at least 2 weeks apart without worsening beyond the MDC',
    range: { min: 1, max: 10, step: 1 },
  },
} as const satisfies Readonly<Record<string, GateMeasure>>;

/** One key of {@link gateMeasures}. */
export type GateMeasureId = keyof typeof gateMeasures;
