import type { DoseFormTables } from './dose-form';
import type { LaddersIn, PerFormIn } from './dose-of';

/**
 * How proprioception is dosed. Each form names its own source.
 * @source docs/sources.md#lesinski-2015
 */
export const proprioceptionForms = {
  'balance-static': {
    technique: 'proprioception',
    name: 'Static balance',
    cptCode: '97112',
    parameters: {
      stance: {
        kind: 'choice',
        label: 'Stance',
        choices: ['feet-apart', 'feet-together', 'semi-tandem', 'tandem', 'single-leg'],
      },
      surface: {
        kind: 'choice',
        label: 'Surface',
        choices: ['firm', 'foam', 'balance-disc', 'wobble-board', 'tilt-board'],
      },
      vision: { kind: 'choice', label: 'Vision', choices: ['open', 'dim-or-head-turn', 'closed'] },
      perturbation: {
        kind: 'choice',
        label: 'Perturbation',
        choices: ['none', 'arm-movement', 'dual-task', 'expected-push', 'unexpected-push', 'catch-throw'],
      },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [1, 6], usual: [2, 4], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [5, 90], usual: [20, 60], step: 5 },
      rest_s: { kind: 'quantity', label: 'Rest between holds', unit: 's', hard: [5, 90], usual: [10, 30], step: 5 },
    },
    defaults: {
      1: {
        stance: 'feet-together',
        surface: 'firm',
        vision: 'open',
        perturbation: 'none',
        reps: 3,
        hold_s: 20,
        rest_s: 15,
      },
      2: { stance: 'tandem', surface: 'firm', vision: 'open', perturbation: 'none', reps: 3, hold_s: 30, rest_s: 15 },
      3: {
        stance: 'single-leg',
        surface: 'firm',
        vision: 'open',
        perturbation: 'arm-movement',
        reps: 3,
        hold_s: 30,
        rest_s: 20,
      },
      4: {
        stance: 'single-leg',
        surface: 'foam',
        vision: 'open',
        perturbation: 'arm-movement',
        reps: 3,
        hold_s: 30,
        rest_s: 20,
      },
      5: {
        stance: 'single-leg',
        surface: 'foam',
        vision: 'closed',
        perturbation: 'none',
        reps: 2,
        hold_s: 30,
        rest_s: 20,
      },
    },
    source:
      'Lesinski M et al., Sports Med 2015;45:1721-38 (older adults: 11-12 wk, 3/wk, 36-40 sessions, 31-45 min, 91-120 min/wk; abstract located, numbers own knowledge)',
  },
  'balance-dynamic': {
    technique: 'proprioception',
    name: 'Dynamic balance, reach, hop-to-stabilize',
    cptCode: '97112',
    parameters: {
      surface: {
        kind: 'choice',
        label: 'Surface',
        choices: ['firm', 'foam', 'balance-disc', 'wobble-board', 'tilt-board'],
        optional: true,
      },
      vision: { kind: 'choice', label: 'Vision', choices: ['open', 'dim-or-head-turn', 'closed'], optional: true },
      perturbation: {
        kind: 'choice',
        label: 'Perturbation',
        choices: ['none', 'arm-movement', 'dual-task', 'expected-push', 'unexpected-push', 'catch-throw'],
        optional: true,
      },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 20], usual: [5, 12], step: 1 },
      rest_s: { kind: 'quantity', label: 'Rest between sets', unit: 's', hard: [10, 120], usual: [20, 60], step: 5 },
    },
    defaults: {
      1: { sets: 1, reps: 6, rest_s: 30 },
      2: { sets: 2, reps: 8, rest_s: 30 },
      3: { sets: 2, reps: 8, rest_s: 45 },
      4: { sets: 2, reps: 10, rest_s: 45 },
      5: { sets: 2, reps: 10, rest_s: 45 },
    },
    source: 'McKeon PO et al., Med Sci Sports Exerc 2008;40:1810-9 (4 wk, 12 x 20 min)',
  },
  repositioning: {
    technique: 'proprioception',
    name: 'Joint position or gaze relearning',
    cptCode: '97112',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 30], usual: [5, 15], step: 1 },
      target_error_deg: {
        kind: 'quantity',
        label: 'Error allowed',
        unit: '°',
        hard: [0, 15],
        usual: [2, 6],
        step: 0.5,
      },
    },
    defaults: {
      1: { sets: 1, reps: 5, target_error_deg: 6 },
      2: { sets: 2, reps: 8, target_error_deg: 5 },
      3: { sets: 2, reps: 10, target_error_deg: 4.5 },
      4: { sets: 2, reps: 10, target_error_deg: 4 },
      5: { sets: 1, reps: 10, target_error_deg: 4 },
    },
    source: 'Revel M et al., Arch Phys Med Rehabil 1991;72:288-91 (4.5 deg); Revel 1994;75:895-9 (8-week programme)',
  },
  'rhythmic-stabilization': {
    technique: 'proprioception',
    name: 'Rhythmic stabilization / perturbation bout',
    cptCode: '97112',
    parameters: {
      sets: { kind: 'quantity', label: 'Bouts', unit: '', hard: [1, 6], usual: [2, 4], step: 1 },
      bout_s: { kind: 'quantity', label: 'Time for each bout', unit: 's', hard: [5, 90], usual: [15, 45], step: 5 },
      effort_pct_mvic: { kind: 'quantity', label: 'Effort', unit: '% MVIC', hard: [5, 70], usual: [10, 40], step: 10 },
      rest_s: { kind: 'quantity', label: 'Rest between bouts', unit: 's', hard: [5, 90], usual: [15, 45], step: 5 },
    },
    defaults: {
      1: { sets: 2, bout_s: 15, effort_pct_mvic: 10, rest_s: 30 },
      2: { sets: 3, bout_s: 20, effort_pct_mvic: 20, rest_s: 30 },
      3: { sets: 3, bout_s: 30, effort_pct_mvic: 30, rest_s: 30 },
      4: { sets: 3, bout_s: 45, effort_pct_mvic: 40, rest_s: 30 },
      5: { sets: 2, bout_s: 30, effort_pct_mvic: 40, rest_s: 30 },
    },
    source:
      'Fitzgerald GK et al., Phys Ther 2000;80:128-40 (perturbation training); otherwise own knowledge, standard textbook: Kisner, Colby & Borstad, Therapeutic Exercise',
  },
} as const satisfies DoseFormTables;

