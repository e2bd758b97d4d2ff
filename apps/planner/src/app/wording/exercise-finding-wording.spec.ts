import type { ExerciseFinding } from '@repattern/domain';
import { exerciseFaultCodes } from '@repattern/domain/exercise/validation/exercise-finding';
import { exerciseFindingInWords, isExerciseFaultCode, vocabularyInWords } from './exercise-finding-wording';

const naming = { exercise: () => 'Clamshell', value: 'Piriformis' };
const words = (code: ExerciseFinding['code'], params: Readonly<Record<string, string | number>> = {}): string =>
  exerciseFindingInWords({ code, severity: 'block', params: { ...params, pointer: '' } }, naming);

describe('exerciseFindingInWords', () => {
  it.each(exerciseFaultCodes)('says %s in a sentence', (code) => {
    expect(words(code, { tag: 'impact', phase: 3, lowest: 1, highest: 5, longest: 120, most: 40 })).toMatch(
      /^\p{Lu}.+\.$/u,
    );
  });

  it('names what is meant', () => {
    expect(words('exercise.hazard-not-tagged', { tag: 'eyes-closed' })).toContain('Eyes closed');
    expect(words('exercise.easier-upward', { neighbour: 'clamshell' })).toContain('Clamshell');
    expect(words('exercise.electrodes-out-of-reach')).toContain('Piriformis');
  });

  it('says which value of a dose is refused, why and where', () => {
    const params = { form: 'stretch-static', parameter: 'hold_s', cause: 'dose.outside-limits', phase: 2 };
    expect(words('exercise.dose-refused', { ...params, lowest: 5, highest: 120, unit: 's' })).toBe(
      'Hold: Has to be 5–120\u2009s. (phase 2)',
    );
  });
});

describe('words of the library', () => {
  it('knows its own codes only', () => {
    expect([isExerciseFaultCode('exercise.too-long'), isExerciseFaultCode('too-long')]).toEqual([true, false]);
  });

  it('says a tissue, equipment or hazard by its name, and leaves other words alone', () => {
    expect(['gluteus-medius', 'mat', 'impact', 'hello'].map(vocabularyInWords)).toEqual([
      'Gluteus medius and minimus',
      'Mat',
      'Impact',
      'hello',
    ]);
  });
});
