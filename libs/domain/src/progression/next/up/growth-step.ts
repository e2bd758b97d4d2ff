import { doseForms, isChoice } from '../../../technique/dose-forms';
import type { QuantityParameter } from '../../../technique/dose-form';
import { isCount } from '../../../technique/check-parameter';
import { numberIn, withValue } from '../../../technique/dose-values';
import type { ItemEvidence } from '../../evidence/visit-evidence';
import type { VisitRuleId } from '../../rules/progression-rule';
import type { NextStep } from '../../verdict';
import { risenDose } from '../risen-dose';
import { numberOf } from '../rule-params';
import type { Rise } from '../step-up';

/** Minutes are planned by halves; contacts are counted. */
const halfMinute = 0.5;

/** Adds a share of the present contacts of a session. */
export function contactsStep(rise: Rise): NextStep | VisitRuleId | null {
  return grown(rise, 'contacts_per_session');
}

/** Adds a share of the present minutes. */
export function minutesStep(rise: Rise): NextStep | VisitRuleId | null {
  return grown(rise, 'minutes');
}

/**
 * The present amount and a share, rounded down. A session may not rise by more than the cap over an average session of the last seven
 * days, so that with as many sessions as in those the week stays within it; nor at all where the last one fell short of the present amount.
 */
function grown({ item, params }: Rise, key: string): NextStep | VisitRuleId | null {
  const [amount, table] = [numberIn(item.dose, key), doseForms[item.dose.form].parameters[key]];
  const [pct, capPct] = [numberOf(params, 'pct'), numberOf(params, 'weeklyCapPct')];
  if (amount === null || pct === null || capPct === null || !table || isChoice(table)) return null;
  if (amount >= table.usual[1]) return null;
  if ((numberIn(item.lastDone, key) ?? amount) < amount) return 'v-weekly-cap';
  const wanted = Math.min(roundedDown((amount * (100 + pct)) / 100, table), table.usual[1]);
  const most = roundedDown((averageSession(item, key) * (100 + capPct)) / 100, table);
  const next = Math.min(wanted, most);
  return next > amount ? risenDose(item, withValue(item.dose, key, next)) : 'v-weekly-cap';
}

/** With none in the last seven days it is the dose that was done last. */
function averageSession({ weekTotal, lastDone, dose }: ItemEvidence, key: string): number {
  const last = numberIn(lastDone, key) ?? numberIn(dose, key) ?? 0;
  if (weekTotal === null || weekTotal <= 0 || last <= 0) return last;
  return weekTotal / Math.max(1, Math.round(weekTotal / last));
}

function roundedDown(value: number, table: QuantityParameter): number {
  const grain = isCount(table) ? 1 : halfMinute;
  return Math.floor(value / grain) * grain;
}
