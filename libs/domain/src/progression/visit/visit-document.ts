import type {
  FindingRecord,
  MotionRecord,
  OutcomeRecord,
  PrecautionRecord,
  StrengthRecord,
  TestRecord,
} from '../../assessment/assessment-document';
import type { RedFlagId } from '../../assessment/red-flag';
import type { Lane } from '../../exercise/decide-contraindication';
import type { ExerciseId } from '../../exercise/exercise';
import type { RegionId } from '../../exercise/regions';
import type { BodySide } from '../../kernel/body-side';
import type { GateMeasureId } from '../../plan/gate-measures';
import type { ItemId } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose } from '../../technique/dose-forms';
import type { ItemDecision, PhaseDecision } from './visit-decision';
import type { ItemObservations } from './item-observations';

/** Resting vital signs; null where one was not taken. */
export interface Vitals {
  /** Seated 5 min, repeated once if high, in mmHg. */
  readonly sbp: number | null;
  readonly dbp: number | null;
  /** Beats a minute. */
  readonly hr: number | null;
  /** Percent, at rest. */
  readonly spo2: number | null;
  /** Degrees Celsius. */
  readonly tempC: number | null;
}

/** Questions of safety, asked at every visit before anything is done. Null where one was not asked. */
export interface VisitScreen {
  /** Whether any red flag was found; which ones, by id, where there are. */
  readonly redFlag: boolean | null;
  readonly raised: readonly RedFlagId[];
  readonly newNeuroDeficit: boolean | null;
  readonly fall: 'none' | 'fall' | 'injurious' | null;
  readonly lockingOrGivingWay: boolean | null;
  /** New surgery, re-injury or fracture. */
  readonly newEvent: boolean | null;
  /** Whether what is asked at every visit stands as it was last recorded, or has changed. */
  readonly precautions: 'unchanged' | 'changed' | null;
  /** Those that changed, as they are from today on. */
  readonly flags: readonly PrecautionRecord[];
  /** `not-indicated` is a person’s judgement; it is refused while a precaution of heart or lungs is present. */
  readonly vitals: 'taken' | 'not-indicated' | null;
  readonly signs: Vitals;
}

/** Soreness since the last session, by when it is felt. */
export const sorenessKinds = ['none', 'warmup-persists', 'warmup-resolves', 'warmup-returns', 'next-day'] as const;

/** One of {@link sorenessKinds}. */
export type Soreness = (typeof sorenessKinds)[number];

/** Where soreness sits. */
export const soreTissues = ['joint', 'muscle', 'tendon'] as const;

/** One of {@link soreTissues}. */
export type SoreTissue = (typeof soreTissues)[number];

/** How the body answered the last session. Null where it was not asked. */
export interface VisitResponse {
  /** Back to the usual level, give or take one point, by the next morning. */
  readonly settledByMorning: boolean | null;
  readonly soreness: Soreness | null;
  readonly sorenessKind: SoreTissue | null;
  readonly sorenessHours: number | null;
}

/** Pain on the numeric rating scale, 0–10, in halves. Null where it was not asked. */
export interface VisitPain {
  /** At rest, average of the last 24 h. */
  readonly rest: number | null;
  readonly before: number | null;
  /** The most during exercise, for every item that has no rating of its own. */
  readonly during: number | null;
  readonly after: number | null;
}

/** Swelling of a joint, by the sweep test or an equivalent: 0, 0.5 trace, 1, 2, 3. */
export interface EffusionReading {
  readonly region: RegionId;
  readonly side: BodySide;
  readonly grade: number;
}

/** What the patient says about the home programme since the last visit. */
export interface HomeReport {
  /** Sessions done; null where it was not asked. */
  readonly sessionsDone: number | null;
  /** The most pain during home exercises, 0–10. */
  readonly painDuring: number | null;
}

/** What was measured again at this visit, in the records of an assessment. */
export interface VisitMeasurements {
  readonly strength: readonly StrengthRecord[];
  readonly rangeOfMotion: readonly MotionRecord[];
  readonly tests: readonly TestRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly findings: readonly FindingRecord[];
  /** Criteria of the gate that only a person can judge, such as an independent home programme. */
  readonly gates: readonly { readonly measure: GateMeasureId; readonly value: number | boolean }[];
}

/** What became of an item: done as prescribed, done in part, another in its place, or not done. */
export const itemOutcomes = ['done', 'partly', 'swapped', 'skipped'] as const;

/** One of {@link itemOutcomes}. */
export type ItemOutcome = (typeof itemOutcomes)[number];

/** What was done of an item. */
export interface PerformedItem {
  readonly outcome: ItemOutcome;
  /** Why it was not done as prescribed; empty only for `done`. */
  readonly why: string;
  /** What was done in its place; null unless swapped. */
  readonly swappedFor: ExerciseId | null;
  /** What was done; null when skipped. */
  readonly dose: Dose | null;
  /** Whole or half minutes; null where they were not noted. */
  readonly minutes: number | null;
  /** The most symptom pain during it, 0–10; null takes that of the visit. */
  readonly painDuring: number | null;
  /** 0 cannot, 1 major compensation, 2 minor, 3 clean. */
  readonly quality: number | null;
  /** What else was seen; only what the item’s form asks for. */
  readonly seen: ItemObservations;
}

/** One row of the flowsheet on one visit. */
export interface VisitItem {
  readonly item: ItemId;
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  readonly lane: Lane;
  /** What was to be done today: the dose of the plan, unless a verdict lowered it before it was done. */
  readonly target: Dose;
  /** Null while nothing is recorded. */
  readonly performed: PerformedItem | null;
  readonly note: string;
}

/** When a visit took place. */
export interface VisitTime {
  /** Instants (RFC 3339, UTC); null before. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Minutes of one-to-one treatment, and of the whole visit; null where they were not noted. */
  readonly timedMinutes: number | null;
  readonly totalMinutes: number | null;
}

/** Everything that was recorded at one visit. Until it is finished anything may be missing. */
export interface VisitDocument {
  readonly schemaVersion: 1;
  /** Phase in which the patient is treated that day. */
  readonly phase: PhaseNumber;
  /** Number of the plan’s revision by which the day began. */
  readonly revision: number;
  readonly screen: VisitScreen;
  readonly response: VisitResponse;
  readonly pain: VisitPain;
  readonly effusion: readonly EffusionReading[];
  readonly home: HomeReport;
  readonly measured: VisitMeasurements;
  /** The clinic’s items in the order of the session, then those of the home programme. */
  readonly items: readonly VisitItem[];
  /** One for each item that somebody has decided about. */
  readonly decisions: readonly ItemDecision[];
  readonly phaseDecision: PhaseDecision | null;
  readonly time: VisitTime;
  readonly notes: string;
}
