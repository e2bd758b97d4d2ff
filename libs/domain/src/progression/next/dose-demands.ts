import { doseFormIds } from '../../technique/dose-forms';
import type { DoseFormId, DoseOf } from '../../technique/dose-forms';

/**
 * What a parameter asks of the patient:
 * - `volume`, how much is done: what a cut of the volume lowers;
 * - `load`, how heavy it is: what a cut of the load lowers;
 * - `intensity`, how strong the stimulation is: what a cut of the intensity lowers;
 * - `challenge`, how hard it is to do: steps change it, percentages do not;
 * - `frequency`, how often it is done: neither steps nor percentages change it;
 * - `less`, a challenge of which less is harder, such as the error that is allowed.
 */
export type Demand = 'volume' | 'load' | 'intensity' | 'challenge' | 'frequency' | 'less';

type Demands = { readonly [Id in DoseFormId]: Readonly<Partial<Record<Exclude<keyof DoseOf<Id>, 'form'>, Demand>>> };

const [volume, load, intensity] = ['volume', 'load', 'intensity'] as const;
const [challenge, frequency, less] = ['challenge', 'frequency', 'less'] as const;
const balance = { stance: challenge, surface: challenge, vision: challenge, perturbation: challenge } as const;
const { stance: _, ...dynamicBalance } = balance;

/**
 * What each parameter of each form asks. The volume of a form is the product of its parameters of volume; of two that could be cut
 * equally well, the one that stands first is. Rests, tempos and the settings of a device ask nothing.
 * @source policy
 */
const demands: Demands = {
  'stretch-static': {
    ...{ reps: volume, sets: volume, hold_s: volume, intensity: challenge },
    ...{ sessions_per_day: frequency, days_per_week: frequency },
  },
  'stretch-pnf': { reps: volume, stretch_s: volume, contract_pct_mvic: load, intensity: challenge },
  'mobility-dynamic': { reps: volume, sets: volume, hold_s: challenge, sessions_per_day: frequency },
  'activation-low-load': {
    ...{ reps: volume, sets: volume, hold_s: volume, effort_pct_mvc: load },
    ...{ sessions_per_day: frequency },
  },
  'strength-isometric': {
    ...{ reps: volume, sets: volume, hold_s: volume, effort_pct_mvic: load },
    ...{ sessions_per_day: frequency },
  },
  'strength-isotonic': {
    ...{ reps: volume, sets: volume, load_pct_1rm: load },
    ...{ rpe: challenge, rir: less, days_per_week: frequency },
  },
  'strength-eccentric': {
    ...{ reps: volume, sets: volume, load_pct_1rm: load },
    ...{ rpe: challenge, days_per_week: frequency },
  },
  'functional-task': {
    ...{ reps: volume, sets: volume, load_pct_bw: load },
    ...{ depth_pct: challenge, rep_s: less, rpe: challenge },
  },
  'posture-habit': { reps: volume, times_per_day: volume, hold_s: volume },
  'aerobic-locomotor': { minutes: volume, rpe: challenge, days_per_week: frequency },
  plyometric: { contacts_per_session: volume, days_per_week: frequency },
  'core-hold': { reps: volume, sets: volume, hold_s: volume, limb_load_level: challenge },
  'core-dynamic': { reps: volume, sets: volume, limb_load_level: challenge, pbu_deviation_mmhg: less },
  'myofascial-release': { duration_s: volume, areas: volume, pressure_pain: challenge },
  'trigger-point-compression': { hold_s: volume, reps_per_point: volume, points: volume, pressure_pain: challenge },
  'joint-mob-oscillatory': { sets: volume, duration_s: volume, grade: challenge },
  'joint-mob-sustained': { reps: volume, hold_s: volume, grade: challenge },
  mwm: { reps: volume, sets: volume },
  'self-release': { sets: volume, duration_s: volume, pressure_pain: challenge },
  nmes: {
    ...{ contractions: volume, intensity_pct_mvic: intensity, amplitude_ma: intensity },
    ...{ sessions_per_week: frequency },
  },
  'balance-static': { ...balance, reps: volume, hold_s: volume },
  'balance-dynamic': { ...dynamicBalance, reps: volume, sets: volume },
  repositioning: { reps: volume, sets: volume, target_error_deg: less },
  'rhythmic-stabilization': { bout_s: volume, sets: volume, effort_pct_mvic: load },
  'breathing-pattern': { breaths: volume, sets: volume, exhale_s: challenge, sessions_per_day: frequency },
  imt: { breaths: volume, sets: volume, pct_mip: load, days_per_week: frequency },
};

const entries = Object.fromEntries(
  doseFormIds.map((form) => [form, Object.entries(demands[form])]),
) as unknown as Readonly<Record<DoseFormId, readonly (readonly [parameter: string, demand: Demand])[]>>;

/** What each parameter of a form asks of the patient; parameters that ask nothing are left out. */
export function demandsOf(form: DoseFormId): readonly (readonly [parameter: string, demand: Demand])[] {
  return entries[form];
}

/** The parameters of a form that ask one thing, in the order of the table. */
export function parametersAsking(form: DoseFormId, demand: Demand): readonly string[] {
  return entries[form].flatMap(([parameter, asked]) => (asked === demand ? [parameter] : []));
}
