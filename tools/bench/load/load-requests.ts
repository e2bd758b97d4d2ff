import type { Request } from 'autocannon';
import { pagePath, patientsPath, type WorkName } from '../works.ts';
import type { LoadContext } from './load-order.ts';

const idsPerConnection = 200;
const givenNames = ['Zoë', 'Radu', 'Luis Ángel', 'Jean-Luc', 'Aoife'];
const familyNames = ['Ionescu', "O'Neill-Șerban", 'van Dijk', 'Łukasiewicz'];
let created = 0;

/** The requests that one connection sends, over and over. */
export function requestsFor(work: WorkName, context: LoadContext, connection: number): Request[] {
  switch (work) {
    case 'page':
      return [{ path: pagePath }];
    case 'patient':
      return idsFor(context, connection).map((id) => ({ path: `${patientsPath}/${id}` }));
    case 'create':
      return [
        { method: 'POST', path: patientsPath, setupRequest: (request) => Object.assign(request, nextCreate(context)) },
      ];
  }
}

/** Every connection begins elsewhere, so that connections do not read the same record at the same time. */
function idsFor({ patientIds }: LoadContext, connection: number): string[] {
  const first = connection * idsPerConnection;
  return Array.from({ length: idsPerConnection }, (_, at) => patientIds[(first + at) % patientIds.length] ?? '');
}

function nextCreate({ cookie, therapistId, run }: LoadContext): Pick<Request, 'headers' | 'body'> {
  const number = ++created;
  const recordNumber = `${run}-${number}`;
  const givenName = givenNames[number % givenNames.length];
  const familyName = familyNames[number % familyNames.length];
  const birthOn = `19${40 + (number % 60)}-0${1 + (number % 9)}-1${number % 10}`;
  const body = JSON.stringify({ recordNumber, givenName, familyName, birthOn, sex: 'female', therapistId });
  return { body, headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `key-${recordNumber}` } };
}
