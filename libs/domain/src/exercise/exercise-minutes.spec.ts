import type { Dose } from '../technique/dose-forms';
import type { Exercise } from './exercise';
import { exerciseMinutes } from './exercise-minutes';
import { phasesOf } from './phases-of';
import { shippedExercises } from './shipped-library';
import { startingDose } from './starting-dose';

function shipped(id: string): Exercise {
  const exercise = shippedExercises.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
}

const stretch: Dose = {
  ...{ form: 'stretch-static', hold_s: 30, reps: 4, sets: 1, intensity: 3, days_per_week: 5 },
};

describe('exerciseMinutes', () => {
  it('counts the time of the dose', () => {
    expect(exerciseMinutes({ minutesPerSet: 1, side: 'unilateral' }, stretch, 'left')).toBe(2);
  });

  it('counts both sides of what is done on one at a time', () => {
    expect(exerciseMinutes({ minutesPerSet: 1, side: 'unilateral' }, stretch, 'both')).toBe(4);
    expect(exerciseMinutes({ minutesPerSet: 1, side: 'bilateral' }, stretch, 'both')).toBe(2);
    expect(exerciseMinutes({ minutesPerSet: 1, side: 'bilateral' }, stretch, null)).toBe(2);
  });

  it('leaves time for what no dose counts', () => {
    expect(exerciseMinutes({ minutesPerSet: 6, side: 'bilateral' }, stretch, null)).toBe(3);
    expect(exerciseMinutes({ minutesPerSet: 6, side: 'bilateral' }, { ...stretch, sets: 2, reps: 1 }, null)).toBe(6);
  });

  it('stays within a third and three times the usual time, for every shipped exercise in each of its phases', () => {
    for (const exercise of shippedExercises) {
      for (const phase of phasesOf(exercise)) {
        const dose = startingDose(exercise, phase);
        if (dose === null) throw new Error(`${exercise.id} has no dose in phase ${phase}`);
        const usual = ('sets' in dose ? dose.sets : 1) * exercise.minutesPerSet;
        const share = exerciseMinutes(exercise, dose, 'left') / usual;
        expect([exercise.id, phase, share >= 1 / 3 && share <= 3]).toEqual([exercise.id, phase, true]);
      }
    }
  });
});

describe('startingDose', () => {
  it('begins with what the form says for the phase', () => {
    expect(startingDose(shipped('clamshell'), 1)).toMatchObject({ form: 'strength-isotonic', sets: 2, reps: 12 });
  });

  it('takes the own values of an exercise in every phase', () => {
    for (const phase of [3, 4, 5] as const)
      expect(startingDose(shipped('spanish-squat-isometric'), phase)).toMatchObject({
        hold_s: 45,
        reps: 5,
        rest_s: 120,
      });
  });

  it('stands on what the exercise stands on', () => {
    const { balance } = shipped('balance-single-leg-foam-eyes-closed');
    expect(startingDose(shipped('balance-single-leg-foam-eyes-closed'), 4)).toMatchObject({
      stance: 'single-leg',
      surface: 'foam',
      vision: 'closed',
    });
    expect(balance?.stance).toBe('single-leg');
  });

  it('leaves a balance demand that the form does not dose to the exercise', () => {
    expect(startingDose(shipped('perturbation-tilt-board'), 4)).not.toHaveProperty('stance');
  });

  it('is none where the form is not used in the phase', () => {
    expect(startingDose(shipped('jump-landing-bilateral'), 1)).toBeNull();
  });
});
