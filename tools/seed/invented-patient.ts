import { patientKeysOf } from '../../apps/api/src/patients/patient-keys';
import type { SeededRandom } from './seeded-random';

const families = [
  ...['Ionescu', 'Ólafsdóttir', 'van Dijk', 'Łukasiewicz', 'Peña', 'Haddad', 'Ní Bhriain', 'Raman', 'Groß', 'Vântu'],
  ...['Okafor', 'Lindqvist', 'Moreau', 'Tanaka', 'Petrov', 'Novák', 'Silva', 'Kaya', 'Popescu', 'O’Neill'],
];
const givens = [
  ...['Margit', 'Radu', 'Luis Ángel', 'Zoë', 'Jean-Luc', 'Aoife', 'Henryk', 'Priya', 'Sam', 'Nadia', 'Østen', 'Ilinca'],
  ...['Amara', 'Toma', 'Mei', 'Yusuf', 'Clara', 'Andrei', 'Ingrid', 'Paulo'],
];

/** What of a patient's row is that patient's own. */
export interface InventedPatient {
  readonly columns: Readonly<Record<string, string | null | boolean>>;
  readonly terms: readonly string[];
}

/** Invents the patient of a number; names repeat, record numbers never do. */
export function inventPatient(number: number, random: SeededRandom): InventedPatient {
  const [givenName, familyName] = [random.pick(givens), `${random.pick(families)}-${random.pick(families)}`];
  const recordNumber = `SEED-${String(number).padStart(6, '0')}`;
  const birthOn = `${String(1940 + random.below(65))}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
  const { nameKey, recordNumberKey, terms } = patientKeysOf({ givenName, familyName, recordNumber });
  const columns = {
    ...{
      record_number: recordNumber,
      record_number_key: recordNumberKey,
      given_name: givenName,
      family_name: familyName,
    },
    ...{ name_key: nameKey, birth_on: birthOn, invented: true },
  };
  return { columns, terms };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
