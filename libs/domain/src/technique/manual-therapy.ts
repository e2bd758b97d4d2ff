import type { DoseFormTable } from './dose-form';

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
      duration_s: { kind: 'quantity', label: 'Time', unit: 's', hard: [30, 600], usual: [90, 300], step: 30 },
      areas: { kind: 'quantity', label: 'Areas', unit: '', hard: [1, 6], usual: [1, 3], step: 1 },
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
      1: { duration_s: 120, areas: 2, pressure_pain: 3 },
      2: { duration_s: 120, areas: 2, pressure_pain: 4 },
      3: { duration_s: 90, areas: 1, pressure_pain: 4 },
      4: { duration_s: 90, areas: 1, pressure_pain: 4 },
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
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [10, 120], usual: [30, 90], step: 5 },
      reps_per_point: {
        kind: 'quantity',
        label: 'Repetitions at each point',
        unit: '',
        hard: [1, 5],
        usual: [1, 3],
        step: 1,
      },
      points: { kind: 'quantity', label: 'Points', unit: '', hard: [1, 8], usual: [1, 4], step: 1 },
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
      1: { hold_s: 60, reps_per_point: 1, points: 2, pressure_pain: 5 },
      2: { hold_s: 60, reps_per_point: 2, points: 2, pressure_pain: 6 },
      3: { hold_s: 90, reps_per_point: 1, points: 2, pressure_pain: 6 },
      4: { hold_s: 60, reps_per_point: 1, points: 1, pressure_pain: 6 },
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
      grade: { kind: 'choice', label: 'Grade', choices: ['I', 'II', 'III', 'IV'] },
      rate_hz: { kind: 'quantity', label: 'Rate', unit: 'Hz', hard: [0.5, 4], usual: [1, 3], step: 0.5 },
      duration_s: { kind: 'quantity', label: 'Time', unit: 's', hard: [10, 180], usual: [30, 60], step: 30 },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 6], usual: [2, 4], step: 1 },
    },
    defaults: {
      1: { grade: 'II', rate_hz: 2, duration_s: 30, sets: 2 },
      2: { grade: 'III', rate_hz: 2, duration_s: 45, sets: 3 },
      3: { grade: 'IV', rate_hz: 2, duration_s: 60, sets: 3 },
      4: { grade: 'IV', rate_hz: 2, duration_s: 60, sets: 2 },
      5: null,
    },
    source:
      "grade meaning and 2-3 per s for 30-60 s, 2-3 sets: stored pages (wikimsk.org, palzerptdc.com) and own knowledge: Hengeveld & Banks, Maitland's Peripheral/Vertebral Manipulation. Grade V thrust is outside this tool: reject",
  },
  'joint-mob-sustained': {
    technique: 'manual-therapy',
    name: 'Sustained joint mobilization (Kaltenborn)',
    cptCode: '97140',
    parameters: {
      grade: { kind: 'choice', label: 'Grade', choices: ['K1', 'K2', 'K3'] },
      hold_s: { kind: 'quantity', label: 'Hold', unit: 's', hard: [3, 60], usual: [7, 30], step: 5 },
      rest_s: { kind: 'quantity', label: 'Rest', unit: 's', hard: [1, 20], usual: [3, 10], step: 5 },
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [2, 12], usual: [3, 8], step: 1 },
    },
    defaults: {
      1: { grade: 'K1', hold_s: 10, rest_s: 5, reps: 5 },
      2: { grade: 'K2', hold_s: 10, rest_s: 5, reps: 6 },
      3: { grade: 'K3', hold_s: 20, rest_s: 5, reps: 6 },
      4: { grade: 'K3', hold_s: 30, rest_s: 5, reps: 4 },
      5: null,
    },
    source: 'own knowledge, standard textbook: Kaltenborn, Manual Mobilization of the Joints',
  },
  mwm: {
    technique: 'manual-therapy',
    name: 'Mobilization with movement / SNAG',
    cptCode: '97140',
    parameters: {
      reps: { kind: 'quantity', label: 'Repetitions', unit: '', hard: [3, 10], usual: [6, 10], step: 1 },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 3], step: 1 },
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
      1: { reps: 6, sets: 1, pain_during: 0 },
      2: { reps: 10, sets: 2, pain_during: 0 },
      3: { reps: 10, sets: 3, pain_during: 0 },
      4: { reps: 10, sets: 2, pain_during: 0 },
      5: { reps: 10, sets: 1, pain_during: 0 },
    },
    source: 'own knowledge, standard textbook: Hing et al., The Mulligan Concept of Manual Therapy',
  },
  'self-release': {
    technique: 'manual-therapy',
    name: 'Self-release with roller or ball',
    cptCode: '97110',
    parameters: {
      duration_s: { kind: 'quantity', label: 'Time', unit: 's', hard: [20, 180], usual: [30, 120], step: 30 },
      sets: { kind: 'quantity', label: 'Sets', unit: '', hard: [1, 4], usual: [1, 2], step: 1 },
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
      1: { duration_s: 30, sets: 1, pressure_pain: 3 },
      2: { duration_s: 60, sets: 1, pressure_pain: 4 },
      3: { duration_s: 60, sets: 2, pressure_pain: 5 },
      4: { duration_s: 60, sets: 2, pressure_pain: 5 },
      5: { duration_s: 60, sets: 1, pressure_pain: 5 },
    },
    source: 'Wiewelhove T et al., Front Physiol 2019;10:376 (rolling meta-analysis); limits own knowledge',
  },
} as const satisfies Readonly<Record<string, DoseFormTable>>;
