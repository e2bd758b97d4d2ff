import type { DoseFormTables } from './dose-form';
import type { DerivedIn, LaddersIn, PerFormIn } from './dose-of';

/**
 * How stretching is dosed. Each form names its own source.
 * @source docs/sources.md#acsm-2011
 */
export const stretchingForms = {
  'stretch-static': {
    technique: 'stretching',
    name: 'Static stretch',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 2], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 10], usual: [2, 4], step: 1 },
      hold_s: {
        kind: 'quantity',
        label: 'Hold',
        unit: 's',
        hard: [5, 120],
        usual: [10, 60],
        step: 5,
        olderAdults: { fromYears: 65, usual: [30, 60] },
      },
      intensity: {
        kind: 'quantity',
        label: 'Stretch sensation',
        unit: 'NRS',
        hard: [0, 6],
        usual: [2, 4],
        step: 1,
        source: 'own knowledge',
      },
      sessions_per_day: {
        kind: 'quantity',
        label: 'Sessions a day',
        unit: '',
        hard: [1, 4],
        usual: [1, 2],
        step: 1,
        optional: true,
        source: 'own knowledge',
      },
      days_per_week: { kind: 'quantity', label: 'Days a week', unit: '', hard: [1, 7], usual: [2, 7], step: 1 },
    },
    derived: {
      total_s_per_muscle: {
        label: 'Total for each muscle',
        formula: 'hold × repetitions × sets',
        unit: 's',
        hardMin: 5,
        hardMax: 600,
        softMin: 60,
        softMax: 240,
      },
    },
    defaults: {
      1: { sets: 1, reps: 4, hold_s: 15, intensity: 2, days_per_week: 7 },
      2: { sets: 1, reps: 2, hold_s: 30, intensity: 3, days_per_week: 7 },
      3: { sets: 1, reps: 2, hold_s: 30, intensity: 3, days_per_week: 5 },
      4: { sets: 1, reps: 2, hold_s: 30, intensity: 4, days_per_week: 3 },
      5: { sets: 1, reps: 2, hold_s: 30, intensity: 4, days_per_week: 3 },
    },
    source:
      'ACSM position stand: Garber CE et al., Med Sci Sports Exerc 2011;43(7):1334-59 (10-30 s, 30-60 s in older adults, 2-4 reps, 60 s per muscle: confirmed on stored pages)',
  },
  'stretch-pnf': {
    technique: 'stretching',
    name: 'PNF contract-relax stretch',
    cptCode: '97110',
    parameters: {
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 6], usual: [2, 4], step: 1 },
      contract_s: { kind: 'quantity', label: 'Contraction', unit: 's', hard: [3, 10], usual: [3, 6], step: 1 },
      contract_pct_mvic: {
        kind: 'quantity',
        label: 'Contraction effort',
        unit: '% MVIC',
        hard: [10, 100],
        usual: [20, 75],
        step: 5,
      },
      relax_s: { kind: 'quantity', label: 'Relax', unit: 's', hard: [0, 10], usual: [2, 3], step: 1 },
      stretch_s: { kind: 'quantity', label: 'Stretch', unit: 's', hard: [6, 60], usual: [10, 30], step: 5 },
      intensity: { kind: 'quantity', label: 'Stretch sensation', unit: 'NRS', hard: [0, 6], usual: [2, 4], step: 1 },
    },
    defaults: {
      1: null,
      2: { reps: 3, contract_s: 5, contract_pct_mvic: 20, relax_s: 2, stretch_s: 20, intensity: 3 },
      3: { reps: 3, contract_s: 6, contract_pct_mvic: 50, relax_s: 2, stretch_s: 30, intensity: 3 },
      4: { reps: 3, contract_s: 6, contract_pct_mvic: 50, relax_s: 2, stretch_s: 30, intensity: 4 },
      5: { reps: 2, contract_s: 6, contract_pct_mvic: 50, relax_s: 2, stretch_s: 30, intensity: 4 },
    },
    source: 'ACSM position stand: Garber CE et al., Med Sci Sports Exerc 2011;43(7):1334-59',
  },
  'mobility-dynamic': {
    technique: 'stretching',
    name: 'Active or dynamic mobility',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 50], usual: [8, 20], step: 1 },
      rep_s: { kind: 'quantity', label: 'Time for one movement', unit: 's', hard: [1, 10], usual: [2, 5], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold at the end', unit: 's', hard: [0, 10], usual: [0, 5], step: 1 },
      sessions_per_day: {
        kind: 'quantity',
        label: 'Sessions a day',
        unit: '',
        hard: [1, 10],
        usual: [1, 4],
        step: 1,
        optional: true,
      },
    },
    defaults: {
      1: { sets: 2, reps: 10, rep_s: 4, hold_s: 2 },
      2: { sets: 2, reps: 10, rep_s: 4, hold_s: 2 },
      3: { sets: 1, reps: 10, rep_s: 3, hold_s: 2 },
      4: { sets: 1, reps: 10, rep_s: 3, hold_s: 0 },
      5: { sets: 1, reps: 10, rep_s: 3, hold_s: 0 },
    },
    source: 'own knowledge, standard textbook: Kisner, Colby & Borstad, Therapeutic Exercise',
  },
} as const satisfies DoseFormTables;

/** How the limited values of stretching follow from a dose. */
export const stretchingDerived: DerivedIn<typeof stretchingForms> = {
  'stretch-static': { total_s_per_muscle: ({ sets, reps, hold_s }) => sets * reps * hold_s },
};

/** Seconds of one session on one side. Changing position between stretches does not count. */
export const stretchingSeconds: PerFormIn<typeof stretchingForms, number> = {
  'stretch-static': ({ sets, reps, hold_s }) => sets * reps * hold_s,
  'stretch-pnf': ({ reps, contract_s, relax_s, stretch_s }) => reps * (contract_s + relax_s + stretch_s),
  'mobility-dynamic': ({ sets, reps, rep_s, hold_s }) => sets * reps * (rep_s + hold_s),
};

/**
 * What rises when a stretch gets harder: first to 60 s for each muscle, then the hold.
 * @source docs/sources.md#acsm-2011 for the 60 s; the steps are policy
 */
export const stretchingLadders: LaddersIn<typeof stretchingForms> = {
  'stretch-static': [
    {
      kind: 'add',
      parameter: 'reps',
      amount: 1,
      upTo: 4,
      whileBelow: { derived: 'total_s_per_muscle', value: 60 },
    },
    { kind: 'add', parameter: 'hold_s', amount: 10, upTo: 60 },
  ],
  'stretch-pnf': [{ kind: 'add', parameter: 'stretch_s', amount: 10, upTo: 30 }],
  'mobility-dynamic': [{ kind: 'add', parameter: 'reps', amount: 2, upTo: 20 }],
};
