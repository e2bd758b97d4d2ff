import type { AuditEventPage, ListEventsQuery } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { instantShape, numberedShape, readCursor, writeCursor } from '../platform/http/cursor';
import { eventColumns, eventViewOf, withNames, type EventRow } from './event-row';
import { toldFilter } from './told-filter';
import { findNamed } from './find-named';
import { matchingEvents, type Matching } from './matching-events';

/** Lists a page of the clinic's events, of or about those whom the text names when there is one. */
export async function listEvents(unit: UnitOfWork, query: ListEventsQuery, text = ''): Promise<AuditEventPage> {
  const { limit, cursor, ...filter } = query;
  const after = cursor === undefined ? [] : readCursor(cursor, [instantShape, numberedShape]);
  const named = await findNamed(unit, text);
  const matching = matchingEvents({ filter, named, after, parameters: 3, actions: 'each' });
  const values = [limit + 1, unit.requestId, toldFilter(filter, named), ...matching.values];
  const rows = await unit.lastRows(listStatement(matching), values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(eventViewOf), nextCursor: last ? writeCursor([last.at, last.id]) : null };
}

function listStatement({ shape, text }: Matching): Statement<EventRow> {
  return {
    name: `list-events/${shape}`,
    text: `
      WITH found AS (${text}),
      page AS (SELECT ${eventColumns} FROM found f JOIN audit_events e ON e.id = f.id ${withNames}),
      event AS (
        INSERT INTO audit_events (action, request_id, data)
        SELECT 'audit.listed', $2::uuid, jsonb_build_object('filters', $3::jsonb, 'patients',
          coalesce(jsonb_agg(DISTINCT patient_id) FILTER (WHERE patient_id IS NOT NULL), '[]'))
        FROM (SELECT patient_id FROM page ORDER BY at DESC, id::bigint DESC LIMIT $1 - 1) AS shown
      )
      SELECT * FROM page ORDER BY at DESC, id::bigint DESC`,
  };
}
