import type { BodySide } from '../kernel/body-side';
import type { AssessedPatient } from './assessed-patient';
import { emptyAssessment } from './assessment-document';
import type { MotionRecord } from './assessment-document';
import { readMotions } from './read-motion';
import type { MotionReading } from './read-motion';

const adult: AssessedPatient = { birthOn: null, ageYears: null, sex: 'unknown' };

type Measured = readonly [motion: string, side: BodySide | null, degrees: number];

function read(...measured: readonly Measured[]): MotionReading[] {
  const rangeOfMotion = measured.map(([motion, side, degrees]): MotionRecord => ({
    motion,
    side,
    degrees,
    painful: false,
  }));
  return readMotions({ ...emptyAssessment('2026-09-01'), rangeOfMotion }, adult);
}

const only = (...measured: readonly Measured[]): Partial<MotionReading> | undefined => read(...measured)[0];

describe('readMotions', () => {
  it.each<[number, string, string | null]>([
    [135, 'normal', null],
    [121.5, 'normal', null],
    [121, 'mild', null],
    [114.8, 'mild', null],
    [114.7, 'mild', 'reference'],
    [101.3, 'mild', 'reference'],
    [101.2, 'moderate', 'reference'],
    [67.5, 'moderate', 'reference'],
    [67.4, 'severe', 'reference'],
    [-10, 'severe', 'reference'],
  ])('%d of 135 degrees is %s, limited by %s', (degrees, band, limitedBy) => {
    expect(only(['knee-flexion', 'left', degrees])).toMatchObject({ band, limitedBy });
  });

  it.each<[number, number, string, string | null]>([
    [5, 100, 'normal', null],
    [-4, 100, 'normal', null],
    [-5, 50, 'moderate', 'deficit'],
    [-10, 50, 'moderate', 'deficit'],
    [-11, 0, 'severe', 'deficit'],
  ])('%d degrees of a motion that ends at neutral leave %d percent', (degrees, percent, band, limitedBy) => {
    expect(only(['elbow-extension', 'left', degrees])).toMatchObject({ percent, band, limitedBy });
  });

  it('is limited ten degrees behind the other side', () => {
    expect(only(['knee-flexion', 'left', 130], ['knee-flexion', 'right', 140])).toMatchObject({
      limitedBy: 'other-side',
    });
    expect(only(['knee-flexion', 'left', 131], ['knee-flexion', 'right', 140])).toMatchObject({ limitedBy: null });
  });

  it.each<[string, number, string | null]>([
    ['knee-flexion', 109, 'knee-flexion-limited'],
    ['knee-flexion', 110, null],
    ['knee-extension', -5, 'knee-extension-limited'],
    ['knee-extension', -4, null],
    ['cervical-rotation', 49, 'cervical-rotation-limited'],
    ['cervical-rotation', 50, null],
    ['thoracolumbar-rotation', 37, 'thoracic-rotation-limited'],
    ['thoracolumbar-rotation', 38, null],
    ['hip-internal-rotation', 23, 'hip-ir-limited'],
    ['hip-internal-rotation', 24, null],
    ['shoulder-flexion', 149, 'shoulder-flexion-limited'],
    ['shoulder-flexion', 150, null],
    ['shoulder-external-rotation', 59, 'shoulder-er-limited'],
    ['shoulder-external-rotation', 60, null],
  ])('%s of %d degrees stands for %s', (motion, degrees, finding) => {
    expect(only([motion, 'right', degrees])).toMatchObject({ finding });
  });

  it.each<[string, number, number, string | null]>([
    ['cervical-rotation', 60, 70, 'cervical-rotation-limited'],
    ['cervical-rotation', 60, 69, null],
    ['hip-internal-rotation', 30, 46, 'hip-ir-limited'],
    ['hip-internal-rotation', 30, 45, null],
    ['knee-extension', 0, 5, 'knee-extension-limited'],
    ['knee-extension', 0, 4, null],
    ['shoulder-external-rotation', 67, 90, 'shoulder-er-limited'],
    ['shoulder-external-rotation', 67.5, 90, null],
  ])('%s of %d degrees against %d on the other side stands for %s', (motion, degrees, other, finding) => {
    expect(only([motion, 'left', degrees], [motion, 'right', other])).toMatchObject({ finding });
  });

  it('finds lumbar flexion below fifty degrees, which has no side', () => {
    expect(only(['thoracolumbar-flexion', null, 49])).toMatchObject({ finding: 'lumbar-flexion-limited' });
    expect(only(['thoracolumbar-flexion', null, 50])).toMatchObject({ finding: null, limitedBy: 'reference' });
  });

  it('leaves out a motion that the table does not know', () => {
    expect(read(['tail-wagging', null, 10])).toEqual([]);
  });
});
