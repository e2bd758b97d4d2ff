import { auditActions } from '../../../libs/domain/src/audit/audit-actions.ts';
import { eventOf, type EventRow } from './event-row.ts';
import { inSession, lastQuery, type Asked, type Store } from './in-session.ts';
import { pageLimit, wrongLimit } from './page-limit.ts';
import { Problem, type Fault } from './problem.ts';
import type { EventFilterName, Statement, Statements } from './statements.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const allowed: readonly string[] = auditActions;

/** The text of the first page of events, newest first: all, or those of one person, about one patient or of one action. */
export async function listEvents(store: Store, asked: Asked, query: string): Promise<string> {
  return inSession(store, asked, async (client) => {
    const { limit, statement, filter, value } = orderIn(query, store.statements);
    const values = [limit + 1, asked.requestId, JSON.stringify(filter), ...value];
    const rows = await lastQuery<EventRow>(client, statement, values);
    const items = rows.length > limit ? rows.slice(0, limit) : rows;
    const last = rows.length > limit ? items.at(-1) : undefined;
    return JSON.stringify({ items: items.map(eventOf), nextCursor: last ? cursorAfter(last) : null });
  });
}

interface Order {
  readonly limit: number;
  readonly statement: Statement;
  readonly filter: object;
  readonly value: readonly string[];
}

/** The parameters that this server knows, one filter at a time; the others ask for other statements than the compared ones. */
function orderIn(query: string, { listEvents: statements }: Statements): Order {
  const faults: Fault[] = [];
  const order = { limit: pageLimit.usual, statement: statements.all, filter: {}, value: [] as string[] };
  for (const [name, value] of new URLSearchParams(query)) {
    const fault = name === 'limit' ? wrongLimit(Number(value)) : wrongFilter(name, value);
    if (fault) faults.push({ ...fault, in: 'query', pointer: `/${name}` });
    else if (name === 'limit') order.limit = Number(value);
    else {
      order.statement = statements[name as EventFilterName];
      order.filter = { [name]: name === 'action' ? [value] : value };
      order.value = [value];
    }
  }
  if (faults.length > 0) throw new Problem('request.invalid', faults);
  return order;
}

function wrongFilter(name: string, value: string): Pick<Fault, 'code' | 'params'> | null {
  if (name === 'action') return allowed.includes(value) ? null : { code: 'not-one-of', params: { allowed } };
  if (name !== 'person' && name !== 'patient') return { code: 'unknown-field', params: {} };
  return uuid.test(value) ? null : { code: 'not-an-id', params: {} };
}

function cursorAfter({ at, id }: EventRow): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}
