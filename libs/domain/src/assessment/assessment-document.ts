import type { BodySide } from '../kernel/body-side';
import type { ContraindicationId } from '../exercise/contraindication';
import type { EquipmentId } from '../exercise/equipment';
import type { ProcedureId } from '../exercise/procedures';
import type { RegionId } from '../exercise/regions';
import type { TissueId } from '../exercise/tissues';
import type { FindingKindId } from './finding-kind';
import type { MeasuredTestId } from './measured-test';
import type { MotionId } from './motion';
import type { MuscleGrade } from './muscle-grade';
import type { OutcomeMeasureId } from './outcome-measure';
import type { PresentationId } from './presentation';

/** An operation or injury from whose date tissue heals. */
export interface HealingEvent {
  readonly procedure: ProcedureId;
  /** Day of the operation or injury, `YYYY-MM-DD`. */
  readonly on: string;
  readonly side: BodySide | null;
  /** Circumstances that were asked about, by their text; one that is not listed is unknown and counts as given. */
  readonly qualifiers: Readonly<Record<string, 'yes' | 'no'>>;
}

/** What the patient comes with. Null where it was not recorded. */
export interface PresentationRecord {
  readonly id: PresentationId | null;
  readonly icd10: string | null;
  readonly side: BodySide | null;
  /** Day on which it began. */
  readonly onsetOn: string | null;
  readonly events: readonly HealingEvent[];
}

/** What a mark of the body chart feels like. */
export const painQualities = ['ache', 'sharp', 'burning', 'pins-and-needles', 'numbness', 'stiffness'] as const;

/** One of {@link painQualities}. */
export type PainQuality = (typeof painQualities)[number];

/** One mark of the body chart; the place is a share of the chart's width and height, from the upper left. */
export interface PainMark {
  readonly view: 'front' | 'back';
  readonly x: number;
  readonly y: number;
  /** Numeric rating, 0–10. */
  readonly nrs: number;
  readonly quality: PainQuality;
}

/** Pain on the numeric rating scale, 0–10; null where it was not asked. */
export interface PainRecord {
  readonly now: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  readonly marks: readonly PainMark[];
}

/** Answers to red-flag questions by key. Others are `absent` only when the clinician says so for all of them. */
export interface RedFlagAnswers {
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  readonly others: 'absent' | 'unknown';
}

/** What is known of one precaution. */
export interface PrecautionRecord {
  readonly flag: ContraindicationId;
  readonly status: 'present' | 'absent' | 'cleared';
  readonly region: RegionId | null;
  readonly side: BodySide | null;
  /** Day since which it holds. */
  readonly since: string | null;
  /** Who cleared it in writing, and when. */
  readonly clearedBy: string | null;
  readonly clearedOn: string | null;
}

/** Precautions. Those that are not listed are `absent` only when the clinician says so for all of them. */
export interface Precautions {
  readonly flags: readonly PrecautionRecord[];
  readonly others: 'absent' | 'unknown';
}

/** A finding that was looked for, and what came of it. */
export interface FindingRecord {
  readonly id: FindingKindId;
  readonly side: BodySide | null;
  readonly result: 'positive' | 'negative';
}

/** One muscle test. */
export interface StrengthRecord {
  readonly muscle: TissueId;
  readonly side: BodySide;
  readonly grade: MuscleGrade;
  readonly painful: boolean;
}

/** One range of motion; negative degrees fall short of neutral. The trunk and neck have no side in flexion and extension. */
export interface MotionRecord {
  readonly motion: MotionId;
  readonly side: BodySide | null;
  readonly degrees: number;
  readonly painful: boolean;
}

/** One measured test, in the test's unit. */
export interface TestRecord {
  readonly test: MeasuredTestId;
  readonly side: BodySide | null;
  readonly value: number;
}

/** One score of an outcome measure. */
export interface OutcomeRecord {
  readonly id: OutcomeMeasureId;
  readonly score: number;
}

/** The benefits that a patient can aim for. */
export const goalKinds = ['pain', 'strength', 'mobility', 'balance', 'posture', 'function', 'prevention'] as const;

/** One of {@link goalKinds}. */
export type GoalKind = (typeof goalKinds)[number];

/** What the patient wants to be able to do, tied to a measure. */
export interface GoalRecord {
  readonly kind: GoalKind;
  /** The activity in the patient's words. */
  readonly activity: string;
  readonly measure: OutcomeMeasureId;
  readonly target: number;
  readonly weeks: number;
}

/** Days of the week. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number];

/** What the plan must fit into; null where it was not asked. */
export interface Constraints {
  readonly startOn: string | null;
  readonly visitsPerWeek: number | null;
  readonly weekdays: readonly Weekday[];
  readonly clinicMinutes: number | null;
  readonly homeMinutesPerDay: number | null;
  readonly clinicEquipment: 'all' | readonly EquipmentId[];
  readonly homeEquipment: readonly EquipmentId[];
}

/** Everything that was found about a patient on one day. A draft may lack anything. */
export interface AssessmentDocument {
  readonly schemaVersion: 1;
  /** Day of the assessment in the clinic's calendar. */
  readonly assessedOn: string;
  readonly presentation: PresentationRecord;
  readonly pain: PainRecord;
  readonly redFlags: RedFlagAnswers;
  readonly precautions: Precautions;
  readonly findings: readonly FindingRecord[];
  readonly strength: readonly StrengthRecord[];
  readonly rangeOfMotion: readonly MotionRecord[];
  readonly tests: readonly TestRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly goals: readonly GoalRecord[];
  readonly constraints: Constraints;
  readonly notes: string;
}

/** The sections of an assessment, in the order in which they are asked. */
export type AssessmentSection = Exclude<keyof AssessmentDocument, 'schemaVersion' | 'assessedOn'>;

/** An assessment in which nothing was asked yet. */
export function emptyAssessment(assessedOn: string): AssessmentDocument {
  return {
    schemaVersion: 1,
    assessedOn,
    presentation: { id: null, icd10: null, side: null, onsetOn: null, events: [] },
    pain: { now: null, best: null, worst: null, marks: [] },
    redFlags: { answers: {}, others: 'unknown' },
    precautions: { flags: [], others: 'unknown' },
    findings: [],
    strength: [],
    rangeOfMotion: [],
    tests: [],
    outcomes: [],
    goals: [],
    constraints: {
      startOn: null,
      visitsPerWeek: null,
      weekdays: [],
      clinicMinutes: null,
      homeMinutesPerDay: null,
      clinicEquipment: 'all',
      homeEquipment: [],
    },
    notes: '',
  };
}
