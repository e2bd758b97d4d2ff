import { checkDose } from '../technique/check-dose';
import type { PhaseNumber } from '../technique/dose-form';
import type { Dose } from '../technique/dose-forms';
import { doseInWords } from '../technique/dose-in-words';
import { doseSeconds } from '../technique/dose-seconds';
import { easierDose, harderDose } from '../technique/step-dose';
import { shippedExercises } from './shipped-library';
import { startingDose } from './starting-dose';

const phases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/** Where every exercise starts in every phase in which it belongs. */
const starts: readonly (readonly [place: string, dose: Dose])[] = shippedExercises.flatMap((exercise) =>
  phases
    .filter((phase) => phase >= exercise.phaseMin && phase <= exercise.phaseMax)
    .flatMap((phase) => {
      const dose = startingDose(exercise, phase);
      return dose ? [[`${exercise.id} in phase ${phase}`, dose] as const] : [];
    }),
);

function wayUp(dose: Dose): Dose[] {
  const next = harderDose(dose);
  return next ? [dose, ...wayUp(next)] : [dose];
}

/** The places at which something does not hold. */
function exceptions(holds: (dose: Dose) => boolean): string[] {
  return starts.filter(([, dose]) => !holds(dose)).map(([place]) => place);
}

describe('where the shipped exercises start', () => {
  it('is known for every exercise', () => {
    expect(starts.length).toBeGreaterThan(shippedExercises.length);
  });

  it('may be prescribed', () => {
    expect(exceptions((dose) => checkDose(dose).every(({ severity }) => severity !== 'block'))).toEqual([]);
  });

  it('takes between ten seconds and half an hour on one side', () => {
    expect(exceptions((dose) => doseSeconds(dose) >= 10 && doseSeconds(dose) <= 30 * 60)).toEqual([]);
  });

  it('reads as a short sentence', () => {
    expect(
      exceptions((dose) => /^\S.{5,90}$/.test(doseInWords(dose)) && !/undefined|null|NaN/.test(doseInWords(dose))),
    ).toEqual([]);
  });

  it('has a way up on which every step can be taken back', () => {
    const isReversible = (start: Dose): boolean => {
      const way = wayUp(start);
      return way.slice(1).every((dose, at) => JSON.stringify(easierDose(dose, start)) === JSON.stringify(way[at]));
    };
    expect(exceptions(isReversible)).toEqual([]);
  });

  it('can be made harder or easier', () => {
    expect(exceptions((dose) => harderDose(dose) !== null || easierDose(dose) !== null)).toEqual([]);
  });
});
