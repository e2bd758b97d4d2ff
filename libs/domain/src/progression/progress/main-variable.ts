import { balanceRungOf } from '../../technique/balance-ladder';
import { applyToForm } from '../../technique/dose-forms';
import type { Dose, DoseFormId, PerForm } from '../../technique/dose-forms';
import { rankOf } from '../../technique/rank-of';

/** What of a dose is drawn over time. */
export const mainVariables = {
  'held-seconds': { name: 'Total hold', unit: 's' },
  'stretched-seconds': { name: 'Total stretch', unit: 's' },
  'treated-seconds': { name: 'Total time', unit: 's' },
  repetitions: { name: 'Total repetitions', unit: '' },
  breaths: { name: 'Total breaths', unit: '' },
  minutes: { name: 'Time', unit: 'min' },
  contacts: { name: 'Foot contacts', unit: '' },
  contractions: { name: 'Contractions', unit: '' },
  load: { name: 'Load', unit: '% 1RM' },
  'body-weight-load': { name: 'Load', unit: '% BW' },
  'inspiratory-load': { name: 'Load', unit: '% MIP' },
  'limb-load': { name: 'Limb load', unit: 'level' },
  depth: { name: 'Depth', unit: '%' },
  effort: { name: 'Effort', unit: '% MVIC' },
  'low-effort': { name: 'Effort', unit: '% MVC' },
  'target-error': { name: 'Target error', unit: '°' },
  rung: { name: 'Balance', unit: 'rung' },
  grade: { name: 'Grade', unit: '' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly unit: string }>>;

/** One key of {@link mainVariables}. */
export type MainVariableId = keyof typeof mainVariables;

type MainValues = readonly (readonly [variable: MainVariableId, value: number | null])[];

/**
 * Values that tell how much a dose asks, for every form: what its ladder raises first, then what rises beside it. Null where a value cannot
 * be told.
 * @source policy
 */
const values: PerForm<MainValues> = {
  'stretch-static': ({ sets, reps, hold_s }) => [['stretched-seconds', sets * reps * hold_s]],
  'stretch-pnf': ({ reps, stretch_s }) => [['stretched-seconds', reps * stretch_s]],
  'mobility-dynamic': ({ sets, reps }) => [['repetitions', sets * reps]],
  'activation-low-load': ({ sets, reps, hold_s, effort_pct_mvc }) => [
    ['held-seconds', sets * reps * hold_s],
    ['low-effort', effort_pct_mvc],
  ],
  'strength-isometric': ({ sets, reps, hold_s, effort_pct_mvic }) => [
    ['held-seconds', sets * reps * hold_s],
    ['effort', effort_pct_mvic],
  ],
  'strength-isotonic': ({ sets, reps, load_pct_1rm }) => [
    ['load', load_pct_1rm],
    ['repetitions', sets * reps],
  ],
  'strength-eccentric': ({ sets, reps, load_pct_1rm }) => [
    ['load', load_pct_1rm],
    ['repetitions', sets * reps],
  ],
  'functional-task': ({ sets, reps, depth_pct, load_pct_bw }) => [
    ['depth', depth_pct],
    ['body-weight-load', load_pct_bw],
    ['repetitions', sets * reps],
  ],
  'posture-habit': ({ reps, hold_s, times_per_day }) => [['held-seconds', reps * hold_s * times_per_day]],
  'aerobic-locomotor': ({ minutes }) => [['minutes', minutes]],
  plyometric: ({ contacts_per_session }) => [['contacts', contacts_per_session]],
  'core-hold': ({ sets, reps, hold_s, limb_load_level }) => [
    ['limb-load', limb_load_level],
    ['held-seconds', sets * reps * hold_s],
  ],
  'core-dynamic': ({ sets, reps, limb_load_level }) => [
    ['limb-load', limb_load_level],
    ['repetitions', sets * reps],
  ],
  'myofascial-release': ({ areas, duration_s }) => [['treated-seconds', areas * duration_s]],
  'trigger-point-compression': ({ points, reps_per_point, hold_s }) => [
    ['treated-seconds', points * reps_per_point * hold_s],
  ],
  'joint-mob-oscillatory': ({ grade, sets, duration_s }) => [
    ['grade', gradeOf('joint-mob-oscillatory', grade)],
    ['treated-seconds', sets * duration_s],
  ],
  'joint-mob-sustained': ({ grade, reps, hold_s }) => [
    ['grade', gradeOf('joint-mob-sustained', grade)],
    ['treated-seconds', reps * hold_s],
  ],
  mwm: ({ sets, reps }) => [['repetitions', sets * reps]],
  'self-release': ({ sets, duration_s }) => [['treated-seconds', sets * duration_s]],
  nmes: ({ intensity_pct_mvic, contractions }) => [
    ['effort', intensity_pct_mvic ?? null],
    ['contractions', contractions],
  ],
  'balance-static': (dose) => [
    ['rung', balanceRungOf(dose)],
    ['held-seconds', dose.reps * dose.hold_s],
  ],
  'balance-dynamic': (dose) => [
    ['rung', balanceRungOf(dose)],
    ['repetitions', dose.sets * dose.reps],
  ],
  repositioning: ({ sets, reps, target_error_deg }) => [
    ['target-error', target_error_deg],
    ['repetitions', sets * reps],
  ],
  'rhythmic-stabilization': ({ sets, bout_s, effort_pct_mvic }) => [
    ['held-seconds', sets * bout_s],
    ['effort', effort_pct_mvic],
  ],
  'breathing-pattern': ({ sets, breaths }) => [['breaths', sets * breaths]],
  imt: ({ sets, breaths, pct_mip }) => [
    ['inspiratory-load', pct_mip],
    ['breaths', sets * breaths],
  ],
};

/** The value of one variable of a dose; null where it cannot be told, or another form is dosed by it. */
export function valueOf(dose: Dose, variable: MainVariableId): number | null {
  return applyToForm(values, dose).find(([id]) => id === variable)?.[1] ?? null;
}

/**
 * The variable by which doses of one form are drawn: the first that is known and was not the same in all of them, else the first that is
 * known of any.
 */
export function mainVariableOf(first: Dose, ...others: readonly Dose[]): MainVariableId {
  const all = [first, ...others];
  const variables = applyToForm(values, first).map(([id]) => id);
  const known = variables.map((id) => new Set(all.flatMap((dose) => valueOf(dose, id) ?? [])));
  const moved = known.findIndex(({ size }) => size > 1);
  const any = known.findIndex(({ size }) => size > 0);
  return variables[moved < 0 ? any : moved] ?? 'repetitions';
}

/** The place of a grade among those of its form, from 1. */
function gradeOf(form: DoseFormId, grade: string): number | null {
  const rank = rankOf(form, 'grade', grade);
  return rank === null ? null : rank + 1;
}
