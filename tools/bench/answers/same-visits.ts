import { visitRecordPath } from '../works.ts';
import { wholeVisit } from '../whole-visit.ts';
import { send, type Answered, type Call } from './call.ts';
import { expectEqual } from './expect-equal.ts';
import type { Pair } from './same-answers.ts';

/** As whom visits are recorded, and which: one for each server, at its first version. */
export interface VisitCheck {
  readonly cookie: string;
  readonly visitIds: readonly string[];
}

/** Records the same through both servers; throws when the answers differ in more than ids and instants, or a faulty one is not refused alike. */
export async function compareVisits(pair: Pair, { cookie, visitIds }: VisitCheck): Promise<void> {
  const servers = [pair.api, pair.raw];
  const record = (call: Pick<Call, 'headers' | 'body'>): Promise<Answered[]> =>
    Promise.all(
      servers.map(({ url }, at) =>
        send(url, {
          ...{ method: 'PUT', path: visitRecordPath(visitIds[at] ?? ''), body: call.body },
          headers: { cookie, ...call.headers },
        }),
      ),
    );
  const document = wholeVisit('Compared');
  const body = { document };
  const saved = await record({ headers: { 'if-match': '"1"' }, body });
  expectEqual(
    saved.map((answer, at) => shapeOf(answer, visitIds[at] ?? '')),
    'Recorded visits',
  );
  const refused = [
    { body },
    { headers: { 'if-match': 'x' }, body },
    { headers: { 'if-match': '"1"' }, body: { document: wholeVisit('Late') } },
    { headers: { 'if-match': '"2"' }, body: { document: { ...document, schemaVersion: 2 } } },
  ];
  for (const call of refused) expectEqual((await record(call)).map(refusalOf), 'Refused visits');
}

/** An answer without what has to differ. */
function shapeOf({ status, headers, body }: Answered, id: string): unknown {
  // Instants end where their zeros begin, so that lengths differ by a few.
  const { date: _, 'x-request-id': __, 'content-length': ___, ...rest } = headers;
  const own = /"(planId|patientId|createdAt|updatedAt|startedAt)":"[^"]*"/g;
  return { status, rest, told: body.replaceAll(own, '"$1":"own"').replaceAll(id, 'id') };
}

function refusalOf({ status, body }: Answered): unknown {
  const { code, findings } = JSON.parse(body) as { code: string; findings: { code: string; pointer: string }[] };
  return [status, code, findings.map((finding) => [finding.code, finding.pointer])];
}