/**
 * Times of one repetition that the forms do not state.
 * @source policy
 */
const secondsOfRepetition = { reach: 5, repositioning: 10 };

/** Seconds of one session on one side, with the rests. */
export const proprioceptionSeconds: PerFormIn<typeof proprioceptionForms, number> = {
  'balance-static': ({ reps, hold_s, rest_s }) => reps * (hold_s + rest_s) - rest_s,
  'balance-dynamic': ({ sets, reps, rest_s }) => sets * reps * secondsOfRepetition.reach + (sets - 1) * rest_s,
  repositioning: ({ sets, reps }) => sets * reps * secondsOfRepetition.repositioning,
  'rhythmic-stabilization': ({ sets, bout_s, rest_s }) => sets * (bout_s + rest_s) - rest_s,
};

/**
 * What rises when proprioception gets harder; for balance one of stance, surface, vision and perturbation.
 * @source docs/sources.md#mckeon-2008 for balance, docs/sources.md#revel-1991 for repositioning; the steps are policy
 */
export const proprioceptionLadders: LaddersIn<typeof proprioceptionForms> = {
  'balance-static': [{ kind: 'balance' }],
  'balance-dynamic': [{ kind: 'balance' }],
  repositioning: [{ kind: 'add', parameter: 'target_error_deg', amount: -0.5, upTo: 4 }],
  'rhythmic-stabilization': [
    { kind: 'add', parameter: 'bout_s', amount: 5, upTo: 45 },
    { kind: 'add', parameter: 'effort_pct_mvic', amount: 10, upTo: 40 },
  ],
};
