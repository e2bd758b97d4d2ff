import type { CalendarDate } from '../../kernel/calendar-date';
import type { PlanStatus } from '../../plan/plan-status';

/** What has to be written about a plan beside its visits, and to be seen to by a day. */
export const dutyKinds = ['certification', 'recertification', 'progress-report', 'discharge'] as const;

/** One of {@link dutyKinds}. */
export type DutyKind = (typeof dutyKinds)[number];

/** A duty that was seen to. */
export interface DoneDuty {
  readonly kind: DutyKind;
  /** Day of the signature, the verbal order or the report. */
  readonly on: CalendarDate;
}

/** What duties follow from. */
export interface DutyFacts {
  readonly status: PlanStatus;
  /** Day on which the first revision of the plan was signed; null before. */
  readonly signedOn: CalendarDate | null;
  /** The first treatment day, that of the evaluation included; null where nobody knows it. */
  readonly firstTreatmentOn: CalendarDate | null;
  /** Days of finished visits since the last progress report, in any order, each once or several times. */
  readonly treatmentDays: readonly CalendarDate[];
  /** The last planned day of the plan; null where nobody knows it. */
  readonly planEndOn: CalendarDate | null;
  /** Day on which the plan was completed or discontinued; null before, and where nobody knows it. */
  readonly endedOn: CalendarDate | null;
  /** Day of the last finished visit; null before the first. */
  readonly lastVisitOn: CalendarDate | null;
  /** In any order. */
  readonly duties: readonly DoneDuty[];
}

/** A duty that is open, with what it is counted from. */
export type OpenDuty =
  /** Last day on which it is in time. */
  | { readonly kind: 'certification'; readonly dueOn: CalendarDate }
  | { readonly kind: 'recertification'; readonly dueOn: CalendarDate; readonly by: 'plan-end' | 'days' }
  | {
      readonly kind: 'progress-report';
      /** Treatment days that it has to tell about, oldest first. */
      readonly days: readonly CalendarDate[];
      /** The last treatment day that it may wait for; null until that has come. */
      readonly dueOn: CalendarDate | null;
    }
  /** From `endedOn` on it is owed; how long it may take is a policy of the clinic. */
  | { readonly kind: 'discharge'; readonly endedOn: CalendarDate };
