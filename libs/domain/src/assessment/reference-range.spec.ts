import type { AssessedPatient } from './assessed-patient';
import { patientOn } from './assessed-patient';
import type { CalendarDate } from '../kernel/calendar-date';
import { motionOf } from './read-motion';
import { referenceRange } from './reference-range';

const patient = (ageYears: number | null, sex: AssessedPatient['sex'] = 'female'): AssessedPatient => ({
  birthOn: null,
  ageYears,
  sex,
});

function rangeOf(motion: string, of: AssessedPatient): [number, string] {
  const known = motionOf(motion);
  if (known === null) throw new Error(`no motion ${motion}`);
  const { degrees, basis } = referenceRange(known, of);
  return [degrees, basis];
}

describe('referenceRange', () => {
  it.each<[string, AssessedPatient, [number, string]]>([
    ['knee-flexion', patient(20), [141.9, 'age-and-sex']],
    ['knee-flexion', patient(44, 'male'), [137.7, 'age-and-sex']],
    ['knee-flexion', patient(45, 'male'), [132.9, 'age-and-sex']],
    ['knee-flexion', patient(69), [137.8, 'age-and-sex']],
    ['knee-flexion', patient(70), [135, 'adult']],
    ['knee-flexion', patient(19), [135, 'adult']],
    ['knee-flexion', patient(null), [135, 'adult']],
    ['knee-flexion', patient(30, 'other'), [135, 'adult']],
    ['knee-flexion', patient(30, 'unknown'), [135, 'adult']],
    ['cervical-rotation', patient(30), [60, 'adult']],
  ])('%s %j is %j', (motion, of, expected) => {
    expect(rangeOf(motion, of)).toEqual(expected);
  });
});

describe('patientOn', () => {
  it('is as old as on the day', () => {
    const born = { ...patient(null), birthOn: '1980-09-02' as CalendarDate };
    expect(patientOn(born, '2026-09-01').ageYears).toBe(45);
    expect(patientOn(born, '2026-09-02').ageYears).toBe(46);
  });

  it('keeps the age that was given without a date of birth', () => {
    expect(patientOn(patient(66), '2026-09-01').ageYears).toBe(66);
  });
});
