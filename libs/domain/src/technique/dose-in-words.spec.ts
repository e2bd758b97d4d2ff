import type { PhaseNumber } from './dose-form';
import { doseFormIds, doseForms, isChoice, parametersOf, type Dose, type DoseFormId } from './dose-forms';
import { defaultDose } from './default-dose';
import { choiceInWords, doseInWords, frequencyInWords } from './dose-in-words';

/** As it reads, with a plain space for the thin one. */
function read(form: DoseFormId, phase: PhaseNumber, own: Record<string, number | string> = {}): string {
  return doseInWords(doseOf(form, phase, own)).replaceAll('\u2009', ' ');
}

function doseOf(form: DoseFormId, phase: PhaseNumber, own: Record<string, number | string> = {}): Dose {
  const dose = defaultDose(form, phase, own);
  if (!dose) throw new Error(`${form} is not used in phase ${phase}`);
  return dose;
}

describe('a dose in words', () => {
  it.each([
    ['stretch-static', 2, {}, '2 × 30 s hold'],
    ['stretch-static', 2, { sets: 2 }, '2 × 2, 30 s hold'],
    ['stretch-pnf', 3, {}, '3 × contract 6 s at 50 % MVIC, relax 2 s, stretch 30 s'],
    ['mobility-dynamic', 2, {}, '2 × 10, 4 s each, 2 s hold'],
    ['activation-low-load', 2, {}, '10 × 10 s hold at 20 % MVC'],
    ['strength-isometric', 1, {}, '10 × 5 s hold at 30 % MVIC'],
    ['strength-isotonic', 3, {}, '3 × 10 at 65 % 1RM, RPE 6, tempo 2-0-2'],
    ['strength-isotonic', 1, { load_pct_1rm: 0 }, '2 × 12, RPE 2, tempo 2-1-2'],
    ['strength-eccentric', 3, {}, '3 × 15 at 60 % 1RM, lower 4 s, lift 2 s'],
    ['functional-task', 3, {}, '3 × 10, 80 % depth, load 10 % body weight, RPE 5'],
    ['functional-task', 4, { load_pct_bw: 0 }, '3 × 8, full depth, RPE 6'],
    ['posture-habit', 2, {}, '5 × 10 s hold, 8 times a day'],
    ['aerobic-locomotor', 2, {}, '10 min at RPE 3'],
    ['plyometric', 4, {}, '30 foot contacts in 3 sets'],
    ['core-hold', 2, {}, '2 × 6, 8 s hold, limb load level 1'],
    ['core-dynamic', 3, {}, '2 × 10, 5 s each, limb load level 2'],
    ['myofascial-release', 1, {}, '2 areas × 120 s, pain up to 3/10'],
    ['trigger-point-compression', 2, {}, '2 points × 2 × 60 s, pain up to 6/10'],
    ['joint-mob-oscillatory', 2, {}, 'Grade III, 3 × 45 s at 2 Hz'],
    ['joint-mob-sustained', 3, {}, 'Grade K3, 6 × 20 s hold, rest 5 s'],
    ['mwm', 2, {}, '2 × 10, pain-free'],
    ['self-release', 3, {}, '2 × 60 s, pain up to 5/10'],
    ['nmes', 1, {}, '50 Hz, 300 µs, 10 s on : 50 s off, 10 contractions, to tolerance (25 % MVIC)'],
    [
      'nmes',
      2,
      { intensity_criterion: 'pct-mvic' },
      '50 Hz, 300 µs, 10 s on : 50 s off, 15 contractions, at 40 % MVIC',
    ],
    ['balance-static', 2, {}, '3 × 30 s, tandem stance, firm surface, eyes open'],
    ['balance-static', 3, {}, '3 × 30 s, single leg, firm surface, eyes open, arm movement'],
    ['balance-dynamic', 2, {}, '2 × 8'],
    ['balance-dynamic', 2, { surface: 'foam', vision: 'closed' }, '2 × 8, foam, eyes closed'],
    ['repositioning', 3, {}, '2 × 10, error up to 4.5°'],
    ['rhythmic-stabilization', 2, {}, '3 × 20 s at 20 % MVIC, rest 30 s'],
    ['breathing-pattern', 2, {}, '2 × 10 breaths, in 3 s, out 4 s'],
    ['breathing-pattern', 2, { hold_s: 1 }, '2 × 10 breaths, in 3 s, hold 1 s, out 4 s'],
    ['imt', 3, {}, '2 × 15 breaths at 40 % MIP'],
  ] as const)('%s in phase %i with %j reads: %s', (form, phase, own, sentence) => {
    expect(read(form, phase, own)).toBe(sentence);
  });

  it('puts a thin space between number and unit', () => {
    expect(doseInWords(doseOf('stretch-static', 2, { reps: 3 }), { side: 'both', unilateral: true })).toBe(
      '3 × 30\u2009s hold, each side',
    );
  });

  it.each([
    [{ side: 'left', unilateral: true }, '2 × 30\u2009s hold, left'],
    [{ side: 'right', unilateral: true }, '2 × 30\u2009s hold, right'],
    [{ side: null, unilateral: true }, '2 × 30\u2009s hold, each side'],
    [{ side: 'both', unilateral: false }, '2 × 30\u2009s hold'],
    [{ side: 'left', unilateral: false }, '2 × 30\u2009s hold'],
  ] as const)('says the side: %j reads %s', (side, sentence) => {
    expect(doseInWords(doseOf('stretch-static', 2), side)).toBe(sentence);
  });

  it('fits on a card in every phase of every form', () => {
    for (const form of doseFormIds)
      for (const phase of [1, 2, 3, 4, 5] as const) {
        const dose = defaultDose(form, phase);
        if (dose) expect(doseInWords(dose)).toMatch(/^[^,]{1,40}(, [^,]{1,30}){0,4}$/);
      }
  });
});

describe('the frequency in words', () => {
  it.each([
    ['stretch-static', {}, 'daily'],
    ['stretch-static', { sessions_per_day: 2, days_per_week: 5 }, 'twice a day, 5 days a week'],
    ['activation-low-load', { sessions_per_day: 1 }, 'once a day'],
    ['strength-isotonic', {}, '3 days a week'],
    ['nmes', {}, '3 sessions a week'],
    ['mwm', {}, ''],
  ] as const)('%s with %j: %s', (form, own, words) => {
    expect(frequencyInWords(doseOf(form, 1, own))).toBe(words);
  });
});

describe('choices in words', () => {
  it('exist for every choice of every form', () => {
    for (const form of doseFormIds)
      for (const [, parameter] of parametersOf(form))
        if (isChoice(parameter)) for (const choice of parameter.choices) expect(choiceInWords(choice)).not.toBe('');
  });

  it('leave a text alone that is no choice', () => {
    expect(choiceInWords('toString')).toBe('toString');
    expect(doseForms.nmes.name).toBe('Neuromuscular electrical stimulation');
  });
});
