import type { Dose } from '../../technique/dose-forms';
import { rankIn } from '../../technique/rank-of';
import { demandsOf } from './dose-demands';

/**
 * The parameters by which a dose asks more than another of the same form, in the order of the table. One that only the later states
 * counts as more: what was unknown is not taken for as much. Doses of different forms cannot be compared; null.
 */
export function raisedParameters(before: Dose, after: Dose): readonly string[] | null {
  if (before.form !== after.form) return null;
  return demandsOf(after.form).flatMap(([parameter, demand]) => {
    const [from, to] = [rankIn(before, parameter), rankIn(after, parameter)];
    if (to === null || from === to) return [];
    return from === null || (demand === 'less' ? to < from : to > from) ? [parameter] : [];
  });
}

/** Whether a dose asks more than another in anything; doses of different forms cannot be compared and count as more. */
export function isRaised(before: Dose, after: Dose): boolean {
  return raisedParameters(before, after)?.length !== 0;
}
