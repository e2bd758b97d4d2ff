import { inSession, type Asked, type Store } from './in-session.ts';
import { fault, invalid } from './new-patient.ts';
import { Problem } from './problem.ts';
import type { ReadVisitDocument, VisitRecord } from './read-documents.ts';
import { uuid, type RecordText } from './read-patient.ts';
import { visitViewOf, type VisitRow } from './visit-row.ts';

/** A record of a visit as it arrived. */
export interface AskedSave extends Asked {
  readonly id: string;
  readonly ifMatch: string | undefined;
  readonly body: unknown;
}

/** Saves the record of a visit that nobody else has changed since it was read. */
export async function saveVisit(store: Store, asked: AskedSave): Promise<RecordText> {
  const row = await inSession(store, asked, async (client) => {
    const id = asked.id.toLowerCase();
    if (!uuid.test(id)) throw new Problem('resource.not-found');
    const version = versionIn(asked.ifMatch);
    const document = documentOf(asked.body, store.readVisitDocument);
    const values = [id, JSON.stringify(document), version, asked.requestId];
    const { rows } = await client.query<VisitRow>({ ...store.statements.saveVisit, values });
    const [saved] = rows;
    if (!saved) throw new Problem('resource.changed-meanwhile');
    await client.query('COMMIT');
    return saved;
  });
  return { version: row.version, body: JSON.stringify(visitViewOf(row)) };
}

function versionIn(header: string | undefined): number {
  if (header === undefined) throw new Problem('if-match.required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw invalid([{ ...fault('bad-format', '/If-Match'), in: 'header' }]);
  return Number(version);
}

function documentOf(body: unknown, read: ReadVisitDocument): VisitRecord {
  const { document } = (body ?? {}) as Record<string, unknown>;
  const reading = read(document);
  if (!reading.ok) throw invalid(reading.faults.map(({ code, pointer }) => fault(code, `/document${pointer}`)));
  const { items, decisions } = reading.value;
  const known = new Set(items.map(({ item }) => item));
  const strange = decisions.flatMap(({ item }, at) =>
    known.has(item) ? [] : [fault('unknown-id', `/document/decisions/${at}/item`)],
  );
  if (strange.length > 0) throw invalid(strange);
  return reading.value;
}
