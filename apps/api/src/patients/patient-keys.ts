import { foldForSearch } from '@repattern/domain';

/** What a patient is found and sorted by, derived from the record. */
export interface PatientKeys {
  readonly nameKey: string;
  readonly recordNumberKey: string;
  /** Words that a search may begin with, without repeats. */
  readonly terms: string[];
}

/** The keys of a record. */
export function patientKeysOf(record: { givenName: string; familyName: string; recordNumber: string }): PatientKeys {
  const family = foldForSearch(record.familyName);
  const given = foldForSearch(record.givenName);
  const recordNumberKey = record.recordNumber.toLowerCase();
  const terms = [...family, ...given, ...foldForSearch(record.recordNumber)];
  return { nameKey: [...family, ...given].join(' '), recordNumberKey, terms: [...new Set(terms)] };
}
