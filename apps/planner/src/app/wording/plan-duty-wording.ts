import type { PlanDutyDue } from '@repattern/contracts';
import type { DutyKind } from '@repattern/domain';
import { weekdayInWords } from './day-in-words';

/** What has to be written about a plan beside its visits. */
export const dutyNameWording: Readonly<Record<DutyKind, string>> = {
  certification: 'Certification',
  recertification: 'Recertification',
  'progress-report': 'Progress report',
  discharge: 'Discharge summary',
};

/** Until when a duty is in time, and whether that is over. */
export function dutyDueInWords({ dueOn }: PlanDutyDue, today: string): { words: string; late: boolean } {
  if (dueOn === null) return { words: 'due after more visits', late: false };
  const day = weekdayInWords(dueOn, today);
  return dueOn < today ? { words: `overdue since ${day}`, late: true } : { words: `due by ${day}`, late: false };
}
