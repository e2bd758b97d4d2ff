import fc from 'fast-check';
import { contraindicationsOf } from '../contraindications-of';
import type { Exercise, ExerciseId } from '../exercise';
import { ladderOf } from '../ladder/ladder-of';
import { phasesOf } from '../phases-of';
import { indexExercises } from '../search/exercise-index';
import { shippedExercises } from '../shipped-library';
import { startingDose } from '../starting-dose';
import { exerciseFaults } from './exercise-faults';
import { exerciseFields } from './exercise-fields';

const library: ReadonlyMap<ExerciseId, Exercise> = new Map(shippedExercises.map((each) => [each.id, each]));
const fieldNames = Object.keys(exerciseFields);

/** Values of fields that exist somewhere, so that many changes are sound in themselves. */
const knownValues = shippedExercises.flatMap((exercise): unknown[] => Object.values(exercise));
const anyKnownValue = fc.nat({ max: knownValues.length - 1 }).map((place) => knownValues[place]);

/** A shipped entry in which some fields say something else, or are gone. */
const anyChangedEntry = fc
  .record({
    exercise: fc.constantFrom(...shippedExercises),
    changes: fc.dictionary(fc.constantFrom(...fieldNames), fc.oneof(fc.jsonValue(), anyKnownValue), { maxKeys: 3 }),
    gone: fc.subarray(fieldNames, { maxLength: 1 }),
  })
  .map(({ exercise, changes, gone }): unknown =>
    Object.fromEntries(Object.entries({ ...exercise, ...changes }).filter(([name]) => !gone.includes(name))),
  );

describe('exerciseFaults', () => {
  it('refuses any JSON that is not an entry, and never fails itself', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => exerciseFaults(value, library).length > 0));
  });

  it('points at the fields of the entry, or at the entry itself', () => {
    fc.assert(
      fc.property(anyChangedEntry, (value) => {
        for (const { params } of exerciseFaults(value, library))
          expect(fieldNames).toContain(params.pointer.split('/')[1]);
      }),
      { numRuns: 300 },
    );
  });

  it('lets nothing through with which the rest of the product would fail', () => {
    fc.assert(
      fc.property(anyChangedEntry, (value) => {
        if (exerciseFaults(value, library).length > 0) return;
        const exercise = value as Exercise;
        expect(phasesOf(exercise).map((phase) => startingDose(exercise, phase))).not.toContain(null);
        expect(ladderOf(exercise, library).rungs.length).toBeGreaterThan(0);
        expect(indexExercises([exercise]).words.length).toBeGreaterThan(0);
        contraindicationsOf(exercise, { flags: new Map(), lane: 'home', side: null });
      }),
      { numRuns: 300 },
    );
  });
});
