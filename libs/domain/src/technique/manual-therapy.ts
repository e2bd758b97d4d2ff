import type { DoseFormTables } from './dose-form';
import type { LaddersIn, PerFormIn } from './dose-of';

/**
 * How manual therapy is dosed. Each form names its own source.
 * @source docs/sources.md#maitland
 */
export const manualTherapyForms = {
  'myofascial-release': {
    technique: 'manual-therapy',
    name: 'Myofascial release or soft-tissue mobilization',
    cptCode: '97140',
    parameters: {
      areas: { kind: 'quantity', label: 'Areas', unit: '', hard: [1, 6], usual: [1, 3], step: 1 },
      duration_s: {
        kind: 'quantity',
        label: 'Time for each area',
        unit: 's',
        hard: [30, 600],
        usual: [90, 300],
        step: 30,
      },
      pressure_pain: {
        kind: 'quantity',
        label: 'Pain under pressure',
        unit: 'NRS',
        hard: [0, 7],
        usual: [1, 5],
        step: 1,
      },
    },
    defaults: {
      1: { areas: 2, duration_s: 120, pressure_pain: 3 },
      2: { areas: 2, duration_s: 120, pressure_pain: 4 },
      3: { areas: 1, duration_s: 90, pressure_pain: 4 },
      4: { areas: 1, duration_s: 90, pressure_pain: 4 },
      5: null,
    },
    source:
      'no trial-grade dose source found; own knowledge, standard textbook: Cantu & Grodin, Myofascial Manipulation',
  },
  'trigger-point-compression': {
    technique: 'manual-therapy',
    name: 'Trigger-point pressure release',
    cptCode: '97140',
    parameters: {
      points: { kind: 'quantity', label: 'Points', unit: '', hard: [1, 8], usual: [1, 4], step: 1 },
      reps_per_point: {
        kind: 'quantity',
        label: 'Repetitions at each point',
        unit: '',
        hard: [1, 5],
        usual: [1, 3],
        step: 1,
      },
      hold_s: { kind: 'quantity', label: 'Pressure held', unit: 's', hard: [10, 120], usual: [30, 90], step: 5 },
      pressure_pain: {
        kind: 'quantity',
        label: 'Pain under pressure',
        unit: 'NRS',
        hard: [0, 7],
        usual: [3, 7],
        step: 1,
      },
    },
    defaults: {
      1: { points: 2, reps_per_point: 1, hold_s: 60, pressure_pain: 5 },
      2: { points: 2, reps_per_point: 2, hold_s: 60, pressure_pain: 6 },
      3: { points: 2, reps_per_point: 1, hold_s: 90, pressure_pain: 6 },
      4: { points: 1, reps_per_point: 1, hold_s: 60, pressure_pain: 6 },
      5: null,
    },
    source:
      '30-60 s until release (stored excerpt of a 2007-8 RCT on upper trapezius), 90 s > 30 s for latent points (J Clin Physiother Res 2019;4(2)); benefit mainly pressure pain threshold (PMC9434898 meta-analysis)',
  },
  'joint-mob-oscillatory': {
    technique: 'manual-therapy',
    name: 'Oscillatory joint mobilization (Maitland)',
    cptCode: '97140',
    parameters: {
      grade: { kind: 'choice', label: 'Grade', choices: ['I', 'II', 'III', 'IV'], outsideTool: ['V'] },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 6], usual: [2, 4], step: 1 },
      duration_s: {
        kind: 'quantity',
        label: 'Time for each set',
        unit: 's',
        hard: [10, 180],
        usual: [30, 60],
        step: 15,
      },
      rate_hz: {
        kind: 'quantity',
        label: 'Rate',
        unit: 'Hz',
        hard: [0.5, 4],
        usual: [1, 3],
        step: 0.5,
        source: '2 to 3 per second: public pages',
      },
    },
    defaults: {
      1: { grade: 'II', sets: 2, duration_s: 30, rate_hz: 2 },
      2: { grade: 'III', sets: 3, duration_s: 45, rate_hz: 2 },
      3: { grade: 'IV', sets: 3, duration_s: 60, rate_hz: 2 },
      4: { grade: 'IV', sets: 2, duration_s: 60, rate_hz: 2 },
      5: null,
    },
    source:
      "grade meaning and 2-3 per s for 30-60 s, 2-3 sets: public pages and own knowledge: Hengeveld & Banks, Maitland's Peripheral/Vertebral Manipulation. Grade V thrust is outside this tool: reject",
  },
  'joint-mob-sustained': {
    technique: 'manual-therapy',
    name: 'Sustained joint mobilization (Kaltenborn)',
    cptCode: '97140',
    parameters: {
      grade: { kind: 'choice', label: 'Grade', choices: ['K1', 'K2', 'K3'] },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [2, 12], usual: [3, 8], step: 1 },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [3, 60], usual: [7, 30], step: 5 },
      rest_s: { kind: 'quantity', label: 'Rest between holds', unit: 's', hard: [1, 20], usual: [3, 10], step: 1 },
    },
    defaults: {
      1: { grade: 'K1', reps: 5, hold_s: 10, rest_s: 5 },
      2: { grade: 'K2', reps: 6, hold_s: 10, rest_s: 5 },
      3: { grade: 'K3', reps: 6, hold_s: 20, rest_s: 5 },
      4: { grade: 'K3', reps: 4, hold_s: 30, rest_s: 5 },
      5: null,
    },
    source: 'own knowledge, standard textbook: Kaltenborn, Manual Mobilization of the Joints',
  },
  mwm: {
    technique: 'manual-therapy',
    name: 'Mobilization with movement / SNAG',
    cptCode: '97140',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 10], usual: [6, 10], step: 1 },
      pain_during: {
        kind: 'quantity',
        label: 'Pain during',
        unit: 'NRS',
        hard: [0, 0],
        usual: [0, 0],
        step: 1,
        note: 'Mulligan rule: must be pain-free',
      },
    },
    defaults: {
      1: { sets: 1, reps: 6, pain_during: 0 },
      2: { sets: 2, reps: 10, pain_during: 0 },
      3: { sets: 3, reps: 10, pain_during: 0 },
      4: { sets: 2, reps: 10, pain_during: 0 },
      5: { sets: 1, reps: 10, pain_during: 0 },
    },
    source: 'own knowledge, standard textbook: Hing et al., The Mulligan Concept of Manual Therapy',
  },
  'self-release': {
    technique: 'manual-therapy',
    name: 'Self-release with roller or ball',
    cptCode: '97110',
    parameters: {
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 2], step: 1 },
      duration_s: {
        kind: 'quantity',
        label: 'Time for each set',
        unit: 's',
        hard: [20, 180],
        usual: [30, 120],
        step: 30,
      },
      pressure_pain: {
        kind: 'quantity',
        label: 'Pain under pressure',
        unit: 'NRS',
        hard: [0, 7],
        usual: [2, 5],
        step: 1,
      },
    },
    defaults: {
      1: { sets: 1, duration_s: 30, pressure_pain: 3 },
      2: { sets: 1, duration_s: 60, pressure_pain: 4 },
      3: { sets: 2, duration_s: 60, pressure_pain: 5 },
      4: { sets: 2, duration_s: 60, pressure_pain: 5 },
      5: { sets: 1, duration_s: 60, pressure_pain: 5 },
    },
    source: 'Wiewelhove T et al., Front Physiol 2019;10:376 (rolling meta-analysis); limits own knowledge',
  },
} as const satisfies DoseFormTables;

