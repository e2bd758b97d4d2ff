import { isDeepStrictEqual } from 'node:util';
import { withClient } from '../database/bench-database.ts';
import { patientsPath } from '../works.ts';
import { send, type Answered } from './call.ts';
import { goodPatient } from './faulty-calls.ts';
import type { Pair } from './same-answers.ts';

/** Where and as whom the records are made. */
export interface RecordCheck {
  readonly databaseUrl: string;
  readonly cookie: string;
  readonly therapistId: string;
}

type Side = 'api' | 'raw';

/**
 * Creates the same record through both servers; throws when the answers, the rows or the audit events differ in more
 * than ids, numbers and instants, or when either server does not know what the other one has answered to the same key.
 */
export async function compareRecords(pair: Pair, check: RecordCheck): Promise<void> {
  const sides = ['api', 'raw'] as const;
  const first = await Promise.all(sides.map((side) => create(pair, check, [side, side])));
  const again = await Promise.all(sides.map((side) => create(pair, check, [side, side === 'api' ? 'raw' : 'api'])));
  first.forEach((answer, at) => {
    const replay = again[at];
    expectEqual(
      [answer.status, answer.body, answer.headers['etag']],
      [201, replay?.body, replay?.headers['etag']],
      'Replays',
    );
    expectEqual(replay?.headers['idempotent-replay'], 'true', 'Replays');
  });
  const [one, other] = first.map(shapeOf);
  expectEqual(one, other, 'New records');
  const [api, raw] = await Promise.all(first.map((answer) => storedFor(check.databaseUrl, answer)));
  expectEqual(api, raw, 'Stored rows');
}

/** Creates the record of one side through a server of either side, under the key of that record. */
async function create(pair: Pair, check: RecordCheck, [record, through]: [Side, Side]): Promise<Answered> {
  const body = { ...goodPatient, recordNumber: ` Same-${record} `, therapistId: check.therapistId };
  const headers = { cookie: check.cookie, 'idempotency-key': `same-records-${record}` };
  return send(pair[through].url, { method: 'POST', path: patientsPath, headers, body });
}

/** An answer with its ids, numbers and instants replaced by whether they look right, and the order of its members. */
function shapeOf({ status, headers, body }: Answered): unknown {
  const { date: _, 'x-request-id': __, 'content-length': ___, ...rest } = headers;
  const {
    id = '',
    recordNumber = '',
    createdAt = '',
    updatedAt,
    ...record
  } = JSON.parse(body) as Record<string, string>;
  const looks = [
    uuid.test(id),
    /^Same-(api|raw)$/.test(recordNumber),
    instant.test(createdAt),
    createdAt === updatedAt,
  ];
  return { status, headers: rest, record, looks, order: Object.keys(JSON.parse(body) as object) };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

const stored = `
  SELECT p.name_key, replace(p.record_number_key, 'raw', 'api') AS number, p.record_number <> trim(p.record_number) AS blank, p.invented,
    (SELECT array_agg(replace(t.term, 'raw', 'api') ORDER BY replace(t.term, 'raw', 'api')) FROM patient_search_terms t WHERE t.patient_id = p.id) AS terms,
    (SELECT json_agg(json_build_object('action', e.action, 'kind', e.subject_kind, 'person', e.person_id, 'data', e.data) ORDER BY e.id)
     FROM audit_events e WHERE e.subject_id = p.id AND e.request_id = $2) AS events
  FROM patients p WHERE p.id = $1`;

async function storedFor(databaseUrl: string, answer: Answered): Promise<unknown> {
  const { id } = JSON.parse(answer.body) as { id: string };
  const asOwner = async (): Promise<unknown> =>
    withClient(
      databaseUrl,
      async (client) => (await client.query(stored, [id, answer.headers['x-request-id']])).rows[0] as unknown,
    );
  return asOwner();
}

function expectEqual(one: unknown, other: unknown, what: string): void {
  if (isDeepStrictEqual(one, other)) return;
  throw new Error(`${what} differ:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
}
