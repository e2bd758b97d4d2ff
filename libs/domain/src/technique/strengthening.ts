import type { DoseFormTables } from './dose-form';
import type { DerivedIn, LaddersIn, PerFormIn } from './dose-of';

/**
 * How strengthening is dosed. Each form names its own source.
 * @source docs/sources.md#acsm-2009
 */
export const strengtheningForms = {
  'activation-low-load': {
    technique: 'strengthening',
    name: 'Isolated low-load activation',
    cptCode: '97112',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 15], usual: [5, 10], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [1, 20], usual: [5, 10], step: 5 },
      effort_pct_mvc: { kind: 'quantity', label: 'Effort', unit: '% MVC', hard: [5, 40], usual: [10, 25], step: 5 },
      rest_s: { kind: 'quantity', label: 'Rest between holds', unit: 's', hard: [2, 30], usual: [3, 10], step: 1 },
      sessions_per_day: { kind: 'quantity', label: 'Sessions a day', unit: '', hard: [1, 4], usual: [1, 2], step: 1 },
    },
    defaults: {
      1: { sets: 1, reps: 8, hold_s: 5, effort_pct_mvc: 15, rest_s: 5, sessions_per_day: 2 },
      2: { sets: 1, reps: 10, hold_s: 10, effort_pct_mvc: 20, rest_s: 5, sessions_per_day: 2 },
      3: { sets: 1, reps: 10, hold_s: 10, effort_pct_mvc: 25, rest_s: 5, sessions_per_day: 1 },
      4: { sets: 1, reps: 5, hold_s: 10, effort_pct_mvc: 25, rest_s: 5, sessions_per_day: 1 },
      5: { sets: 1, reps: 5, hold_s: 10, effort_pct_mvc: 25, rest_s: 5, sessions_per_day: 1 },
    },
    source:
      'Jull GA et al., J Manipulative Physiol Ther 2008;31:525-33 (10 x 10 s criterion); Richardson, Hodges & Hides, Therapeutic Exercise for Lumbopelvic Stabilization 2004',
  },
  'strength-isometric': {
    technique: 'strengthening',
    name: 'Isometric strengthening',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 5], usual: [1, 4], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 15], usual: [3, 10], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [3, 60], usual: [5, 45], step: 5 },
      effort_pct_mvic: {
        kind: 'quantity',
        label: 'Effort',
        unit: '% MVIC',
        hard: [10, 100],
        usual: [30, 70],
        step: 10,
        source: 'Rio E et al., Br J Sports Med 2015;49:1277-83 for 70 %; the rest policy',
      },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [5, 180], usual: [15, 120], step: 5 },
      sessions_per_day: { kind: 'quantity', label: 'Sessions a day', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
    },
    defaults: {
      1: { sets: 1, reps: 10, hold_s: 5, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
      2: { sets: 2, reps: 8, hold_s: 10, effort_pct_mvic: 40, rest_s: 45, sessions_per_day: 1 },
      3: { sets: 2, reps: 8, hold_s: 10, effort_pct_mvic: 60, rest_s: 45, sessions_per_day: 1 },
      4: { sets: 2, reps: 6, hold_s: 10, effort_pct_mvic: 70, rest_s: 60, sessions_per_day: 1 },
      5: { sets: 1, reps: 5, hold_s: 10, effort_pct_mvic: 70, rest_s: 60, sessions_per_day: 1 },
    },
    source:
      'Rio E et al., Br J Sports Med 2015;49:1277-83 (5 x 45 s at 70 % MVIC for tendon: only the items that carry it as their own dose); holds of about 10 s otherwise: policy, own knowledge, standard textbook: Kisner, Colby & Borstad, Therapeutic Exercise',
  },
  'strength-isotonic': {
    technique: 'strengthening',
    name: 'Isotonic strengthening',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 6], usual: [1, 4], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 30], usual: [6, 20], step: 1 },
      load_pct_1rm: { kind: 'quantity', label: 'Load', unit: '% 1RM', hard: [0, 90], usual: [20, 80], step: 5 },
      rpe: { kind: 'quantity', label: 'Perceived exertion', unit: 'CR10', hard: [1, 9], usual: [2, 8], step: 1 },
      rir: {
        kind: 'quantity',
        label: 'Repetitions in reserve',
        unit: '',
        hard: [0, 8],
        usual: [2, 5],
        step: 1,
        optional: true,
        source: 'Zourdos MC et al., J Strength Cond Res 2016;30:267-75',
      },
      tempo_ecc_s: {
        kind: 'quantity',
        label: 'Lowering',
        unit: 's',
        hard: [1, 6],
        usual: [2, 4],
        step: 1,
        source: 'own knowledge',
      },
      tempo_pause_s: {
        kind: 'quantity',
        label: 'Pause at the bottom',
        unit: 's',
        hard: [0, 5],
        usual: [0, 2],
        step: 1,
        source: 'own knowledge',
      },
      tempo_con_s: {
        kind: 'quantity',
        label: 'Lifting',
        unit: 's',
        hard: [1, 4],
        usual: [1, 2],
        step: 1,
        source: 'own knowledge',
      },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [15, 300], usual: [30, 180], step: 5 },
      days_per_week: { kind: 'quantity', label: 'Days a week', unit: '', hard: [1, 7], usual: [2, 3], step: 1 },
      recovery_h: {
        kind: 'quantity',
        label: 'Recovery before the next session',
        unit: 'h',
        hard: [0, 168],
        usual: [48, 96],
        step: 24,
        optional: true,
        note: 'two sessions a week need up to 96 h',
        source: 'policy: 24 h at least and 48 h as a rule from 60 % 1RM',
      },
    },
    derived: {
      recovery_h_when_heavy: {
        label: 'Recovery after heavy load',
        formula: 'from 60 % 1RM: the stated recovery, else 168 ÷ days a week',
        unit: 'h',
        hardMin: 24,
        softMin: 48,
      },
    },
    defaults: {
      1: {
        sets: 2,
        reps: 12,
        load_pct_1rm: 25,
        rpe: 2,
        rir: 5,
        tempo_ecc_s: 2,
        tempo_pause_s: 1,
        tempo_con_s: 2,
        rest_s: 45,
        days_per_week: 3,
      },
      2: {
        sets: 2,
        reps: 15,
        load_pct_1rm: 40,
        rpe: 3,
        rir: 4,
        tempo_ecc_s: 3,
        tempo_pause_s: 1,
        tempo_con_s: 2,
        rest_s: 60,
        days_per_week: 3,
      },
      3: {
        sets: 3,
        reps: 10,
        load_pct_1rm: 65,
        rpe: 6,
        rir: 3,
        tempo_ecc_s: 2,
        tempo_pause_s: 0,
        tempo_con_s: 2,
        rest_s: 90,
        days_per_week: 3,
      },
      4: {
        sets: 3,
        reps: 8,
        load_pct_1rm: 75,
        rpe: 7,
        rir: 2,
        tempo_ecc_s: 2,
        tempo_pause_s: 0,
        tempo_con_s: 1,
        rest_s: 120,
        days_per_week: 2,
      },
      5: {
        sets: 2,
        reps: 10,
        load_pct_1rm: 70,
        rpe: 6,
        rir: 3,
        tempo_ecc_s: 2,
        tempo_pause_s: 0,
        tempo_con_s: 1,
        rest_s: 90,
        days_per_week: 2,
      },
    },
    source:
      'ACSM progression models: Ratamess NA et al., Med Sci Sports Exerc 2009;41(3):687-708 (novice 8-12RM, 2-3 d/wk, 2-10 % load step: confirmed on stored pages)',
  },
  'strength-eccentric': {
    technique: 'strengthening',
    name: 'Eccentric or heavy-slow loading',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [2, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [4, 20], usual: [6, 15], step: 1 },
      load_pct_1rm: { kind: 'quantity', label: 'Load', unit: '% 1RM', hard: [0, 120], usual: [30, 100], step: 5 },
      rpe: { kind: 'quantity', label: 'Perceived exertion', unit: 'CR10', hard: [1, 9], usual: [3, 8], step: 1 },
      tempo_ecc_s: { kind: 'quantity', label: 'Lowering', unit: 's', hard: [2, 8], usual: [3, 5], step: 1 },
      tempo_con_s: { kind: 'quantity', label: 'Lifting', unit: 's', hard: [1, 5], usual: [1, 3], step: 1 },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [30, 300], usual: [60, 180], step: 5 },
      days_per_week: { kind: 'quantity', label: 'Days a week', unit: '', hard: [1, 7], usual: [2, 7], step: 1 },
    },
    derived: {
      recovery_h_when_heavy: {
        label: 'Recovery after heavy load',
        formula: 'from 60 % 1RM: 168 ÷ days a week',
        unit: 'h',
        hardMin: 24,
        softMin: 48,
      },
    },
    defaults: {
      1: null,
      2: { sets: 2, reps: 10, load_pct_1rm: 30, rpe: 3, tempo_ecc_s: 4, tempo_con_s: 2, rest_s: 60, days_per_week: 3 },
      3: { sets: 3, reps: 15, load_pct_1rm: 60, rpe: 5, tempo_ecc_s: 4, tempo_con_s: 2, rest_s: 90, days_per_week: 3 },
      4: { sets: 3, reps: 8, load_pct_1rm: 80, rpe: 7, tempo_ecc_s: 3, tempo_con_s: 3, rest_s: 150, days_per_week: 3 },
      5: { sets: 2, reps: 8, load_pct_1rm: 75, rpe: 6, tempo_ecc_s: 3, tempo_con_s: 3, rest_s: 120, days_per_week: 2 },
    },
    source:
      'Alfredson H et al., Am J Sports Med 1998;26:360-6 (3 x 15); Beyer R et al., Am J Sports Med 2015;43:1704-11 (heavy slow 15RM to 6RM, 3/wk)',
  },
} as const satisfies DoseFormTables;

