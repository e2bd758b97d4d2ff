import type { Request } from 'autocannon';
import { wholePlan } from '../whole-plan.ts';
import {
  eventPagePath,
  pagePath,
  patientPlansPath,
  patientsPath,
  plansPath,
  visitRecordPath,
  type WorkName,
} from '../works.ts';
import { wholeVisit } from '../whole-visit.ts';
import type { LoadContext, LoadOrder } from './load-order.ts';

const idsPerConnection = 200;
const givenNames = ['Zoë', 'Radu', 'Luis Ángel', 'Jean-Luc', 'Aoife'];
const familyNames = ['Ionescu', "O'Neill-Șerban", 'van Dijk', 'Łukasiewicz'];
let created = 0;

/** What every request of one round has in common. */
export type RoundContext = LoadContext & Required<Pick<LoadOrder, 'visits'>>;

/** The requests that one connection sends, over and over. */
export function requestsFor(work: WorkName, context: RoundContext, connection: number): Request[] {
  switch (work) {
    case 'page':
      return [{ path: pagePath }];
    case 'patient':
      return someOf(context.patientIds, connection).map((id) => ({ path: `${patientsPath}/${id}` }));
    case 'plan':
      return someOf(context.planIds, connection).map((id) => ({ path: `${plansPath}/${id}` }));
    case 'create':
      return [
        { method: 'POST', path: patientsPath, setupRequest: (request) => Object.assign(request, nextCreate(context)) },
      ];
    case 'create-plan':
      return [{ method: 'POST', setupRequest: (request) => Object.assign(request, nextPlan(context)) }];
    case 'events':
      return [{ path: eventPagePath, headers: { cookie: context.supervisorCookie } }];
    case 'found-events':
      return someOf(context.eventPaths, connection).map((path) => ({
        path,
        headers: { cookie: context.supervisorCookie },
      }));
    case 'visit':
      return recording(context, connection);
  }
}

/** Every connection begins elsewhere, so that connections do not read the same record at the same time. */
function someOf(ids: readonly string[], connection: number): string[] {
  const first = connection * idsPerConnection;
  return Array.from({ length: idsPerConnection }, (_, at) => ids[(first + at) % ids.length] ?? '');
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

const placeholder = 'assessment of the plan';
const planText = JSON.stringify({ assessmentId: placeholder, document: wholePlan(placeholder) });

function nextPlan({ cookie, openings, run }: LoadContext): Pick<Request, 'path' | 'headers' | 'body'> {
  const number = ++created;
  const { patientId = '', assessmentId = '' } = openings[number % openings.length] ?? {};
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': `plan-${run}-${number}` };
  return { path: patientPlansPath(patientId), headers, body: planText.replaceAll(placeholder, assessmentId) };
}

const note = 'note of the visit';
const visitText = JSON.stringify({ document: wholeVisit(note) });

/** One cell after the other of a visit that no other connection records: each save says the version that the one before made. */
function recording({ cookie, visits }: RoundContext, connection: number): Request[] {
  const { id = '', version = 0 } = visits[connection] ?? {};
  let saved = version;
  const next = (): Pick<Request, 'headers' | 'body'> => ({
    headers: { cookie, 'content-type': 'application/json', 'if-match': `"${saved}"` },
    body: visitText.replace(note, `Note ${++saved}`),
  });
  return [{ method: 'PUT', path: visitRecordPath(id), setupRequest: (request) => Object.assign(request, next()) }];
}