/**
 * Time of one repetition of a mobilization with movement; the form does not state it.
 * @source policy
 */
const secondsOfMovement = 6;

/** Seconds of one session on one side. */
export const manualTherapySeconds: PerFormIn<typeof manualTherapyForms, number> = {
  'myofascial-release': ({ areas, duration_s }) => areas * duration_s,
  'trigger-point-compression': ({ points, reps_per_point, hold_s }) => points * reps_per_point * hold_s,
  'joint-mob-oscillatory': ({ sets, duration_s }) => sets * duration_s,
  'joint-mob-sustained': ({ reps, hold_s, rest_s }) => reps * (hold_s + rest_s) - rest_s,
  mwm: ({ sets, reps }) => sets * reps * secondsOfMovement,
  'self-release': ({ sets, duration_s }) => sets * duration_s,
};

/**
 * What rises when manual therapy gets firmer: the grade, else sets or time.
 * @source docs/sources.md#maitland for grades; the other steps are policy
 */
export const manualTherapyLadders: LaddersIn<typeof manualTherapyForms> = {
  'myofascial-release': [{ kind: 'add', parameter: 'duration_s', amount: 30, upTo: 300 }],
  'trigger-point-compression': [{ kind: 'add', parameter: 'hold_s', amount: 30, upTo: 90 }],
  'joint-mob-oscillatory': [{ kind: 'next', parameter: 'grade' }],
  'joint-mob-sustained': [{ kind: 'next', parameter: 'grade' }],
  mwm: [{ kind: 'add', parameter: 'sets', amount: 1, upTo: 3 }],
  'self-release': [{ kind: 'add', parameter: 'duration_s', amount: 30, upTo: 120 }],
};
