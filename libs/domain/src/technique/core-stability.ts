import type { DoseFormTables } from './dose-form';
import type { LaddersIn, PerFormIn } from './dose-of';

/**
 * How core stability is dosed. Each form names its own source.
 * @source docs/sources.md#kisner-colby
 */
export const coreStabilityForms = {
  'core-hold': {
    technique: 'core-stability',
    name: 'Core endurance hold',
    cptCode: '97112',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 15], usual: [3, 10], step: 1 },
      hold_s: {
        kind: 'quantity',
        label: 'Hold',
        unit: 's',
        hard: [1, 60],
        usual: [5, 30],
        step: 5,
        note: 'prefer repeated holds of at most 10 s (McGill)',
      },
      limb_load_level: {
        kind: 'quantity',
        label: 'Limb-load level',
        unit: 'level',
        hard: [0, 5],
        usual: [0, 5],
        step: 1,
      },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [2, 120], usual: [3, 60], step: 5 },
    },
    defaults: {
      1: { sets: 1, reps: 6, hold_s: 5, limb_load_level: 0, rest_s: 5 },
      2: { sets: 2, reps: 6, hold_s: 8, limb_load_level: 1, rest_s: 10 },
      3: { sets: 2, reps: 8, hold_s: 10, limb_load_level: 2, rest_s: 15 },
      4: { sets: 2, reps: 10, hold_s: 10, limb_load_level: 3, rest_s: 20 },
      5: { sets: 2, reps: 8, hold_s: 10, limb_load_level: 3, rest_s: 20 },
    },
    source: 'McGill SM, Low Back Disorders, 3rd ed. 2016 (repeated <=10 s holds, descending pyramid)',
  },
  'core-dynamic': {
    technique: 'core-stability',
    name: 'Core control with limb or trunk load',
    cptCode: '97112',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 20], usual: [6, 12], step: 1 },
      rep_s: { kind: 'quantity', label: 'Time for one repetition', unit: 's', hard: [2, 12], usual: [4, 8], step: 1 },
      limb_load_level: {
        kind: 'quantity',
        label: 'Limb-load level',
        unit: 'level',
        hard: [0, 5],
        usual: [0, 5],
        step: 1,
      },
      pbu_deviation_mmhg: {
        kind: 'quantity',
        label: 'Pressure change allowed',
        unit: 'mmHg',
        hard: [0, 20],
        usual: [0, 10],
        step: 2,
        note: 'only with a pressure gauge; more than 10 is loss of control',
        optional: true,
        source: 'own knowledge: more than 10 mmHg is loss of control',
      },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [10, 120], usual: [30, 60], step: 5 },
    },
    defaults: {
      1: { sets: 1, reps: 6, rep_s: 6, limb_load_level: 0, pbu_deviation_mmhg: 10, rest_s: 30 },
      2: { sets: 2, reps: 8, rep_s: 6, limb_load_level: 1, pbu_deviation_mmhg: 10, rest_s: 30 },
      3: { sets: 2, reps: 10, rep_s: 5, limb_load_level: 2, pbu_deviation_mmhg: 5, rest_s: 45 },
      4: { sets: 3, reps: 10, rep_s: 5, limb_load_level: 3, pbu_deviation_mmhg: 5, rest_s: 45 },
      5: { sets: 2, reps: 10, rep_s: 5, limb_load_level: 4, pbu_deviation_mmhg: 5, rest_s: 45 },
    },
    source:
      'Sahrmann SA, Diagnosis and Treatment of Movement Impairment Syndromes 2002; 40 mmHg and 10 mmHg loss rule: own knowledge (test wording on stored pages differs between sites)',
  },
} as const satisfies DoseFormTables;

/** Seconds of one session on one side, with the rests between sets. */
export const coreStabilitySeconds: PerFormIn<typeof coreStabilityForms, number> = {
  'core-hold': ({ sets, reps, hold_s, rest_s }) => sets * reps * hold_s + (sets - 1) * rest_s,
  'core-dynamic': ({ sets, reps, rep_s, rest_s }) => sets * reps * rep_s + (sets - 1) * rest_s,
};

/**
 * What rises when core work gets harder: the load of the limbs, one level at a time.
 * @source policy
 */
export const coreStabilityLadders: LaddersIn<typeof coreStabilityForms> = {
  'core-hold': [{ kind: 'add', parameter: 'limb_load_level', amount: 1, upTo: 5 }],
  'core-dynamic': [{ kind: 'add', parameter: 'limb_load_level', amount: 1, upTo: 5 }],
};
