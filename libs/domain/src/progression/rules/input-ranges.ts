import type { InputOfKind } from './rule-inputs';

/** What an input that is a number can be: both ends included. */
export interface InputRange {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

const whole = (lowest: number, highest: number): InputRange => ({ lowest, highest, whole: true });
const any = (lowest: number, highest: number): InputRange => ({ lowest, highest, whole: false });
const count = whole(0, 10_000);
const pain = any(0, 10);
const effusion = any(0, 3);
const quality = whole(0, 3);
const effort = any(-10, 10);
const degrees = any(-360, 360);

/**
 * The range of every input that is a number. Wide: it tells a slip of the pen from a reading, and judges no reading.
 * @source policy
 */
export const inputRanges: Readonly<Record<InputOfKind<'number'>, InputRange>> = {
  painDuring: pain,
  painDuringPrev: pain,
  painTrend: whole(-1, 1),
  weeklyPainRiseWeeks: count,
  sorenessHours: any(0, 1000),
  effusion,
  effusionChange: whole(-4, 4),
  effusionPrev: effusion,
  quality,
  qualityPrev: quality,
  adherencePct: any(0, 1000),
  daysSinceLastVisit: count,
  sessionsAtLevel: count,
  surplusRepsSessions: count,
  repsAtCeilingSessions: count,
  rpeOver: effort,
  rirOver: effort,
  rirUnder: effort,
  pbuDeviation: any(-300, 300),
  touches: count,
  quadIndex: any(0, 1000),
  romPctNorm: any(0, 1000),
  romGainDeg: degrees,
  romChangeDeg: degrees,
  lengthTestNegativeVisits: count,
  weeksPostOp: count,
  gateWeeks: count,
  sbp: any(0, 400),
  dbp: any(0, 300),
  hr: any(0, 400),
  spo2: any(0, 100),
  tempC: any(20, 50),
  consecutiveHolds: count,
  promChangeMdc: any(-1000, 1000),
  visitsSinceStart: count,
  painLimit: whole(3, 7),
  spo2Floor: any(85, 92),
  sessionsTotal: count,
};
