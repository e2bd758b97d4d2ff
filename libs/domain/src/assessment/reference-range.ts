import type { AssessedPatient } from './assessed-patient';
import type { Motion } from './motion';

/** What a motion is compared with, and where that comes from. */
export interface ReferenceRange {
  readonly degrees: number;
  /** `age-and-sex`: mean of people like the patient; `adult`: the textbook range. */
  readonly basis: 'age-and-sex' | 'adult';
  readonly source: string;
}

/**
 * The range that a motion should have: the mean by age and sex where a table was found and both are known, else the
 * range of adults. The age is the one that the patient is given with.
 * @source docs/sources.md#soucie-2011
 */
export function referenceRange(motion: Motion, patient: AssessedPatient): ReferenceRange {
  const band = bandOf(patient);
  const mean = band === null ? undefined : motion.cdc?.[band];
  return mean === undefined
    ? { degrees: motion.normDeg, basis: 'adult', source: 'Norkin and White (AAOS)' }
    : { degrees: mean, basis: 'age-and-sex', source: 'Soucie 2011 (CDC)' };
}

function bandOf({ ageYears, sex }: AssessedPatient): keyof NonNullable<Motion['cdc']> | null {
  if (ageYears === null || (sex !== 'female' && sex !== 'male')) return null;
  if (ageYears >= 20 && ageYears <= 44) return `${sex}20to44`;
  return ageYears >= 45 && ageYears <= 69 ? `${sex}45to69` : null;
}
