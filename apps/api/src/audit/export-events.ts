import { Readable } from 'node:stream';
import type { EventFilterQuery, ExportEventsQuery } from '@repattern/contracts';
import type { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';
import type { RequestScope } from '../platform/http/request-scope';
import { enterClinic } from '../platform/identity/identity-statements';
import { eventFiles, type EventFile } from './event-file';
import { eventColumns, withNames, type EventRow } from './event-row';
import { findNamed, type NamedByText } from './find-named';
import { matchingEvents, type Matching } from './matching-events';
import { toldFilter } from './told-filter';

/** Events that are read at a time. */
const atATime = 1000;

/**
 * Writes events as a file, newest first, of any number: what is sent is read a thousand events at a time, each in a transaction of its own
 * and no sooner than the caller takes it. A cursor was rejected: it would hold a connection (the embedded database has one) for as long
 * as a slow caller takes. That events leave is told before the first one does.
 */
export async function exportEvents(
  database: Database,
  { unit, actor }: RequestScope,
  { format, text = '', ...filter }: ExportEventsQuery & { readonly text?: string },
): Promise<Readable> {
  const named = await findNamed(unit, text);
  const [told] = await unit.lastRows(recordExport, [unit.requestId, toldFilter(filter, named), format]);
  if (!told) throw new Error('The export was not told.');
  const from = { clinicId: actor.clinicId, personId: actor.personId, requestId: unit.requestId };
  const wanted = { ...from, filter, named, before: [told.at, told.id] };
  return Readable.from(written(database, eventFiles[format], wanted), { objectMode: false });
}

// Where one patient was asked for, the patient’s own trail tells of it, and the report of who looked at the record.
const recordExport: Statement<{ id: string; at: string }> = {
  name: 'record-export',
  text: `
    INSERT INTO audit_events (action, request_id, data)
    SELECT 'audit.exported', $1::uuid, jsonb_strip_nulls(jsonb_build_object('filters', $2::jsonb, 'format', $3::text,
      'patient', (SELECT id FROM patients WHERE id = ($2::jsonb->>'patient')::uuid))) RETURNING id::text, at`,
};

interface WantedEvents {
  readonly clinicId: string;
  readonly personId: string;
  readonly requestId: string;
  readonly filter: EventFilterQuery;
  readonly named: NamedByText | null;
  /** `at` and `id` of the event that tells of the export: only what was told before it leaves. */
  readonly before: readonly string[];
}

async function* written(database: Database, file: EventFile, wanted: WantedEvents): AsyncGenerator<string> {
  // An empty text would end the reading of the stream without ending the stream.
  if (file.head !== '') yield file.head;
  for (let after = wanted.before; after.length > 0;) {
    const rows = await eventsAfter(database, wanted, after);
    if (rows.length > 0) yield rows.map(file.line).join('');
    const last = rows.length < atATime ? undefined : rows.at(-1);
    after = last ? [last.at, last.id] : [];
  }
}

function eventsAfter(database: Database, wanted: WantedEvents, after: readonly string[]): Promise<EventRow[]> {
  const { clinicId, personId, requestId, filter, named } = wanted;
  const matching = matchingEvents({ filter, named, after, parameters: 1, actions: 'together' });
  const opening = { statement: enterClinic, values: [clinicId, personId], requestId };
  return database.transaction(opening, async (unit) => {
    const rows = await unit.lastRows(exportStatement(matching), [atATime, ...matching.values]);
    return { commit: true, result: rows };
  });
}

function exportStatement({ shape, text }: Matching): Statement<EventRow> {
  return {
    name: `export-events/${shape}`,
    text: `
      SELECT ${eventColumns} FROM (${text}) f JOIN audit_events e ON e.id = f.id ${withNames} ORDER BY e.at DESC, e.id DESC`,
  };
}
