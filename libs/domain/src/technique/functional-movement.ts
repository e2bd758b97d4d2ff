import type { DoseFormTables } from './dose-form';
import type { LaddersIn, PerFormIn } from './dose-of';

/**
 * How functional movement is dosed. Each form names its own source.
 * @source docs/sources.md#kisner-colby
 */
export const functionalMovementForms = {
  'functional-task': {
    technique: 'functional-movement',
    name: 'Functional movement pattern',
    cptCode: '97530',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 5], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [2, 20], usual: [6, 12], step: 1 },
      depth_pct: { kind: 'quantity', label: 'Depth', unit: '% depth', hard: [10, 100], usual: [30, 100], step: 10 },
      load_pct_bw: { kind: 'quantity', label: 'Load', unit: '% BW', hard: [0, 100], usual: [0, 40], step: 1 },
      rep_s: { kind: 'quantity', label: 'Time for one repetition', unit: 's', hard: [1, 10], usual: [3, 6], step: 1 },
      rpe: { kind: 'quantity', label: 'Perceived exertion', unit: 'CR10', hard: [1, 9], usual: [2, 7], step: 1 },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [15, 240], usual: [30, 120], step: 5 },
    },
    defaults: {
      1: { sets: 1, reps: 8, depth_pct: 40, load_pct_bw: 0, rep_s: 5, rpe: 2, rest_s: 45 },
      2: { sets: 2, reps: 8, depth_pct: 60, load_pct_bw: 0, rep_s: 5, rpe: 3, rest_s: 45 },
      3: { sets: 3, reps: 10, depth_pct: 80, load_pct_bw: 10, rep_s: 4, rpe: 5, rest_s: 60 },
      4: { sets: 3, reps: 8, depth_pct: 100, load_pct_bw: 25, rep_s: 3, rpe: 6, rest_s: 90 },
      5: { sets: 2, reps: 8, depth_pct: 100, load_pct_bw: 25, rep_s: 3, rpe: 6, rest_s: 90 },
    },
    source:
      'own knowledge, standard textbook: Kisner, Colby & Borstad, Therapeutic Exercise; NEMEX ordering: Ageberg E et al., BMC Musculoskelet Disord 2010;11:126',
  },
  'posture-habit': {
    technique: 'functional-movement',
    name: 'Postural reset or micro-break',
    cptCode: '97535',
    parameters: {
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 15], usual: [3, 10], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [3, 60], usual: [5, 20], step: 5 },
      times_per_day: { kind: 'quantity', label: 'Times a day', unit: '', hard: [1, 40], usual: [4, 16], step: 1 },
    },
    defaults: {
      1: { reps: 3, hold_s: 10, times_per_day: 6 },
      2: { reps: 5, hold_s: 10, times_per_day: 8 },
      3: { reps: 5, hold_s: 10, times_per_day: 8 },
      4: { reps: 3, hold_s: 10, times_per_day: 6 },
      5: { reps: 3, hold_s: 10, times_per_day: 4 },
    },
    source: 'own knowledge, standard textbook: Kisner, Colby & Borstad, Therapeutic Exercise',
  },
  'aerobic-locomotor': {
    technique: 'functional-movement',
    name: 'Gait, walking, cycling or running bout',
    cptCode: '97116',
    parameters: {
      minutes: { kind: 'quantity', label: 'Time', unit: 'min', hard: [1, 60], usual: [5, 30], step: 1 },
      rpe: { kind: 'quantity', label: 'Perceived exertion', unit: 'CR10', hard: [1, 8], usual: [2, 5], step: 1 },
      days_per_week: { kind: 'quantity', label: 'Days a week', unit: '', hard: [1, 7], usual: [3, 6], step: 1 },
    },
    defaults: {
      1: { minutes: 5, rpe: 2, days_per_week: 5 },
      2: { minutes: 10, rpe: 3, days_per_week: 5 },
      3: { minutes: 15, rpe: 4, days_per_week: 5 },
      4: { minutes: 20, rpe: 5, days_per_week: 4 },
      5: { minutes: 30, rpe: 5, days_per_week: 5 },
    },
    source:
      'own knowledge, standard textbook: Kisner, Colby & Borstad, Therapeutic Exercise; cycling and conditioning bill as 97110, gait as 97116',
  },
  plyometric: {
    technique: 'functional-movement',
    name: 'Jump, hop and landing',
    cptCode: '97530',
    parameters: {
      contacts_per_session: {
        kind: 'quantity',
        label: 'Foot contacts in the session',
        unit: '',
        hard: [5, 120],
        usual: [20, 80],
        step: 2,
      },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 6], usual: [2, 4], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 15], usual: [5, 10], step: 1 },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [20, 240], usual: [60, 120], step: 5 },
      days_per_week: { kind: 'quantity', label: 'Days a week', unit: '', hard: [1, 3], usual: [1, 2], step: 1 },
    },
    defaults: {
      1: null,
      2: null,
      3: null,
      4: { contacts_per_session: 30, sets: 3, reps: 5, rest_s: 90, days_per_week: 2 },
      5: { contacts_per_session: 48, sets: 4, reps: 6, rest_s: 90, days_per_week: 2 },
    },
    source: 'Chmielewski TL et al., J Orthop Sports Phys Ther 2006;36:308-19; limits own knowledge',
  },
} as const satisfies DoseFormTables;

/**
 * Time from one foot contact to the next; the form does not state it.
 * @source policy
 */
const secondsOfContact = 2;

/** Seconds of one session. A postural reset counts once, not every time of the day. */
export const functionalMovementSeconds: PerFormIn<typeof functionalMovementForms, number> = {
  'functional-task': ({ sets, reps, rep_s, rest_s }) => sets * reps * rep_s + (sets - 1) * rest_s,
  'posture-habit': ({ reps, hold_s }) => reps * hold_s,
  'aerobic-locomotor': ({ minutes }) => minutes * 60,
  plyometric: ({ contacts_per_session, sets, rest_s }) => contacts_per_session * secondsOfContact + (sets - 1) * rest_s,
};

/**
 * What rises when functional movement gets harder: depth before load, and time or contacts by a small share.
 * @source docs/sources.md#ageberg-2010 for the order; the steps are policy
 */
export const functionalMovementLadders: LaddersIn<typeof functionalMovementForms> = {
  'functional-task': [
    { kind: 'add', parameter: 'depth_pct', amount: 20, upTo: 100 },
    { kind: 'add', parameter: 'load_pct_bw', amount: 5, upTo: 40 },
  ],
  'posture-habit': [{ kind: 'add', parameter: 'times_per_day', amount: 2, upTo: 16 }],
  'aerobic-locomotor': [{ kind: 'grow', parameter: 'minutes', percent: 10, upTo: 30 }],
  plyometric: [{ kind: 'grow', parameter: 'contacts_per_session', percent: 20, upTo: 80 }],
};
