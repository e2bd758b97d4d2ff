/** A number in the rules that a clinic may set. */
export interface RuleParameter {
  /** What the rule set itself says. It never changes within a version of the set. */
  readonly default: number;
  /** The least and the most that a clinic may choose, both included. */
  readonly min: number;
  readonly max: number;
  /** The amount by which an editor changes it. */
  readonly step: number;
  /** Symbol behind the number; empty for a count or a score. */
  readonly unit: string;
  readonly source: string;
}

const policy = 'policy';
const pain = 'Thomee R, Phys Ther 1997;77:1690–703; the span of choices is policy';
const acsm = 'ACSM’s Guidelines, 11th edition, 2021; the span of choices is policy';
const twoForTwo =
  'Baechle TR and Earle RW, Essentials of Strength Training and Conditioning; the span of choices is policy';
const progressReport = '42 CFR 410.61 (progress report every 10 treatment days); that it means revision is policy';

/**
 * The clinic’s numbers by name, in the order in which they are shown. The safe zone of pain, 0 to 2, is none of them: nobody moves it.
 * @source docs/sources.md#thomee-1997
 * @source docs/sources.md#acsm-guidelines
 * @source docs/sources.md#baechle-earle
 * @source docs/sources.md#cfr-410-61
 * @source policy
 */
export const ruleParameters = {
  painLimit: { default: 5, min: 3, max: 7, step: 1, unit: '', source: pain },
  muscleSorenessHours: { default: 72, min: 48, max: 96, step: 12, unit: 'h', source: policy },
  sbpCeiling: { default: 180, min: 150, max: 200, step: 5, unit: 'mmHg', source: acsm },
  sbpFloor: { default: 90, min: 80, max: 100, step: 5, unit: 'mmHg', source: policy },
  dbpCeiling: { default: 110, min: 90, max: 110, step: 5, unit: 'mmHg', source: acsm },
  hrCeiling: { default: 120, min: 100, max: 130, step: 5, unit: '/min', source: policy },
  hrFloor: { default: 40, min: 40, max: 50, step: 5, unit: '/min', source: policy },
  spo2Floor: { default: 90, min: 85, max: 92, step: 1, unit: '%', source: policy },
  feverAbove: { default: 38, min: 37.5, max: 38.5, step: 0.1, unit: '°C', source: acsm },
  adherenceLow: { default: 50, min: 30, max: 60, step: 5, unit: '%', source: policy },
  adherenceFull: { default: 80, min: 60, max: 100, step: 5, unit: '%', source: policy },
  gapDays: { default: 14, min: 7, max: 21, step: 1, unit: 'd', source: policy },
  longGapDays: { default: 28, min: 21, max: 56, step: 1, unit: 'd', source: policy },
  leastExposures: { default: 2, min: 1, max: 6, step: 1, unit: '', source: twoForTwo },
  plateauHolds: { default: 3, min: 2, max: 6, step: 1, unit: '', source: policy },
  responseVisits: { default: 10, min: 6, max: 12, step: 1, unit: '', source: progressReport },
  stretchTrialSessions: { default: 8, min: 4, max: 12, step: 1, unit: '', source: policy },
  manualTrialSessions: { default: 3, min: 2, max: 6, step: 1, unit: '', source: policy },
  /** Share of the items of a visit of which a dose may rise, rounded up. */
  progressSharePct: { default: 50, min: 25, max: 100, step: 5, unit: '%', source: policy },
  /** By how much running minutes and jumping contacts may rise over the last seven days. */
  minutesWeeklyCapPct: { default: 10, min: 5, max: 20, step: 5, unit: '%', source: policy },
  contactsWeeklyCapPct: { default: 20, min: 5, max: 30, step: 5, unit: '%', source: policy },
} as const satisfies Readonly<Record<string, RuleParameter>>;

/** One key of {@link ruleParameters}. */
export type RuleParameterName = keyof typeof ruleParameters;

/** Every key of {@link ruleParameters}, in its order. */
export const ruleParameterNames = Object.keys(ruleParameters) as readonly RuleParameterName[];

/** Whether a text names a parameter. */
export function isRuleParameter(text: string): text is RuleParameterName {
  return Object.hasOwn(ruleParameters, text);
}
