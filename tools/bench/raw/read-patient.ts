import { inSession, lastQuery, type Asked, type Store } from './in-session.ts';
import { viewOf, type PatientRow } from './patient-row.ts';
import { Problem } from './problem.ts';

/** What an id looks like. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A record as text, with its version. */
export interface RecordText {
  readonly version: number;
  readonly body: string;
}

/** Reads one record; that it was read is noted in the same transaction. */
export async function readPatient(store: Store, asked: Asked, wanted: string): Promise<RecordText> {
  const row = await inSession(store, asked, async (client) => {
    const id = wanted.toLowerCase();
    if (!uuid.test(id)) throw new Problem('resource.not-found');
    const rows = await lastQuery<PatientRow>(client, store.statements.readPatient, [id, asked.requestId]);
    return rows[0];
  });
  if (!row) throw new Problem('resource.not-found');
  return { version: row.version, body: JSON.stringify(viewOf(row)) };
}
