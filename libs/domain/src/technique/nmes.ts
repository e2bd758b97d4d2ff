import type { DoseFormTables } from './dose-form';
import type { DerivedIn, LaddersIn, PerFormIn } from './dose-of';

/**
 * How NMES is dosed. Each form names its own source.
 * @source docs/sources.md#nussbaum-2017
 */
export const nmesForms = {
  nmes: {
    technique: 'nmes',
    name: 'Neuromuscular electrical stimulation',
    cptCode: '97032',
    parameters: {
      frequency_hz: { kind: 'quantity', label: 'Frequency', unit: 'Hz', hard: [20, 100], usual: [30, 80], step: 5 },
      pulse_us: { kind: 'quantity', label: 'Pulse width', unit: 'µs', hard: [100, 600], usual: [200, 400], step: 50 },
      on_s: { kind: 'quantity', label: 'On time', unit: 's', hard: [3, 20], usual: [6, 15], step: 1 },
      off_s: { kind: 'quantity', label: 'Off time', unit: 's', hard: [6, 120], usual: [12, 60], step: 5 },
      ramp_s: { kind: 'quantity', label: 'Ramp up', unit: 's', hard: [0.5, 5], usual: [1, 3], step: 0.5 },
      contractions: { kind: 'quantity', label: 'Contractions', unit: '', hard: [5, 40], usual: [10, 20], step: 1 },
      intensity_criterion: {
        kind: 'choice',
        label: 'How strong',
        choices: ['max-tolerated', 'pct-mvic', 'strong-visible-contraction'],
      },
      intensity_pct_mvic: {
        kind: 'quantity',
        label: 'Target intensity',
        unit: '% MVIC',
        hard: [10, 100],
        usual: [25, 60],
        step: 5,
        optional: true,
        source: 'University of Delaware ACL guideline: at least 50 % MVIC as the target',
      },
      amplitude_ma: {
        kind: 'quantity',
        label: 'Amplitude',
        unit: 'mA',
        hard: [1, 120],
        usual: [10, 100],
        step: 1,
        optional: true,
        source: 'own knowledge: the range of clinical stimulators',
      },
      waveform: {
        kind: 'choice',
        label: 'Waveform',
        choices: ['symmetrical-biphasic', 'asymmetrical-biphasic', 'burst-modulated-ac-2500'],
      },
      sessions_per_week: {
        kind: 'quantity',
        label: 'Sessions a week',
        unit: '',
        hard: [1, 14],
        usual: [2, 5],
        step: 1,
      },
    },
    derived: {
      off_on_ratio: { label: 'Off time to on time', formula: 'off ÷ on', hardMin: 1, softMin: 2, softMax: 5 },
      session_min: {
        label: 'Session',
        formula: 'contractions × (on + off)',
        unit: 'min',
        hardMin: 2,
        hardMax: 60,
        softMin: 8,
        softMax: 30,
      },
    },
    defaults: {
      1: {
        frequency_hz: 50,
        pulse_us: 300,
        on_s: 10,
        off_s: 50,
        ramp_s: 2,
        contractions: 10,
        intensity_criterion: 'max-tolerated',
        intensity_pct_mvic: 25,
        waveform: 'symmetrical-biphasic',
        sessions_per_week: 3,
      },
      2: {
        frequency_hz: 50,
        pulse_us: 300,
        on_s: 10,
        off_s: 50,
        ramp_s: 2,
        contractions: 15,
        intensity_criterion: 'max-tolerated',
        intensity_pct_mvic: 40,
        waveform: 'symmetrical-biphasic',
        sessions_per_week: 3,
      },
      3: {
        frequency_hz: 50,
        pulse_us: 300,
        on_s: 10,
        off_s: 30,
        ramp_s: 2,
        contractions: 15,
        intensity_criterion: 'max-tolerated',
        intensity_pct_mvic: 50,
        waveform: 'symmetrical-biphasic',
        sessions_per_week: 3,
      },
      4: {
        frequency_hz: 50,
        pulse_us: 300,
        on_s: 10,
        off_s: 20,
        ramp_s: 1,
        contractions: 15,
        intensity_criterion: 'max-tolerated',
        intensity_pct_mvic: 50,
        waveform: 'symmetrical-biphasic',
        sessions_per_week: 2,
      },
      5: null,
    },
    source:
      'Nussbaum EL et al., Physiother Can 2017;69(5 spec):1-76 (PMC5683854, tables 7 and 11 read); University of Delaware ACL guideline (2500 Hz, 75 bursts, 2 s ramp, 12 s on, 50 s off, 10 contractions, >=50 % MVIC, until 80 % quadriceps index)',
  },
} as const satisfies DoseFormTables;

/** How the limited values of NMES follow from a dose. */
export const nmesDerived: DerivedIn<typeof nmesForms> = {
  nmes: {
    off_on_ratio: ({ on_s, off_s }) => off_s / on_s,
    session_min: ({ contractions, on_s, off_s }) => (contractions * (on_s + off_s)) / 60,
  },
};

/** Seconds of one session: every contraction with its pause. The ramp is part of the on time. */
export const nmesSeconds: PerFormIn<typeof nmesForms, number> = {
  nmes: ({ contractions, on_s, off_s }) => contractions * (on_s + off_s),
};

/**
 * What rises when NMES gets stronger: the intensity that is aimed at, up to half of the maximal effort.
 * @source docs/sources.md#stevens-lapsley-2012
 */
export const nmesLadders: LaddersIn<typeof nmesForms> = {
  nmes: [{ kind: 'add', parameter: 'intensity_pct_mvic', amount: 5, upTo: 50 }],
};
