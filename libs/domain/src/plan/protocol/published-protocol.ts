import type { PresentationId } from '../../assessment/presentation';
import type { ExerciseId } from '../../exercise/exercise';
import type { PhaseNumber } from '../../technique/dose-form';

/** One exercise of a week. */
export interface ProtocolItem {
  readonly exerciseId: ExerciseId;
  /** What the source says of the dose, by parameter of the exercise’s form; the rest is not in the source. */
  readonly dose: Readonly<Record<string, number | string>>;
  readonly note?: string;
}

/** What a programme does in one week, counted from 1. */
export interface ProtocolWeek {
  readonly week: number;
  /** Sessions with a clinician; left out where the programme has none. */
  readonly clinicSessions?: number;
  /** Sessions at home; left out where the source does not count them. */
  readonly homeSessions?: number;
  /** The programme’s own level, where it has some. */
  readonly level?: number;
  /** Phase of the product’s model that the week belongs to. */
  readonly phase: PhaseNumber;
  readonly items: readonly ProtocolItem[];
  /** What the patient should reach by the end of the week. */
  readonly milestones?: readonly string[];
}

/** What a programme does beside its own sessions. */
export interface ProtocolAddition {
  readonly weeks: readonly number[];
  readonly items: readonly ProtocolItem[];
}

/** The patient of the source, as an example of whom it was made for. */
export interface ProtocolPatient {
  readonly age: number;
  readonly mainComplaint?: string;
  readonly findings: readonly string[];
  readonly nprsWorst?: number;
  readonly nprsRest?: number;
  readonly koosPain?: number;
  readonly ccft_mmHg?: number;
  readonly graft?: string;
  readonly weeksPostOp?: number;
  readonly hoursPostOp?: number;
}

/** A published programme, week by week. */
export interface PublishedProtocol {
  readonly id: string;
  readonly title: string;
  readonly condition: PresentationId;
  readonly source: string;
  /** What of it was read in the source and what is professional knowledge, said plainly. */
  readonly verification: string;
  readonly durationWeeks: number;
  readonly totalSessions: { readonly min: number; readonly max: number };
  readonly sessionMinutesMax: number;
  /** How often a day the patient practises at home. */
  readonly homePerDay?: number;
  readonly patient: ProtocolPatient;
  readonly weeks: readonly ProtocolWeek[];
  readonly plus?: readonly ProtocolAddition[];
  /** What must hold of the programme, in words. */
  readonly assertions: readonly string[];
}
