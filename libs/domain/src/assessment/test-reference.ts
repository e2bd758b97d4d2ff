import type { AssessedPatient } from './assessed-patient';
import { measuredTest } from './measured-test';
import type { MeasuredTestId } from './measured-test';
import { ageMeans, chairStandAverages, heelRaise, sideBridgeBySex, stanceShare } from './test-norms';

/** What a result is compared with. */
export interface TestReference {
  /** Results on its worse side are positive; null when there is none for this patient. */
  readonly cut: number | null;
  /** Whether the cut-off itself is positive. */
  readonly cutIsPositive: boolean;
  /** Mean of people of that age; null when no table has it. */
  readonly mean: number | null;
  /** What would have to be known for a cut-off; `age-out-of-table` cannot be known, `none` means that there is no cut-off at all. */
  readonly missing: 'age' | 'sex' | 'age-out-of-table' | 'none' | null;
  readonly source: string;
}

type Cut = Pick<TestReference, 'cut' | 'missing'>;

/**
 * What a test’s result is compared with, for this patient at the age that he or she is given with. Ages outside the
 * tables have no cut-off: it is never guessed.
 */
export function testReference(test: MeasuredTestId, patient: AssessedPatient): TestReference {
  const { cutIsPositive = false, source } = measuredTest(test);
  return { ...cutOf(test, patient), cutIsPositive, mean: meanOf(test, patient.ageYears), source };
}

/** Tests whose cut-off depends on the patient. */
const cutsByPatient: Partial<Readonly<Record<MeasuredTestId, (patient: AssessedPatient) => Cut>>> = {
  'single-leg-stance': (patient) => stanceCut('single-leg-stance', patient),
  'single-leg-stance-eyes-closed': (patient) => stanceCut('single-leg-stance-eyes-closed', patient),
  'chair-stand-30s': chairStandCut,
  'side-bridge': sideBridgeCut,
  'heel-raise': heelRaiseCut,
};

function cutOf(test: MeasuredTestId, patient: AssessedPatient): Cut {
  const { cut } = measuredTest(test);
  return cutsByPatient[test]?.(patient) ?? { cut, missing: cut === null ? 'none' : null };
}

function meanOf(test: MeasuredTestId, age: number | null): number | null {
  if (age === null || !isWithMeans(test)) return null;
  return ageMeans[test].find(({ from, to }) => age >= from && age <= to)?.mean ?? null;
}

function isWithMeans(test: MeasuredTestId): test is keyof typeof ageMeans {
  return Object.hasOwn(ageMeans, test);
}

function stanceCut(test: 'single-leg-stance' | 'single-leg-stance-eyes-closed', { ageYears }: AssessedPatient): Cut {
  if (ageYears === null) return { cut: null, missing: 'age' };
  const mean = meanOf(test, ageYears);
  if (mean === null) return { cut: null, missing: 'age-out-of-table' };
  const floor = test === 'single-leg-stance' && ageYears > 60 ? stanceShare.leastSecondsOver60 : 0;
  return { cut: Math.max(mean * stanceShare.ofMean, floor), missing: null };
}

function chairStandCut({ ageYears, sex }: AssessedPatient): Cut {
  if (ageYears === null) return { cut: null, missing: 'age' };
  const row = chairStandAverages.find(({ from, to }) => ageYears >= from && ageYears <= to);
  if (row === undefined) return { cut: null, missing: 'age-out-of-table' };
  if (sex !== 'female' && sex !== 'male') return { cut: null, missing: 'sex' };
  return { cut: row[sex], missing: null };
}

function sideBridgeCut({ sex }: AssessedPatient): Cut {
  if (sex !== 'female' && sex !== 'male') return { cut: null, missing: 'sex' };
  return { cut: sideBridgeBySex[sex], missing: null };
}

function heelRaiseCut({ ageYears }: AssessedPatient): Cut {
  if (ageYears === null) return { cut: null, missing: 'age' };
  const known = ageYears <= heelRaise.oldestWithCut;
  return known ? { cut: heelRaise.repetitions, missing: null } : { cut: null, missing: 'age-out-of-table' };
}
