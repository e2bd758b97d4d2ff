import type { VisitStage } from '@repattern/domain';
import type { WorklistPatient } from './worklist.dto';

/** One visit that is to be held today, or that began and is not over. */
export class WorklistVisit {
  /** Day of the visit in the clinic’s calendar, `YYYY-MM-DD`: today, or earlier for one that was never finished. */
  on!: string;
  /** Time of day in the clinic, `HH:MM`, or null where none is agreed. */
  at!: string | null;
  /** `scheduled`, `arrived` or `in-progress`. */
  stage!: VisitStage;
  /** Phase in which the patient is treated that day. */
  phase!: number;
  /** Whether the patient is re-assessed on this visit. */
  reassess!: boolean;
  patient!: WorklistPatient;
  /** Plan that it belongs to (UUID). */
  planId!: string;
  /** The visit (UUID), or null while nothing happened to it. */
  visitId!: string | null;
  /** The planned visit in the plan’s calendar, or null for one that was not planned. */
  plannedVisitId!: string | null;
}

/** One page of the visits that are to be held, by day and time; those without a time stand last. */
export class WorklistVisitPage {
  /** Today in the clinic’s calendar, `YYYY-MM-DD`. */
  today!: string;
  /** Visits by day and time. */
  items!: WorklistVisit[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
