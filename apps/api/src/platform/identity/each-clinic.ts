import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { enterClinic, enterWithoutClinic, listClinics } from './identity-statements';

/** Runs work in a transaction of its own, in one clinic and for nobody. */
export type InClinic = <Result>(work: (unit: UnitOfWork) => Promise<Result>) => Promise<Result>;

/** The clinic of events that happened in none, such as a sign-in with an unknown address. */
export const noClinic = '00000000-0000-0000-0000-000000000000';

/** Every clinic of the installation, by identifier. */
export function clinicsOf(database: Database): Promise<string[]> {
  const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
  return database.transaction(opening, async (unit) => {
    const rows = await unit.rows(listClinics, []);
    return { commit: false, result: rows.map(({ id }) => id) };
  });
}

/** Transactions in one clinic; everything that happens in them is told of one request. */
export function inClinicOf(database: Database, clinicId: string): InClinic {
  const requestId = randomUUID();
  return (work) =>
    database.transaction({ statement: enterClinic, values: [clinicId, ''], requestId }, async (unit) => ({
      commit: true,
      result: await work(unit),
    }));
}
