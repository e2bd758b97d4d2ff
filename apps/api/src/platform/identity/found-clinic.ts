import { randomUUID } from 'node:crypto';
import type { Role } from '@repattern/contracts/values';
import { recordEvent } from '../audit-trail/record-event';
import type { UnitOfWork } from '../database/unit-of-work';
import { ClinicEntity } from './clinic.entity';
import { enterClinic } from './identity-statements';
import { PersonEntity } from './person.entity';

/** A clinic to be founded, with the people who can sign in from the start. */
export interface ClinicFoundation {
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly people: readonly FoundingPerson[];
}

/** Somebody who can sign in from the start. */
export interface FoundingPerson {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
}

/** Founds a clinic in the running transaction, which works for that clinic from then on; answers the people's ids by address. */
export async function foundClinic(unit: UnitOfWork, foundation: ClinicFoundation): Promise<Map<string, string>> {
  const { people, ...clinic } = foundation;
  const clinicId = randomUUID();
  await unit.rows(enterClinic, [clinicId, '']);
  await unit.entities.insert(ClinicEntity, { id: clinicId, ...clinic });
  const ids = new Map<string, string>();
  for (const { roles, ...person } of people) {
    const id = randomUUID();
    ids.set(person.email, id);
    await unit.entities.insert(PersonEntity, { id, clinicId, ...person, roles: [...roles], active: true });
  }
  await recordEvent(unit, { action: 'clinic.founded', subject: { kind: 'clinic', id: clinicId } });
  return ids;
}
