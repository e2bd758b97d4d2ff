import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PatientPage } from '@repattern/contracts';
import { demoPassword } from '../src/demo/demo-clinics';
import type { ServerProcess } from './server-process';

/** A folder that goes with the test, and a port that was free a moment ago. */
export async function place(): Promise<{ PORT: string; REPATTERN_DATA: string }> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const PORT = String((probe.address() as AddressInfo).port);
  await new Promise((resolve) => probe.close(resolve));
  const REPATTERN_DATA = mkdtempSync(join(tmpdir(), 'repattern-data-'));
  folders.push(REPATTERN_DATA);
  return { PORT, REPATTERN_DATA };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Signs in to the demo; answers the whole response. */
export function signInToDemo({ origin }: ServerProcess): Promise<Response> {
  return fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'therapist@demo.example', password: demoPassword }),
  });
}

/** The cookie of a session in the demo. */
export async function demoSession(server: ServerProcess): Promise<string> {
  const answer = await signInToDemo(server);
  expect(answer.status).toBe(201);
  return answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
}

/** One request of somebody who is signed in. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly cookie: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** What a request is answered; throws when it is refused or never answered. */
export async function callAs<Body>({ method, url, cookie, body, ifMatch = '""' }: Call): Promise<Body> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { cookie, 'content-type': 'application/json', 'if-match': ifMatch };
  const answer = await fetch(url, { method, headers, ...sent });
  if (!answer.ok) throw new Error(`${method} was answered with ${answer.status}.`);
  return (await answer.json()) as Body;
}

/** The record numbers of all patients, page by page. */
export async function recordNumbers(server: ServerProcess, cookie: string): Promise<string[]> {
  const found: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const answer: Response = await fetch(`${server.origin}/api/v1/patients?limit=200${next && `&cursor=${next}`}`, {
      headers: { cookie },
    });
    const page = (await answer.json()) as PatientPage;
    found.push(...page.items.map(({ recordNumber }) => recordNumber));
    next = page.nextCursor;
  }
  return found;
}
