import type { DoseOf } from './dose-forms';
import type { DoseWording } from './dose-wording';

/** Thin space, between number and unit. */
const thin = '\u2009';

const choices: DoseWording['choices'] = {
  I: 'Grade I',
  II: 'Grade II',
  III: 'Grade III',
  IV: 'Grade IV',
  K1: 'Grade K1',
  K2: 'Grade K2',
  K3: 'Grade K3',
  'symmetrical-biphasic': 'symmetrical biphasic',
  'asymmetrical-biphasic': 'asymmetrical biphasic',
  'burst-modulated-ac-2500': `bursts of 2500${thin}Hz alternating current`,
  'max-tolerated': 'to tolerance',
  'pct-mvic': 'to a share of maximal effort',
  'strong-visible-contraction': 'to a strong visible contraction',
  'feet-apart': 'feet apart',
  'feet-together': 'feet together',
  'semi-tandem': 'semi-tandem stance',
  tandem: 'tandem stance',
  'single-leg': 'single leg',
  firm: 'firm surface',
  foam: 'foam',
  'balance-disc': 'balance disc',
  'wobble-board': 'wobble board',
  'tilt-board': 'tilt board',
  open: 'eyes open',
  'dim-or-head-turn': 'dim light or head turns',
  closed: 'eyes closed',
  none: 'no perturbation',
  'arm-movement': 'arm movement',
  'dual-task': 'second task',
  'expected-push': 'expected push',
  'unexpected-push': 'unexpected push',
  'catch-throw': 'catch and throw',
};

/** Doses in English. Times and loads stand as they are read out at the plinth. */
export const englishDoses: DoseWording = {
  sentences: {
    'stretch-static': ({ sets, reps, hold_s }) => holds(sets, reps, hold_s),
    'stretch-pnf': ({ reps, contract_s, contract_pct_mvic, relax_s, stretch_s }) =>
      `${reps} × contract ${seconds(contract_s)} at ${of(contract_pct_mvic, '% MVIC')}, relax ${seconds(relax_s)}, stretch ${seconds(stretch_s)}`,
    'mobility-dynamic': ({ sets, reps, rep_s, hold_s }) =>
      listed(`${sets} × ${reps}`, `${seconds(rep_s)} each`, hold_s > 0 && `${seconds(hold_s)} hold`),
    'activation-low-load': ({ sets, reps, hold_s, effort_pct_mvc }) =>
      `${holds(sets, reps, hold_s)} at ${of(effort_pct_mvc, '% MVC')}`,
    'strength-isometric': ({ sets, reps, hold_s, effort_pct_mvic }) =>
      `${holds(sets, reps, hold_s)} at ${of(effort_pct_mvic, '% MVIC')}`,
    'strength-isotonic': ({ sets, reps, load_pct_1rm, rpe, tempo_ecc_s, tempo_pause_s, tempo_con_s }) =>
      listed(
        `${sets} × ${reps}${load(load_pct_1rm, '% 1RM')}`,
        `RPE ${rpe}`,
        `tempo ${tempo_ecc_s}-${tempo_pause_s}-${tempo_con_s}`,
      ),
    'strength-eccentric': ({ sets, reps, load_pct_1rm, tempo_ecc_s, tempo_con_s }) =>
      listed(
        `${sets} × ${reps}${load(load_pct_1rm, '% 1RM')}`,
        `lower ${seconds(tempo_ecc_s)}`,
        `lift ${seconds(tempo_con_s)}`,
      ),
    'functional-task': ({ sets, reps, depth_pct, load_pct_bw, rpe }) =>
      listed(
        `${sets} × ${reps}`,
        depth_pct < 100 ? of(depth_pct, '% depth') : 'full depth',
        load_pct_bw > 0 && `load ${of(load_pct_bw, '% body weight')}`,
        `RPE ${rpe}`,
      ),
    'posture-habit': ({ reps, hold_s, times_per_day }) =>
      `${reps} × ${seconds(hold_s)} hold, ${timesADay(times_per_day)}`,
    'aerobic-locomotor': ({ minutes, rpe }) => `${of(minutes, 'min')} at RPE ${rpe}`,
    plyometric: ({ contacts_per_session, sets }) =>
      `${contacts_per_session} foot contacts in ${counted(sets, 'set', 'sets')}`,
    'core-hold': ({ sets, reps, hold_s, limb_load_level }) =>
      `${holds(sets, reps, hold_s)}, limb load level ${limb_load_level}`,
    'core-dynamic': ({ sets, reps, rep_s, limb_load_level }) =>
      `${sets} × ${reps}, ${seconds(rep_s)} each, limb load level ${limb_load_level}`,
    'myofascial-release': ({ areas, duration_s, pressure_pain }) =>
      `${counted(areas, 'area', 'areas')} × ${seconds(duration_s)}, ${painUpTo(pressure_pain)}`,
    'trigger-point-compression': ({ points, reps_per_point, hold_s, pressure_pain }) =>
      listed(
        `${counted(points, 'point', 'points')} × ${reps_per_point > 1 ? `${reps_per_point} × ` : ''}${seconds(hold_s)}`,
        painUpTo(pressure_pain),
      ),
    'joint-mob-oscillatory': ({ grade, sets, duration_s, rate_hz }) =>
      `${choices[grade]}, ${sets} × ${seconds(duration_s)} at ${of(rate_hz, 'Hz')}`,
    'joint-mob-sustained': ({ grade, reps, hold_s, rest_s }) =>
      `${choices[grade]}, ${reps} × ${seconds(hold_s)} hold, rest ${seconds(rest_s)}`,
    mwm: ({ sets, reps }) => `${sets} × ${reps}, pain-free`,
    'self-release': ({ sets, duration_s, pressure_pain }) =>
      `${sets} × ${seconds(duration_s)}, ${painUpTo(pressure_pain)}`,
    nmes: (dose) =>
      listed(
        of(dose.frequency_hz, 'Hz'),
        of(dose.pulse_us, 'µs'),
        `${seconds(dose.on_s)} on : ${seconds(dose.off_s)} off`,
        `${dose.contractions} contractions`,
        stimulation(dose),
        dose.amplitude_ma !== undefined && of(dose.amplitude_ma, 'mA'),
        dose.waveform !== 'symmetrical-biphasic' && choices[dose.waveform],
      ),
    'balance-static': ({ reps, hold_s, stance, surface, vision, perturbation }) =>
      listed(`${reps} × ${seconds(hold_s)}`, choices[stance], ...balance({ surface, vision, perturbation })),
    'balance-dynamic': ({ sets, reps, ...settings }) => listed(`${sets} × ${reps}`, ...balance(settings)),
    repositioning: ({ sets, reps, target_error_deg }) => `${sets} × ${reps}, error up to ${target_error_deg}°`,
    'rhythmic-stabilization': ({ sets, bout_s, effort_pct_mvic, rest_s }) =>
      `${sets} × ${seconds(bout_s)} at ${of(effort_pct_mvic, '% MVIC')}, rest ${seconds(rest_s)}`,
    'breathing-pattern': ({ sets, breaths, inhale_s, hold_s, exhale_s }) =>
      listed(
        `${sets} × ${breaths} breaths`,
        `in ${seconds(inhale_s)}`,
        hold_s > 0 && `hold ${seconds(hold_s)}`,
        `out ${seconds(exhale_s)}`,
      ),
    imt: ({ sets, breaths, pct_mip }) => `${sets} × ${breaths} breaths at ${of(pct_mip, '% MIP')}`,
  },
  choices,
  sides: { left: 'left', right: 'right', each: 'each side' },
  timesADay,
  daysAWeek: (days) => (days === 7 ? 'daily' : `${counted(days, 'day', 'days')} a week`),
  sessionsAWeek: (sessions) => `${counted(sessions, 'session', 'sessions')} a week`,
};

