import fc from 'fast-check';
import { checkDose, isDose } from './check-dose';
import { isCount } from './check-parameter';
import { defaultDose } from './default-dose';
import type { DoseParameter } from './dose-form';
import { doseFormIds, isChoice, parametersOf, type Dose, type DoseFormId } from './dose-forms';
import { doseInWords } from './dose-in-words';
import { doseLadders } from './dose-ladders';
import { doseSeconds } from './dose-seconds';
import { easierDose, harderDose } from './step-dose';

const anyDose: fc.Arbitrary<Dose> = fc.constantFrom(...doseFormIds).chain(dosesOf);
const starts = doseFormIds.flatMap((form) =>
  ([1, 2, 3, 4, 5] as const).flatMap((phase) => defaultDose(form, phase) ?? []),
);

/** Every dose of a form that may be prescribed, usual or not. */
function dosesOf(form: DoseFormId): fc.Arbitrary<Dose> {
  const values = Object.fromEntries(parametersOf(form).map(([key, parameter]) => [key, valueOf(parameter)]));
  const optional = parametersOf(form)
    .filter(([, parameter]) => parameter.optional)
    .map(([key]) => key);
  const requiredKeys = Object.keys(values).filter((key) => !optional.includes(key));
  return fc
    .record(values, { requiredKeys })
    .map((chosen): Readonly<Record<string, unknown>> => ({ form, ...chosen }))
    .filter(isDose);
}

function valueOf(parameter: DoseParameter): fc.Arbitrary<number | string> {
  if (isChoice(parameter)) return fc.constantFrom(...parameter.choices);
  const [lowest, highest] = parameter.hard;
  const grain = isCount(parameter) ? 1 : 0.5;
  return fc.integer({ min: lowest / grain, max: highest / grain }).map((value) => value * grain);
}

function changedKeys(one: Dose, other: Dose): string[] {
  const [before, after]: Record<string, unknown>[] = [{ ...one }, { ...other }];
  return Object.keys({ ...before, ...after }).filter((key) => before?.[key] !== after?.[key]);
}

function wayUp(dose: Dose): Dose[] {
  const next = harderDose(dose);
  return next ? [dose, ...wayUp(next)] : [dose];
}

function subjects(dose: Dose): string[] {
  return checkDose(dose).map(({ code, params }) => `${code} ${String(params['parameter'] ?? params['derived'])}`);
}

describe('every dose that may be prescribed', () => {
  it('has a sentence and takes time', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(doseInWords(dose)).not.toMatch(/undefined|NaN|null|^$/);
        expect(doseSeconds(dose)).toBeGreaterThan(0);
      }),
    );
  });

  it('gets harder by one parameter and without a new finding', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const harder = harderDose(dose);
        fc.pre(harder !== null);
        expect(changedKeys(dose, harder)).toHaveLength(1);
        expect(isDose(harder)).toBe(true);
        expect(subjects(dose)).toEqual(expect.arrayContaining(subjects(harder)));
      }),
    );
  });

  it('gets easier by one parameter and stays a dose', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const easier = easierDose(dose);
        fc.pre(easier !== null);
        expect(changedKeys(dose, easier)).toHaveLength(1);
        expect(isDose(easier)).toBe(true);
      }),
    );
  });

  it('is restored when the step that followed is taken back', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        for (const harder of wayUp(dose).slice(1)) expect(easierDose(harder, dose)).not.toBeNull();
        const next = harderDose(dose);
        if (next) expect(easierDose(next, dose)).toEqual(dose);
      }),
    );
  });

  it('reaches an end in both directions', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(wayUp(dose).length).toBeLessThan(60);
        let [at, steps]: [Dose | null, number] = [dose, 0];
        while (at && steps < 200) [at, steps] = [easierDose(at), steps + 1];
        expect(at).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('on the way up from where a phase starts', () => {
  it('every step can be taken back exactly', () => {
    for (const start of starts) {
      const way = wayUp(start);
      way.slice(1).forEach((dose, at) => expect(easierDose(dose, start)).toEqual(way[at]));
    }
  });

  it('every step can be read in the sentence', () => {
    for (const start of starts) {
      const sentences = wayUp(start).map((dose) => doseInWords(dose));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('no start needs to be known where one parameter rises', () => {
    for (const start of starts.filter(({ form }) => doseLadders[form].length === 1)) {
      const way = wayUp(start);
      way.slice(1).forEach((dose, at) => expect(easierDose(dose)).toEqual(way[at]));
    }
  });
});
