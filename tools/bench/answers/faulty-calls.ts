import { eventsPath, pagePath, patientsPath } from '../works.ts';
import type { Call } from './call.ts';

/** Who makes the faulty calls. */
export interface Callers {
  readonly therapist: string;
  readonly supervisor: string;
}

/** A record that every server accepts. */
export const goodPatient = {
  recordNumber: 'CHECK-1',
  givenName: ' Zoë  Ángel ',
  familyName: "O'Neill-Șerban",
  birthOn: '1988-02-29',
  sex: 'other',
};

const nobody = '00000000-0000-4000-8000-000000000000';

/** Calls that must be refused, each for one reason; both servers have to refuse them in the same words. */
export function faultyCalls({ therapist, supervisor }: Callers): Call[] {
  const headers = { cookie: therapist };
  const reads = ['/not-an-id', `/${nobody}`, '?limit=0', '?limit=201', '?limit=x', '?limit=5&colour=red'];
  const log = ['?limit=0', '?person=x', '?patient=1', '?action=plan.eaten', '?limit=5&colour=red'];
  return [
    { path: eventsPath, headers },
    ...log.map((rest) => ({ path: eventsPath + rest, headers: { cookie: supervisor } })),
    { path: pagePath },
    { path: pagePath, headers: { cookie: 'repattern=short' } },
    { path: pagePath, headers: { cookie: `repattern=${'x'.repeat(43)}` } },
    { path: pagePath, headers: { ...headers, 'sec-fetch-site': 'cross-site' } },
    { path: pagePath, headers: { ...headers, origin: 'https://elsewhere.example' } },
    ...reads.map((rest) => ({ path: patientsPath + rest, headers })),
    { method: 'POST', path: patientsPath, headers: { cookie: supervisor }, body: goodPatient },
    { method: 'POST', path: patientsPath, body: goodPatient },
    { method: 'POST', path: patientsPath, headers: { ...headers, 'content-type': 'text/plain' }, body: 'text' },
    { method: 'POST', path: patientsPath, headers: { ...headers, 'idempotency-key': 'a b' }, body: goodPatient },
    ...faultyBodies.map((body): Call => ({ method: 'POST', path: patientsPath, headers, body })),
  ];
}

const faultyBodies: readonly unknown[] = [
  '{"recordNumber":',
  [],
  {},
  { ...goodPatient, 'shoe/size~': 43 },
  { ...goodPatient, recordNumber: '  ' },
  { ...goodPatient, recordNumber: 'x'.repeat(33) },
  { ...goodPatient, givenName: 5 },
  { ...goodPatient, givenName: 'a\u0007b' },
  { ...goodPatient, familyName: null },
  { ...goodPatient, birthOn: '2001-02-29' },
  { ...goodPatient, birthOn: '2999-01-01' },
  { ...goodPatient, birthOn: '1899-12-31' },
  { ...goodPatient, sex: 'none' },
  { ...goodPatient, therapistId: 'somebody' },
  { ...goodPatient, therapistId: nobody },
  { ...goodPatient, recordNumber: 'seed-1' },
  { recordNumber: '', givenName: 1, birthOn: 'x', sex: 2, extra: true },
];
