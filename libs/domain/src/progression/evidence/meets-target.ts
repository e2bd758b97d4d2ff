import { isChoice, parametersOf } from '../../technique/dose-forms';
import type { Dose } from '../../technique/dose-forms';

type AnyDose = Readonly<Record<string, unknown>>;

/**
 * What of a dose makes a full target: how much is done, how long and under what load. How often, how fast, and how it feels are
 * other matters.
 */
const amounts = new Set<string>([
  ...[
    'sets',
    'reps',
    'breaths',
    'contractions',
    'minutes',
    'contacts_per_session',
    'areas',
    'points',
    'reps_per_point',
  ],
  ...['hold_s', 'bout_s', 'stretch_s', 'contract_s', 'duration_s'],
  ...['load_pct_1rm', 'load_pct_bw', 'effort_pct_mvc', 'effort_pct_mvic', 'contract_pct_mvic', 'pct_mip', 'depth_pct'],
  ...['limb_load_level', 'intensity_pct_mvic'],
]);

const holds: readonly string[] = ['hold_s', 'bout_s'];

/** Whether what was done reaches a target in everything that makes it: amounts at least, settings such as stance exactly. */
export function meetsTarget(dose: Dose, target: Dose): boolean {
  if (dose.form !== target.form) return false;
  const [done, asked] = [dose, target].map((one) => one as unknown as AnyDose) as [AnyDose, AnyDose];
  return parametersOf(target.form).every(([key, parameter]) => {
    const [value, least] = [done[key], asked[key]];
    if (least === undefined) return true;
    if (isChoice(parameter)) return value === least;
    return !amounts.has(key) || (typeof value === 'number' && typeof least === 'number' && value >= least);
  });
}

/** Whether a form is made of holds or bouts. */
export function hasHolds({ form }: Dose): boolean {
  return parametersOf(form).some(([key]) => holds.includes(key));
}
