import type { AssessedPatient } from './assessed-patient';
import { emptyAssessment } from './assessment-document';
import type { TestRecord } from './assessment-document';
import { findingKindOf } from './finding-kind-of';
import { measuredTest, measuredTestIds } from './measured-test';
import type { MeasuredTestId } from './measured-test';
import { readTests } from './read-test';
import { testReference } from './test-reference';

const aged = (ageYears: number | null, sex: AssessedPatient['sex'] = 'female'): AssessedPatient => ({
  birthOn: null,
  ageYears,
  sex,
});

type Values = readonly [value: number, other?: number];

function resultOf(test: MeasuredTestId, [value, other]: Values, patient: AssessedPatient): string | undefined {
  const { sided } = measuredTest(test);
  const records: TestRecord[] = [{ test, side: sided ? 'left' : null, value }];
  if (other !== undefined) records.push({ test, side: 'right', value: other });
  return readTests({ ...emptyAssessment('2026-09-01'), tests: records }, patient)[0]?.result;
}

describe('testReference', () => {
  it.each<[number, number]>([
    [18, 34.64],
    [39, 34.64],
    [40, 32.24],
    [59, 29.6],
    [69, 21.52],
    [79, 12],
    [80, 5],
    [99, 5],
  ])('at age %d standing on one leg is low under %d s', (age, cut) => {
    expect(testReference('single-leg-stance', aged(age)).cut).toBeCloseTo(cut);
  });

  it.each<[number, AssessedPatient['sex'], number]>([
    [60, 'male', 14],
    [64, 'female', 12],
    [79, 'male', 11],
    [94, 'female', 4],
  ])('at age %d (%s) fewer than %d chair stands are low', (age, sex, cut) => {
    expect(testReference('chair-stand-30s', aged(age, sex)).cut).toBe(cut);
  });

  it.each<[MeasuredTestId, AssessedPatient, string]>([
    ['single-leg-stance', aged(17), 'age-out-of-table'],
    ['single-leg-stance', aged(100), 'age-out-of-table'],
    ['single-leg-stance', aged(null), 'age'],
    ['chair-stand-30s', aged(59), 'age-out-of-table'],
    ['chair-stand-30s', aged(95), 'age-out-of-table'],
    ['chair-stand-30s', aged(70, 'unknown'), 'sex'],
    ['side-bridge', aged(40, 'other'), 'sex'],
    ['heel-raise', aged(61), 'age-out-of-table'],
    ['bess', aged(40), 'none'],
  ])('never guesses: %s for %j misses %s', (test, patient, missing) => {
    expect(testReference(test, patient)).toMatchObject({ cut: null, missing });
  });

  it('shows the mean of the age beside a cut-off that holds for everybody', () => {
    expect(testReference('tug', aged(72))).toMatchObject({ cut: 12, cutIsPositive: true, mean: 9.2 });
    expect(testReference('tug', aged(40))).toMatchObject({ cut: 12, mean: null });
  });
});

describe('readTests', () => {
  it.each<[MeasuredTestId, number, number]>([
    ['tug', 12, 11.9],
    ['five-times-sit-to-stand', 15.1, 15],
    ['berg', 44, 45],
    ['ccft', 24, 26],
    ['flexion-rotation-test', 31, 32],
    ['jpe', 4.5, 4.4],
    ['sahrmann-core', 1, 2],
    ['aslr', 1, 0],
    ['breath-hold', 19, 20],
    ['resp-rate', 17, 16],
    ['craniovertebral-angle', 47, 48],
    ['knee-to-wall', 8.5, 9],
    ['heel-raise', 24, 25],
    ['effusion', 0.5, 0],
    ['quadriceps-index', 79, 80],
    ['pain-free-grip', 79, 80],
    ['y-balance-composite', 93.5, 94],
    ['step-down', 4, 3],
    ['gait-speed', 0.99, 1],
    ['tandem-stance', 9.9, 10],
    ['side-bridge', 44, 45],
  ])('%s of %d is positive, of %d it is not', (test, positive, negative) => {
    expect(resultOf(test, [positive], aged(40))).toBe('positive');
    expect(resultOf(test, [negative], aged(40))).toBe('negative');
  });

  it.each<[MeasuredTestId, number, number, number]>([
    ['knee-to-wall', 10, 11.5, 11.4],
    ['y-balance-anterior', 60, 64, 63.9],
    ['flexion-rotation-test', 34, 44.5, 44],
    ['heel-raise', 27, 30.1, 30],
    ['side-bridge', 76, 80.1, 80],
  ])('%s of %d is positive beside %d on the other side, beside %d it is not', (test, value, positive, negative) => {
    expect(resultOf(test, [value, positive], aged(40))).toBe('positive');
    expect(resultOf(test, [value, negative], aged(40))).toBe('negative');
  });

  it('is unknown where nothing tells for this patient, unless the other side does', () => {
    expect(resultOf('heel-raise', [12], aged(75))).toBe('unknown');
    expect(resultOf('heel-raise', [12, 20], aged(75))).toBe('positive');
    expect(resultOf('y-balance-anterior', [60], aged(40))).toBe('unknown');
    expect(resultOf('bess', [30], aged(40))).toBe('unknown');
  });
});

describe('measured tests', () => {
  it.each(measuredTestIds())('%s is bounded, and stands for a finding that there is', (id) => {
    const { min, max, cut, finding, source } = measuredTest(id);
    expect(min).toBeLessThan(max);
    if (cut !== null) expect(cut).toBeGreaterThanOrEqual(min);
    if (cut !== null) expect(cut).toBeLessThan(max);
    if (finding !== null) expect(findingKindOf(finding)?.id).toBe(finding);
    expect(source).not.toBe('');
  });
});
