import type { Dose } from '@repattern/domain';
import { applyToForm, type PerForm } from '@repattern/domain/technique/dose-forms';
import { choiceInWords } from '@repattern/domain/technique/dose-in-words';

/** A narrow cell must not part a number from its unit. */
const thin = '\u202f';

interface BalanceSettings {
  readonly surface?: string | undefined;
  readonly vision?: string | undefined;
  readonly perturbation?: string | undefined;
}

/** What differs from visit to visit of each kind of dose, as it is scribbled on a paper flowsheet. */
const briefDoses: PerForm<string> = {
  'stretch-static': ({ sets, reps, hold_s }) => `${times(sets, reps)} × ${hold_s}${thin}s`,
  'stretch-pnf': ({ reps, contract_s, stretch_s }) => `${reps} × ${contract_s}–${stretch_s}${thin}s`,
  'mobility-dynamic': ({ sets, reps, hold_s }) => `${sets} × ${reps}${hold_s > 0 ? `, ${hold_s}${thin}s` : ''}`,
  'activation-low-load': ({ sets, reps, hold_s }) => `${times(sets, reps)} × ${hold_s}${thin}s`,
  'strength-isometric': ({ sets, reps, hold_s, effort_pct_mvic }) =>
    `${times(sets, reps)} × ${hold_s}${thin}s, ${percent(effort_pct_mvic)}`,
  'strength-isotonic': ({ sets, reps, load_pct_1rm }) => `${sets} × ${reps}${loaded(load_pct_1rm)}`,
  'strength-eccentric': ({ sets, reps, load_pct_1rm }) => `${sets} × ${reps}${loaded(load_pct_1rm)}`,
  'functional-task': ({ sets, reps, depth_pct, load_pct_bw }) =>
    `${sets} × ${reps}${depth_pct < 100 ? `, ${percent(depth_pct)} deep` : ''}${loaded(load_pct_bw)}`,
  'posture-habit': ({ reps, hold_s }) => `${reps} × ${hold_s}${thin}s`,
  'aerobic-locomotor': ({ minutes }) => `${minutes}${thin}min`,
  plyometric: ({ contacts_per_session }) => `${contacts_per_session} contacts`,
  'core-hold': ({ sets, reps, hold_s, limb_load_level }) =>
    `${times(sets, reps)} × ${hold_s}${thin}s, L${limb_load_level}`,
  'core-dynamic': ({ sets, reps, limb_load_level }) => `${sets} × ${reps}, L${limb_load_level}`,
  'myofascial-release': ({ areas, duration_s }) => `${areas} × ${duration_s}${thin}s`,
  'trigger-point-compression': ({ points, reps_per_point, hold_s }) =>
    `${times(points, reps_per_point)} × ${hold_s}${thin}s`,
  'joint-mob-oscillatory': ({ grade, sets, duration_s }) => `${grade}, ${sets} × ${duration_s}${thin}s`,
  'joint-mob-sustained': ({ grade, reps, hold_s }) => `${grade}, ${reps} × ${hold_s}${thin}s`,
  mwm: ({ sets, reps }) => `${sets} × ${reps}`,
  'self-release': ({ sets, duration_s }) => `${sets} × ${duration_s}${thin}s`,
  nmes: ({ contractions, on_s, intensity_pct_mvic }) =>
    `${contractions} × ${on_s}${thin}s${loaded(intensity_pct_mvic ?? 0)}`,
  'balance-static': ({ reps, hold_s, stance, ...settings }) =>
    `${reps} × ${hold_s}${thin}s, ${choiceInWords(stance).replace(' stance', '')}${balance(settings)}`,
  'balance-dynamic': ({ sets, reps, ...settings }) => `${sets} × ${reps}${balance(settings)}`,
  repositioning: ({ sets, reps, target_error_deg }) => `${sets} × ${reps}, ≤${thin}${target_error_deg}°`,
  'rhythmic-stabilization': ({ sets, bout_s, effort_pct_mvic }) =>
    `${sets} × ${bout_s}${thin}s, ${percent(effort_pct_mvic)}`,
  'breathing-pattern': ({ sets, breaths, inhale_s, exhale_s }) => `${sets} × ${breaths}, ${inhale_s}:${exhale_s}`,
  imt: ({ sets, breaths, pct_mip }) => `${sets} × ${breaths}, ${percent(pct_mip)}`,
};

/** A dose in the few signs that fit a narrow cell: `2 × 8, 60 %`. In full says it `doseInWords`. */
export function doseBriefly(dose: Dose): string {
  return applyToForm(briefDoses, dose);
}

function times(sets: number, reps: number): string {
  return sets === 1 ? String(reps) : `${sets} × ${reps}`;
}

function percent(amount: number): string {
  return `${amount}${thin}%`;
}

function loaded(amount: number): string {
  return amount > 0 ? `, ${percent(amount)}` : '';
}

/** Only what is harder than the easiest. */
function balance({ surface = 'firm', vision = 'open', perturbation = 'none' }: BalanceSettings): string {
  return [surface, vision, perturbation]
    .filter((setting) => !['firm', 'open', 'none'].includes(setting))
    .map((setting) => `, ${choiceInWords(setting)}`)
    .join('');
}
