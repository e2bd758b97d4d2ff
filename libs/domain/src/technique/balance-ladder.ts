import type { Dose, DoseOf } from './dose-forms';
import { proprioceptionForms } from './proprioception';

/** The four settings of balance. */
export type BalanceSettings = Pick<DoseOf<'balance-static'>, 'stance' | 'surface' | 'vision' | 'perturbation'>;

/** One rung of the balance ladder. */
export interface BalanceRung extends BalanceSettings {
  /** Place of the easier rung, from which exactly one setting differs; null for the lowest. */
  readonly from: number | null;
}

/**
 * Balance from easy to hard. It branches: several rungs may rise from one.
 * @source docs/sources.md#mckeon-2008 for the progression; the rungs are policy
 */
export const balanceLadder: readonly BalanceRung[] = [
  { stance: 'feet-apart', surface: 'firm', vision: 'open', perturbation: 'none', from: null },
  { stance: 'feet-together', surface: 'firm', vision: 'open', perturbation: 'none', from: 0 },
  { stance: 'semi-tandem', surface: 'firm', vision: 'open', perturbation: 'none', from: 1 },
  { stance: 'tandem', surface: 'firm', vision: 'open', perturbation: 'none', from: 2 },
  { stance: 'single-leg', surface: 'firm', vision: 'open', perturbation: 'none', from: 3 },
  { stance: 'single-leg', surface: 'firm', vision: 'open', perturbation: 'arm-movement', from: 4 },
  { stance: 'single-leg', surface: 'firm', vision: 'dim-or-head-turn', perturbation: 'none', from: 4 },
  { stance: 'single-leg', surface: 'foam', vision: 'open', perturbation: 'none', from: 4 },
  { stance: 'single-leg', surface: 'firm', vision: 'closed', perturbation: 'none', from: 6 },
  { stance: 'single-leg', surface: 'firm', vision: 'open', perturbation: 'catch-throw', from: 5 },
  { stance: 'single-leg', surface: 'foam', vision: 'open', perturbation: 'arm-movement', from: 7 },
  { stance: 'single-leg', surface: 'foam', vision: 'dim-or-head-turn', perturbation: 'none', from: 7 },
  { stance: 'single-leg', surface: 'wobble-board', vision: 'open', perturbation: 'none', from: 7 },
  { stance: 'single-leg', surface: 'foam', vision: 'open', perturbation: 'unexpected-push', from: 10 },
  { stance: 'single-leg', surface: 'foam', vision: 'closed', perturbation: 'none', from: 11 },
  { stance: 'single-leg', surface: 'balance-disc', vision: 'open', perturbation: 'catch-throw', from: 9 },
];

/** A dose with settings of balance. */
export type BalanceDose = DoseOf<'balance-static'> | DoseOf<'balance-dynamic'>;

/** Whether a dose has settings of balance. */
export function isBalanceDose(dose: Dose): dose is BalanceDose {
  return dose.form === 'balance-static' || dose.form === 'balance-dynamic';
}

/** The place of a dose on the ladder; null between the rungs, or when a setting is not stated. */
export function balanceRungOf(dose: BalanceDose): number | null {
  const at = settingsOf(dose);
  const rung = balanceLadder.findIndex((one) => at !== null && differences(at, one).length === 0);
  return rung === -1 ? null : rung;
}

/**
 * The same dose with one setting harder; null at the top, or when a setting is not stated. From a rung it goes to the lowest that rises from
 * it; between the rungs to the lowest that one setting reaches in one step, and where there is none one step in stance, else in vision.
 */
export function harderBalance(dose: BalanceDose): BalanceDose | null {
  const at = settingsOf(dose);
  const rung = balanceRungOf(dose);
  if (rung !== null)
    return withSettings(
      dose,
      balanceLadder.find(({ from }) => from === rung),
    );
  if (at === null) return null;
  return withSettings(dose, balanceLadder.find((one) => stepsBetween(at, one) === 1) ?? oneStepHarder(at));
}

/**
 * The same dose with one setting easier; null at the bottom, or when a setting is not stated. From a rung it goes to the one from which that
 * rises; between the rungs to the highest that one easier setting reaches.
 */
export function easierBalance(dose: BalanceDose): BalanceDose | null {
  const at = settingsOf(dose);
  const rung = balanceRungOf(dose);
  if (rung === null)
    return withSettings(
      dose,
      balanceLadder.findLast((one) => at !== null && stepsBetween(one, at) > 0),
    );
  return withSettings(dose, balanceLadder[balanceLadder[rung]?.from ?? -1]);
}

/** The same dose on a rung; null where the form is not practised there. */
export function onBalanceRung(dose: BalanceDose, rung: number): BalanceDose | null {
  return withSettings(dose, balanceLadder[rung]);
}

type Setting = keyof BalanceSettings;

/** Dynamic balance states no stance; it is practised on one leg at a time. */
function settingsOf(dose: BalanceDose): BalanceSettings | null {
  const { surface, vision, perturbation } = dose;
  if (surface === undefined || vision === undefined || perturbation === undefined) return null;
  return { stance: dose.form === 'balance-static' ? dose.stance : 'single-leg', surface, vision, perturbation };
}

function withSettings(dose: BalanceDose, rung: BalanceSettings | undefined): BalanceDose | null {
  if (!rung) return null;
  const { stance, surface, vision, perturbation } = rung;
  if (dose.form === 'balance-static') return { ...dose, stance, surface, vision, perturbation };
  return stance === 'single-leg' ? { ...dose, surface, vision, perturbation } : null;
}

/** By how many steps one setting is harder, where it is the only one that differs; 0 otherwise. */
function stepsBetween(from: BalanceSettings, to: BalanceSettings): number {
  const [setting, ...others] = differences(from, to);
  if (setting === undefined || others.length > 0) return 0;
  return difficulty(setting, to) - difficulty(setting, from);
}

/** Off the ladder the ground is never changed first: whoever stands on foam learns to stand on it narrower, then without looking. */
function oneStepHarder(at: BalanceSettings): BalanceSettings | undefined {
  const { stance, vision } = proprioceptionForms['balance-static'].parameters;
  const narrower = stance.choices[stance.choices.indexOf(at.stance) + 1];
  if (narrower !== undefined) return { ...at, stance: narrower };
  const darker = vision.choices[vision.choices.indexOf(at.vision) + 1];
  return darker && { ...at, vision: darker };
}

function differences(one: BalanceSettings, other: BalanceSettings): Setting[] {
  const settings: readonly Setting[] = ['stance', 'surface', 'vision', 'perturbation'];
  return settings.filter((setting) => one[setting] !== other[setting]);
}

function difficulty(setting: Setting, settings: BalanceSettings): number {
  const choices: readonly string[] = proprioceptionForms['balance-static'].parameters[setting].choices;
  return choices.indexOf(settings[setting]);
}
