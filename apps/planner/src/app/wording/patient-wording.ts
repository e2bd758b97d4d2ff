import type { AdministrativeSex } from '@repattern/contracts';

/** Sex as the planner says it. */
export const sexWording: Readonly<Record<AdministrativeSex, string>> = {
  female: 'Female',
  male: 'Male',
  other: 'Other',
  unknown: 'Not recorded',
};

/** A patient's name as lists sort it: family name first. */
export function listName(patient: { readonly givenName: string; readonly familyName: string }): string {
  return `${patient.familyName}, ${patient.givenName}`;
}

/** A patient's name as one says it. */
export function spokenName(patient: { readonly givenName: string; readonly familyName: string }): string {
  return `${patient.givenName} ${patient.familyName}`;
}
