import type { DutyKind, DutyParams, ReviewReasonParams } from '@repattern/domain';
import { progressReportVisits } from '@repattern/domain/compliance/duties/duties-of';
import { weekdayInWords } from './day-in-words';

/** A duty beside the visits of a plan: what it is called, what its button records, and what its day is. */
export interface DutyWording {
  readonly name: string;
  readonly record: string;
  readonly day: string;
}

/** What has to be written about a plan. */
export const dutyWording: Readonly<Record<DutyKind, DutyWording>> = {
  certification: {
    name: 'Certification',
    record: 'Record certification',
    day: 'Day of the signature or the verbal order',
  },
  recertification: {
    name: 'Recertification',
    record: 'Record recertification',
    day: 'Day of the signature or the verbal order',
  },
  'progress-report': { name: 'Progress report', record: 'Record progress report', day: 'Day of the report' },
  discharge: { name: 'Discharge summary', record: 'Record discharge summary', day: 'Day of the summary' },
};

/** Until when a duty is in time: `Certification due by Fri 13 Nov`, `Certification overdue since Fri 13 Nov`. */
export function dutyInWords(kind: DutyKind, { dueOn, overdue }: DutyParams, today: string): string {
  const day = weekdayInWords(dueOn, today);
  return `${dutyWording[kind].name} ${overdue ? `overdue, was due by ${day}` : `due by ${day}`}`;
}

/** How far the treatment days that one report may cover are used up. */
export function progressReportInWords({ treatmentDays, overdue }: ReviewReasonParams['progress-report-due']): string {
  const days = `${treatmentDays} treatment days since the last, at most ${progressReportVisits}`;
  return `Progress report ${overdue ? 'overdue' : 'due'}: ${days}`;
}
