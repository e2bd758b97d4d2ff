import type { ClinicView, PersonAccount, PersonView } from '@repattern/contracts';

/** Toma Ardelean as an administrator sees her, with what is told to differ about him. */
export function anAccount(differing: Partial<PersonAccount> = {}, person: Partial<PersonView> = {}): PersonView {
  return {
    ...{ id: 'person-2', displayName: 'Toma Ardelean', roles: ['therapist'] },
    account: {
      ...{ version: 3, email: 'toma@clinic.example', active: true, invited: false, linkExpiresAt: null },
      ...{ secondFactor: false, lastSeenAt: '2026-09-14T08:00:00.000Z' },
      ...differing,
    },
    ...person,
  };
}

/** Riverside as nobody has changed it, with what is told to differ. */
export function aClinic(differing: Partial<ClinicView> = {}): ClinicView {
  return {
    ...{ id: 'clinic-1', name: 'Riverside', timeZone: 'Europe/Bucharest', version: 4 },
    ...{ coSignRequired: false, closures: [], hours: null, equipment: 'all' },
    ...{ secondFactorRequired: [], reviewPolicy: {}, updatedBy: null, updatedAt: null },
    ...differing,
  };
}