/** The load from which a muscle needs time before it is loaded again. */
const heavyPct1rm = 60;
const hoursInWeek = 168;

/** How the limited values of strengthening follow from a dose. Without a stated recovery, the sessions stand evenly in the week. */
export const strengtheningDerived: DerivedIn<typeof strengtheningForms> = {
  'strength-isotonic': {
    recovery_h_when_heavy: ({ load_pct_1rm, recovery_h, days_per_week }) =>
      load_pct_1rm >= heavyPct1rm ? (recovery_h ?? hoursInWeek / days_per_week) : null,
  },
  'strength-eccentric': {
    recovery_h_when_heavy: ({ load_pct_1rm, days_per_week }) =>
      load_pct_1rm >= heavyPct1rm ? hoursInWeek / days_per_week : null,
  },
};

/** Seconds of one session on one side, with the rests between sets, or between holds in low-load activation. */
export const strengtheningSeconds: PerFormIn<typeof strengtheningForms, number> = {
  'activation-low-load': ({ sets, reps, hold_s, rest_s }) => sets * reps * (hold_s + rest_s) - rest_s,
  'strength-isometric': ({ sets, reps, hold_s, rest_s }) => sets * reps * hold_s + (sets - 1) * rest_s,
  'strength-isotonic': ({ sets, reps, tempo_ecc_s, tempo_pause_s, tempo_con_s, rest_s }) =>
    sets * reps * (tempo_ecc_s + tempo_pause_s + tempo_con_s) + (sets - 1) * rest_s,
  'strength-eccentric': ({ sets, reps, tempo_ecc_s, tempo_con_s, rest_s }) =>
    sets * reps * (tempo_ecc_s + tempo_con_s) + (sets - 1) * rest_s,
};

/**
 * What rises when strengthening gets harder. Low-load activation aims at ten holds of ten seconds; beyond that a harder variant follows.
 * @source docs/sources.md#jull-2008 for activation, docs/sources.md#acsm-2009 for load; the other steps are policy
 */
export const strengtheningLadders: LaddersIn<typeof strengtheningForms> = {
  'activation-low-load': [
    { kind: 'add', parameter: 'reps', amount: 1, upTo: 10 },
    { kind: 'add', parameter: 'hold_s', amount: 5, upTo: 10 },
  ],
  'strength-isometric': [
    { kind: 'add', parameter: 'hold_s', amount: 5, upTo: 45 },
    { kind: 'add', parameter: 'effort_pct_mvic', amount: 10, upTo: 70 },
  ],
  'strength-isotonic': [{ kind: 'add', parameter: 'load_pct_1rm', amount: 5, upTo: 80 }],
  'strength-eccentric': [{ kind: 'add', parameter: 'load_pct_1rm', amount: 5, upTo: 100 }],
};
