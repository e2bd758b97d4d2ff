import { foldForSearch } from '../../../libs/domain/src/kernel/fold-for-search.ts';

/** What a patient is found and sorted by. */
export interface PatientKeys {
  readonly nameKey: string;
  readonly recordNumberKey: string;
  /** Words that a search may begin with, without repeats. */
  readonly terms: readonly string[];
}

/** The keys of a record, as the API writes them; the comparison of written rows proves it. */
export function patientKeysOf(record: { givenName: string; familyName: string; recordNumber: string }): PatientKeys {
  const name = [...foldForSearch(record.familyName), ...foldForSearch(record.givenName)];
  const terms = [...new Set([...name, ...foldForSearch(record.recordNumber)])];
  return { nameKey: name.join(' '), recordNumberKey: record.recordNumber.toLowerCase(), terms };
}
