import { daysBetween, parseCalendarDate } from '../../../kernel/calendar-date';
import { numberIn, withValue } from '../../../technique/dose-values';
import type { VisitRuleId } from '../../rules/progression-rule';
import type { NextStep } from '../../verdict';
import { risenDose } from '../risen-dose';
import { numberOf } from '../rule-params';
import type { Rise } from '../step-up';

/**
 * Days on one load of breathing against resistance before it rises again.
 * @source policy
 */
const daysOnLoad = 7;

/** Adds a set, up to the most that the rule allows. */
export function setsStep(rise: Rise): NextStep | null {
  return added(rise, { parameter: 'sets', by: 'addSets', upTo: 'max' });
}

/** Adds load to breathing against resistance, up to the most that the rule allows and at most once a week. */
export function mipStep(rise: Rise): NextStep | VisitRuleId | null {
  const step = added(rise, { parameter: 'pct_mip', by: 'addPctPoints', upTo: 'maxPctMip' });
  return step && isWithinWeek(rise) ? 'v-weekly-cap' : step;
}

interface Addition {
  readonly parameter: string;
  /** Names of the rule’s numbers. */
  readonly by: string;
  readonly upTo: string;
}

function added({ item, params }: Rise, { parameter, by, upTo }: Addition): NextStep | null {
  const [value, more, most] = [numberIn(item.dose, parameter), numberOf(params, by), numberOf(params, upTo)];
  if (value === null || more === null || most === null || value >= most) return null;
  return risenDose(item, withValue(item.dose, parameter, Math.min(value + more, most)));
}

/** Days on which the level was done tell since when it stands; a level that nobody dated is not known to be a week old. */
function isWithinWeek({ item, on }: Rise): boolean {
  const days = item.inputs.find(({ input }) => input === 'sessionsAtLevel')?.on ?? [];
  const [since, today] = [parseCalendarDate(days.toSorted()[0] ?? ''), parseCalendarDate(on)];
  return since === null || today === null || daysBetween(since, today) < daysOnLoad;
}
