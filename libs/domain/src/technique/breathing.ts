import type { DoseFormTables } from './dose-form';
import type { DerivedIn, LaddersIn, PerFormIn } from './dose-of';

/**
 * How breathing is dosed. Each form names its own source.
 * @source docs/sources.md#janssens-2015
 */
export const breathingForms = {
  'breathing-pattern': {
    technique: 'breathing',
    name: 'Breathing re-education',
    cptCode: '97112',
    parameters: {
      inhale_s: { kind: 'quantity', label: 'Breathe in', unit: 's', hard: [1, 8], usual: [2, 5], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [0, 8], usual: [0, 3], step: 1 },
      exhale_s: {
        kind: 'quantity',
        label: 'Breathe out',
        unit: 's',
        hard: [2, 12],
        usual: [3, 7],
        step: 1,
        source: 'own knowledge',
      },
      breaths: { kind: 'quantity', label: 'Breaths in a set', unit: '', hard: [3, 30], usual: [5, 12], step: 1 },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 6], usual: [1, 3], step: 1 },
      sessions_per_day: { kind: 'quantity', label: 'Sessions a day', unit: '', hard: [1, 6], usual: [1, 3], step: 1 },
    },
    derived: {
      rate_bpm: {
        label: 'Breathing rate',
        formula: '60 ÷ (in + hold + out)',
        unit: 'breaths/min',
        hardMin: 3.5,
        hardMax: 20,
        softMin: 5.5,
        softMax: 12,
      },
      exhale_inhale_ratio: {
        label: 'Breathing out to in',
        formula: 'out ÷ in',
        softMin: 1,
        softMax: 2.5,
        hardMin: 0.5,
      },
    },
    defaults: {
      1: { inhale_s: 2, hold_s: 0, exhale_s: 3, breaths: 8, sets: 2, sessions_per_day: 3 },
      2: { inhale_s: 3, hold_s: 0, exhale_s: 4, breaths: 10, sets: 2, sessions_per_day: 2 },
      3: { inhale_s: 4, hold_s: 0, exhale_s: 5, breaths: 10, sets: 2, sessions_per_day: 2 },
      4: { inhale_s: 4, hold_s: 0, exhale_s: 6, breaths: 8, sets: 2, sessions_per_day: 1 },
      5: { inhale_s: 4, hold_s: 0, exhale_s: 6, breaths: 8, sets: 1, sessions_per_day: 1 },
    },
    source:
      'own knowledge, standard textbook: Chaitow, Bradley & Gilbert, Recognizing and Treating Breathing Disorders; about 6 breaths/min: Lehrer & Gevirtz, Front Psychol 2014;5:756',
  },
  imt: {
    technique: 'breathing',
    name: 'Inspiratory muscle training',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 6], usual: [1, 3], step: 1 },
      breaths: { kind: 'quantity', label: 'Breaths in a set', unit: '', hard: [5, 60], usual: [10, 30], step: 1 },
      pct_mip: { kind: 'quantity', label: 'Load', unit: '% MIP', hard: [10, 80], usual: [30, 60], step: 5 },
      days_per_week: { kind: 'quantity', label: 'Days a week', unit: '', hard: [2, 7], usual: [3, 7], step: 1 },
    },
    defaults: {
      1: null,
      2: { sets: 2, breaths: 10, pct_mip: 30, days_per_week: 5 },
      3: { sets: 2, breaths: 15, pct_mip: 40, days_per_week: 5 },
      4: { sets: 1, breaths: 30, pct_mip: 50, days_per_week: 5 },
      5: { sets: 1, breaths: 30, pct_mip: 50, days_per_week: 3 },
    },
    source:
      'Janssens L et al., Med Sci Sports Exerc 2015;47:12-9 (60 % MIP, 30 breaths twice daily, 8 weeks, low back pain)',
  },
} as const satisfies DoseFormTables;

/** How the limited values of breathing follow from a dose. */
export const breathingDerived: DerivedIn<typeof breathingForms> = {
  'breathing-pattern': {
    rate_bpm: ({ inhale_s, hold_s, exhale_s }) => 60 / (inhale_s + hold_s + exhale_s),
    exhale_inhale_ratio: ({ inhale_s, exhale_s }) => exhale_s / inhale_s,
  },
};

/**
 * Time of one breath against resistance; the form does not state it.
 * @source policy
 */
const secondsOfLoadedBreath = 4;

/** Seconds of one session. */
export const breathingSeconds: PerFormIn<typeof breathingForms, number> = {
  'breathing-pattern': ({ inhale_s, hold_s, exhale_s, breaths, sets }) =>
    sets * breaths * (inhale_s + hold_s + exhale_s),
  imt: ({ sets, breaths }) => sets * breaths * secondsOfLoadedBreath,
};

/**
 * What rises when breathing gets harder: a longer breath out, or the load.
 * @source policy
 */
export const breathingLadders: LaddersIn<typeof breathingForms> = {
  'breathing-pattern': [{ kind: 'add', parameter: 'exhale_s', amount: 1, upTo: 7 }],
  imt: [{ kind: 'add', parameter: 'pct_mip', amount: 5, upTo: 50 }],
};
