import type { PlanDutyDue } from '@repattern/contracts';
import { weekdayInWords } from '../../wording/day-in-words';

/** Until when a duty is in time, and whether that day is over. */
export function dutyDay({ dueOn }: Pick<PlanDutyDue, 'dueOn'>, today: string): { words: string; late: boolean } {
  if (dueOn === null) return { words: 'due after further visits', late: false };
  const day = weekdayInWords(dueOn, today);
  return dueOn < today ? { words: `overdue, was due by ${day}`, late: true } : { words: `due by ${day}`, late: false };
}
