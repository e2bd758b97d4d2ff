import type { Dose } from '../../technique/dose-forms';
import { rankIn } from '../../technique/rank-of';
import { valueIn, withValue } from '../../technique/dose-values';
import { demandsOf } from './dose-demands';
import type { Demand } from './dose-demands';

const everyDemand: readonly Demand[] = ['volume', 'load', 'intensity', 'challenge', 'frequency', 'less'];

/**
 * A dose in which nothing asks more than in another of the same form: each parameter is the lower of the two. Only parameters that ask
 * one of `demands` are lowered. A dose of another form says nothing about this one and lowers nothing.
 */
export function lowerDose(dose: Dose, other: Dose, demands: readonly Demand[] = everyDemand): Dose {
  if (dose.form !== other.form) return dose;
  return demandsOf(dose.form)
    .filter(([, demand]) => demands.includes(demand))
    .reduce((lower, [parameter, demand]) => {
      const [own, most, value] = [rankIn(dose, parameter), rankIn(other, parameter), valueIn(other, parameter)];
      if (own === null || most === null || value === undefined) return lower;
      return (demand === 'less' ? most > own : most < own) ? withValue(lower, parameter, value) : lower;
    }, dose);
}
