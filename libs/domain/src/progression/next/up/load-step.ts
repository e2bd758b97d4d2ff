import type { RegionId } from '../../../exercise/regions';
import { doseForms, isChoice } from '../../../technique/dose-forms';
import { numberIn, withValue } from '../../../technique/dose-values';
import type { ItemEvidence } from '../../evidence/visit-evidence';
import type { VisitRuleId } from '../../rules/progression-rule';
import type { NextStep } from '../../verdict';
import { parametersAsking } from '../dose-demands';
import { risenDose } from '../risen-dose';
import { numberOf } from '../rule-params';
import type { Rise } from '../step-up';

/**
 * Per cent of the present load by which it rises, in regions with small and with large muscles, and the most that one increment may be.
 * @source docs/sources.md#acsm-2009 for 2 to 10 %; the split is policy
 */
const loadSteps = { small: 2.5, large: 5, mostPct: 10 };

const smallRegions: readonly RegionId[] = ['cervical', 'shoulder', 'elbow-wrist', 'ankle-foot'];

/**
 * Adds load: a share of the present one, rounded down to whole increments but at least one. Where one increment is too much of the
 * present load, a repetition in each set is added instead, up to what is usual; after that the increments stand against it.
 */
export function loadStep({ item, params }: Rise): NextStep | VisitRuleId | null {
  const [key] = parametersAsking(item.dose.form, 'load');
  const table = key === undefined ? undefined : doseForms[item.dose.form].parameters[key];
  if (key === undefined || !table || isChoice(table)) return null;
  const load = numberIn(item.dose, key);
  if (load === null) return null;
  const size = smallRegions.includes(item.region) ? 'small' : 'large';
  const share = (load * (numberOf(params, `loadPct.${size}`) ?? loadSteps[size])) / 100;
  const rise = Math.max(1, Math.floor(share / table.step)) * table.step;
  const isTooMuch = rise * 100 > load * (numberOf(params, 'maxPct') ?? loadSteps.mostPct);
  return isTooMuch ? (oneRepMore(item) ?? 'v-load-cap') : risenDose(item, withValue(item.dose, key, load + rise));
}

function oneRepMore(item: ItemEvidence): NextStep | null {
  const reps = numberIn(item.dose, 'reps');
  return reps === null ? null : risenDose(item, withValue(item.dose, 'reps', reps + 1));
}
