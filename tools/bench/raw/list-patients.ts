import { inSession, lastQuery, type Asked, type Store } from './in-session.ts';
import { viewOf, type PatientRow } from './patient-row.ts';
import { pageLimit, wrongLimit } from './page-limit.ts';
import { Problem, type Fault } from './problem.ts';

/** The text of the first page of patients by name. */
export async function listPatients(store: Store, asked: Asked, query: string): Promise<string> {
  const rows = await inSession(store, asked, (client) => {
    const limit = limitIn(query);
    const values = [limit + 1, asked.requestId, null];
    return lastQuery<PatientRow & { sort_key: string }>(client, store.statements.listPatients, values).then(
      pageOf(limit),
    );
  });
  return JSON.stringify(rows);
}

function pageOf(limit: number): (rows: (PatientRow & { sort_key: string })[]) => object {
  return (rows) => {
    const items = rows.length > limit ? rows.slice(0, limit) : rows;
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items: items.map(viewOf), nextCursor: last ? cursorAfter(last) : null };
  };
}

function cursorAfter({ sort_key, id }: { sort_key: string; id: string }): string {
  return Buffer.from(JSON.stringify([sort_key, id])).toString('base64url');
}

/** The one parameter that this server knows, checked by hand; the others ask for other statements than the compared one. */
function limitIn(query: string): number {
  if (query === '') return pageLimit.usual;
  const faults: Fault[] = [];
  let limit = pageLimit.usual;
  for (const [name, value] of new URLSearchParams(query)) {
    if (name !== 'limit') {
      faults.push({ code: 'unknown-field', params: {}, in: 'query', pointer: `/${name}` });
      continue;
    }
    limit = Number(value);
    const wrong = wrongLimit(limit);
    if (wrong) faults.push({ ...wrong, in: 'query', pointer: '/limit' });
  }
  if (faults.length > 0) throw new Problem('request.invalid', faults);
  return limit;
}