function of(amount: number, unit: string): string {
  return `${amount}${thin}${unit}`;
}

function seconds(amount: number): string {
  return of(amount, 's');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function timesADay(times: number): string {
  return times === 1 ? 'once a day' : times === 2 ? 'twice a day' : `${times} times a day`;
}

/** With one set the repetitions lead: `3 × 30 s hold`, else `2 × 10, 5 s hold`. */
function holds(sets: number, reps: number, hold: number): string {
  return sets === 1 ? `${reps} × ${seconds(hold)} hold` : `${sets} × ${reps}, ${seconds(hold)} hold`;
}

function load(percent: number, unit: string): string {
  return percent > 0 ? ` at ${of(percent, unit)}` : '';
}

function painUpTo(pain: number): string {
  return pain > 0 ? `pain up to ${pain}/10` : 'pain-free';
}

function stimulation({ intensity_criterion: criterion, intensity_pct_mvic: percent }: DoseOf<'nmes'>): string {
  if (percent === undefined) return choices[criterion];
  const target = of(percent, '% MVIC');
  return criterion === 'pct-mvic' ? `at ${target}` : `${choices[criterion]} (${target})`;
}

/** The settings that are stated, without a perturbation where there is none. */
function balance({ surface, vision, perturbation }: Partial<DoseOf<'balance-dynamic'>>): (string | undefined)[] {
  return [
    surface && choices[surface],
    vision && choices[vision],
    perturbation === 'none' ? undefined : perturbation && choices[perturbation],
  ];
}

function listed(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join(', ');
}
