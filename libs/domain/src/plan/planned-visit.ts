import type { PhaseNumber } from '../technique/dose-form';

/** What became of a visit. Only what is `planned` may be moved. */
export const visitStatuses = ['planned', 'attended', 'missed', 'cancelled'] as const;

/** One of {@link visitStatuses}. */
export type VisitStatus = (typeof visitStatuses)[number];

/** A visit in the calendar of a plan. */
export interface PlannedVisit {
  /** Identifier inside the plan; it stays when the visit is moved. */
  readonly id: string;
  readonly phase: PhaseNumber;
  /** Day in the clinic’s calendar, `YYYY-MM-DD`. */
  readonly on: string;
  /** Time of day in the clinic, `HH:MM`; null while no time is agreed. */
  readonly at: string | null;
  readonly status: VisitStatus;
  /** Whether a person chose this day, so that arranging the rest leaves it where it is. */
  readonly fixed: boolean;
  /** Whether the patient is re-assessed on this visit. */
  readonly reassess: boolean;
}
