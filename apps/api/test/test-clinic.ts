import { randomUUID } from 'node:crypto';
import type { Role } from '@repattern/contracts/values';
import { Database } from '../src/platform/database/database';
import { ClinicEntity } from '../src/platform/identity/clinic.entity';
import { enterClinic } from '../src/platform/identity/identity-statements';
import { hashPassword } from '../src/platform/identity/passwords';
import { PersonEntity } from '../src/platform/identity/person.entity';
import type { RunningServer } from '../src/server';
import { TestClient } from './test-client';

/** The password of everybody in a test clinic. */
export const testPassword = 'Correct-horse-7';

const passwordHash = hashPassword(testPassword);

/** A clinic of one test, with one person for each role. */
export interface TestClinic {
  readonly id: string;
  readonly people: Readonly<Record<Role, { readonly id: string; readonly email: string }>>;
  /** A caller who is signed in with that role. */
  as(role: Role): Promise<TestClient>;
}

/** Makes a clinic that no other test knows. */
export async function createTestClinic(server: RunningServer): Promise<TestClinic> {
  const id = randomUUID();
  const person = (role: Role): { id: string; email: string } => ({
    id: randomUUID(),
    email: `${role}-${id}@test.example`,
  });
  const people = {
    therapist: person('therapist'),
    supervisor: person('supervisor'),
    administrator: person('administrator'),
    auditor: person('auditor'),
  };
  const hash = await passwordHash;
  const database = server.app.get(Database);
  await database.transaction({ statement: enterClinic, values: [id, ''], requestId: randomUUID() }, async (unit) => {
    await unit.entities.insert(ClinicEntity, { id, name: 'Test clinic', timeZone: 'Europe/Bucharest', demo: false });
    for (const [role, { id: personId, email }] of Object.entries(people) as [Role, { id: string; email: string }][]) {
      const details = { displayName: `Test ${role}`, roles: [role], passwordHash: hash, active: true };
      await unit.entities.insert(PersonEntity, { id: personId, clinicId: id, email, ...details });
    }
    return { commit: true, result: undefined };
  });
  const as = async (role: Role): Promise<TestClient> => {
    const client = new TestClient(server);
    const { status } = await client.signIn(people[role].email, testPassword);
    if (status !== 201) throw new Error(`Signing in was answered with ${status}.`);
    return client;
  };
  return { id, people, as };
}
