import type { DoseFormTable } from './dose-form';

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
      hold_s: {
        kind: 'quantity',
        label: 'Hold',
        unit: 's',
        hard: [1, 60],
        usual: [5, 30],
        step: 5,
        note: 'prefer repeated holds of <=10 s (McGill)',
      },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 15], usual: [3, 10], step: 1 },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      rest_s: { kind: 'quantity', label: 'Rest', unit: 's', hard: [2, 120], usual: [3, 60], step: 5 },
      limb_load_level: {
        kind: 'quantity',
        label: 'Limb-load level',
        unit: 'level',
        hard: [0, 5],
        usual: [0, 5],
        step: 1,
      },
    },
    defaults: {
      1: { hold_s: 5, reps: 6, sets: 1, rest_s: 5, limb_load_level: 0 },
      2: { hold_s: 8, reps: 6, sets: 2, rest_s: 10, limb_load_level: 1 },
      3: { hold_s: 10, reps: 8, sets: 2, rest_s: 15, limb_load_level: 2 },
      4: { hold_s: 10, reps: 10, sets: 2, rest_s: 20, limb_load_level: 3 },
      5: { hold_s: 10, reps: 8, sets: 2, rest_s: 20, limb_load_level: 3 },
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
      rest_s: { kind: 'quantity', label: 'Rest', unit: 's', hard: [10, 120], usual: [30, 60], step: 5 },
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
        note: 'more than 10 = loss of control, rule d-core-hold',
      },
    },
    defaults: {
      1: { sets: 1, reps: 6, rep_s: 6, rest_s: 30, limb_load_level: 0, pbu_deviation_mmhg: 10 },
      2: { sets: 2, reps: 8, rep_s: 6, rest_s: 30, limb_load_level: 1, pbu_deviation_mmhg: 10 },
      3: { sets: 2, reps: 10, rep_s: 5, rest_s: 45, limb_load_level: 2, pbu_deviation_mmhg: 5 },
      4: { sets: 3, reps: 10, rep_s: 5, rest_s: 45, limb_load_level: 3, pbu_deviation_mmhg: 5 },
      5: { sets: 2, reps: 10, rep_s: 5, rest_s: 45, limb_load_level: 4, pbu_deviation_mmhg: 5 },
    },
    source:
      'Sahrmann SA, Diagnosis and Treatment of Movement Impairment Syndromes 2002; 40 mmHg and 10 mmHg loss rule: own knowledge (test wording on stored pages differs between sites)',
  },
} as const satisfies Readonly<Record<string, DoseFormTable>>;
