import { isDeepStrictEqual } from 'node:util';
import { send, type Call } from '../answers/call.ts';
import { goodPatient } from '../answers/faulty-calls.ts';
import type { RunningServer } from '../servers/running-server.ts';
import type { SeededPlans } from '../database/seed-plans.ts';
import { wholePlan } from '../whole-plan.ts';
import { wholeVisit } from '../whole-visit.ts';
import {
  eventPagePath,
  pagePath,
  patientPlansPath,
  patientsPath,
  plansPath,
  visitRecordPath,
  workNames,
  type WorkName,
} from '../works.ts';
import type { CountingProxy } from './counting-proxy.ts';
import type { FrontendMessage } from './frontend-messages.ts';

/** What one request asks the database. */
export interface Traffic {
  /** SQL statements in order: the name of a prepared one, the text of another. */
  readonly statements: readonly string[];
  /** The whole text that opens the transaction. */
  readonly opening: string;
  /** How often the server waited for an answer of the database. */
  readonly trips: number;
}

/** The traffic of each piece of work. */
export type Traffics = Readonly<Record<WorkName, Traffic>>;

/** Who asks for what record. */
export interface TrafficCheck {
  readonly cookie: string;
  readonly patientId: string;
  readonly plans: SeededPlans;
  readonly visitIds: readonly string[];
  /** Who reads the event log. */
  readonly supervisorCookie: string;
  /** Filtered pages of the log, each kind of filter at least once. */
  readonly eventPaths: readonly string[];
}

/** Lets a server do each work alone, after it has done it once, and answers what it asked the database for it. */
export async function trafficsOf(server: RunningServer, proxy: CountingProxy, check: TrafficCheck): Promise<Traffics> {
  const traffics: Partial<Record<WorkName, Traffic>> = {};
  for (const work of workNames) {
    await request(server, work, { ...check, turn: 1 });
    const { messages, trips } = await proxy.watch(() => request(server, work, { ...check, turn: 2 }));
    if (messages.some(({ kind }) => kind === 'prepare'))
      throw new Error(`The ${server.name} server prepares anew for ${work}.`);
    const opening = messages.find((message) => message.kind === 'simple')?.text ?? '';
    traffics[work] = { statements: messages.flatMap(statementsIn), opening, trips };
  }
  for (const path of check.eventPaths) await request(server, 'found-events', { ...check, eventPaths: [path], turn: 1 });
  // The same key again, so that the statement which looks up the first answer is seen as well.
  await request(server, 'create', { ...check, turn: 2 });
  return traffics as Traffics;
}

/** Throws when two servers do not ask the database for the same, in the same order. */
export function expectSameTraffic(api: Traffics, raw: Traffics): void {
  for (const work of workNames) {
    const [one, other] = [api[work].statements, raw[work].statements];
    if (!isDeepStrictEqual(one, other))
      throw new Error(`Not the same work (${work}): ${one.join(' · ')} and ${other.join(' · ')}`);
  }
}

async function request(server: RunningServer, work: WorkName, check: TrafficCheck & { turn: number }): Promise<void> {
  const { status } = await send(server.url, {
    headers: { cookie: check.cookie },
    ...callFor(work, check, server.name),
  });
  if (status > 299) throw new Error(`The ${server.name} server answers ${work} with ${status}.`);
}

function callFor(work: WorkName, check: TrafficCheck & { turn: number }, name: string): Call {
  if (work === 'page') return { path: pagePath };
  if (work === 'events' || work === 'found-events') {
    const headers = { cookie: check.supervisorCookie };
    return { path: work === 'events' ? eventPagePath : (check.eventPaths[0] ?? ''), headers };
  }
  if (work === 'patient') return { path: `${patientsPath}/${check.patientId}` };
  if (work === 'plan') return { path: `${plansPath}/${check.plans.planIds[0] ?? ''}` };
  if (work === 'create-plan') return planCall(check, name);
  if (work === 'visit') return visitCall(check, name);
  const recordNumber = `COUNT-${name}-${check.turn}`;
  const headers = { cookie: check.cookie, 'idempotency-key': recordNumber };
  return { method: 'POST', path: patientsPath, headers, body: { ...goodPatient, recordNumber } };
}

/** Each turn of each server is for a patient of its own. */
function planCall({ cookie, plans: { openings }, turn }: TrafficCheck & { turn: number }, name: string): Call {
  const { patientId = '', assessmentId = '' } = openings[name === 'API' ? turn : 2 + turn] ?? {};
  const headers = { cookie, 'idempotency-key': `PLAN-${name}-${turn}` };
  const body = { assessmentId, document: wholePlan(assessmentId) };
  return { method: 'POST', path: patientPlansPath(patientId), headers, body };
}

/** Each server records a visit of its own, from its first version on. */
function visitCall({ cookie, visitIds, turn }: TrafficCheck & { turn: number }, name: string): Call {
  const path = visitRecordPath(visitIds[name === 'API' ? 0 : 1] ?? '');
  const headers = { cookie, 'if-match': `"${turn}"` };
  return { method: 'PUT', path, headers, body: { document: wholeVisit(`Turn ${turn}`) } };
}

function statementsIn(message: FrontendMessage): string[] {
  if (message.kind === 'run') return [message.name];
  return message.kind === 'simple' ? message.text.split(';').map((text) => text.trim()) : [];
}
