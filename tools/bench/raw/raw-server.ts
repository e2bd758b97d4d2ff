import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { AskedCreate } from './create-once.ts';
import { createPatient } from './create-patient.ts';
import { createPlan } from './create-plan.ts';
import { isCrossSite } from './cross-site.ts';
import type { Asked, Session, Store } from './in-session.ts';
import { listEvents } from './list-events.ts';
import { listPatients } from './list-patients.ts';
import { Problem, problemAnswer } from './problem.ts';
import { readPatient, type RecordText } from './read-patient.ts';
import { readPlan } from './read-plan.ts';
import { readBody } from './request-body.ts';
import { saveVisit } from './save-visit.ts';
import { sendAnswer, type Answer } from './send-answer.ts';

const patients = '/api/v1/patients';
const plans = '/api/v1/plans';
const visits = '/api/v1/visits';
const events = '/api/v1/audit/events';

/** One request on its way. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly requestId: string;
  route: string;
  session: Session | null;
}

/** The same work as the API on `node:http` alone: routing, checking and answering are written out by hand. */
export function createRawServer(store: Store, logger: Logger): Server {
  const server = createServer((request, response) => void respond(store, logger, { request, response }));
  server.keepAliveTimeout = 72_000;
  return server;
}

async function respond(
  store: Store,
  logger: Logger,
  http: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const began = performance.now();
  const { request, response } = http;
  const exchange: Exchange = { request, requestId: randomUUID(), route: 'unknown', session: null };
  const answer = await answerTo(store, exchange).catch((failure: unknown) => failed(failure, exchange, logger));
  sendAnswer(response, exchange.requestId, answer);
  logger.info({
    requestId: exchange.requestId,
    method: request.method,
    route: exchange.route,
    status: answer.status,
    milliseconds: Math.round((performance.now() - began) * 10) / 10,
    clinicId: exchange.session?.clinic_id,
    personId: exchange.session?.person_id,
  });
}

async function answerTo(store: Store, exchange: Exchange): Promise<Answer> {
  const { request } = exchange;
  if (isCrossSite(request.headers)) throw new Problem('request.cross-site');
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (path === patients) {
    exchange.route = patients;
    if (request.method === 'GET')
      return {
        status: 200,
        body: await listPatients(store, asked(exchange, 'patients.read'), mark < 0 ? '' : url.slice(mark + 1)),
      };
    if (request.method === 'POST') return create(store, exchange);
  }
  if (path === events && request.method === 'GET') {
    exchange.route = events;
    return {
      status: 200,
      body: await listEvents(store, asked(exchange, 'audit.read'), mark < 0 ? '' : url.slice(mark + 1)),
    };
  }
  if (path.startsWith(`${patients}/`)) return answerAbout(store, exchange, path.slice(patients.length + 1));
  if (path.startsWith(`${plans}/`) && request.method === 'GET') {
    exchange.route = `${plans}/:id`;
    return shown(await readPlan(store, asked(exchange, 'plans.read'), path.slice(plans.length + 1)));
  }
  if (path.startsWith(`${visits}/`) && path.endsWith('/record') && request.method === 'PUT') {
    exchange.route = `${visits}/:id/record`;
    return recordVisit(store, exchange, path.slice(visits.length + 1, -'/record'.length));
  }
  throw new Problem('resource.not-found');
}

async function recordVisit(store: Store, exchange: Exchange, id: string): Promise<Answer> {
  const { request } = exchange;
  const body = await readBody(request);
  return shown(
    await saveVisit(store, { ...asked(exchange, 'visits.write'), id, ifMatch: request.headers['if-match'], body }),
  );
}

/** What stands below one patient: the record itself, and new plans. */
async function answerAbout(store: Store, exchange: Exchange, rest: string): Promise<Answer> {
  const { method } = exchange.request;
  const [patientId = '', below, ...more] = rest.split('/');
  if (below === undefined && method === 'GET') {
    exchange.route = `${patients}/:id`;
    return shown(await readPatient(store, asked(exchange, 'patients.read'), patientId));
  }
  if (below !== 'plans' || more.length > 0 || method !== 'POST') throw new Problem('resource.not-found');
  exchange.route = `${patients}/:patientId/plans`;
  return createPlan(store, { ...(await askedCreate(exchange, 'plans.write')), params: { patientId } });
}

function shown({ version, body }: RecordText): Answer {
  return { status: 200, etag: `"${version}"`, body };
}

async function create(store: Store, exchange: Exchange): Promise<Answer> {
  return createPatient(store, await askedCreate(exchange, 'patients.write'));
}

async function askedCreate(exchange: Exchange, permission: Asked['permission']): Promise<AskedCreate> {
  const body = await readBody(exchange.request);
  const key = exchange.request.headers['idempotency-key'] as string | undefined;
  return { ...asked(exchange, permission), route: exchange.route, params: {}, key, body };
}

function asked(exchange: Exchange, permission: Asked['permission']): Asked {
  const { requestId, request } = exchange;
  const signedIn = (session: Session): void => {
    exchange.session = session;
  };
  return { requestId, cookie: request.headers.cookie, permission, signedIn };
}

function failed(failure: unknown, { requestId }: Exchange, logger: Logger): Answer {
  const problem = failure instanceof Problem ? failure : new Problem('server.failed');
  if (problem.code === 'server.failed') logger.error({ requestId, failure: String(failure) }, problem.code);
  return { ...problemAnswer(problem, requestId), problem: true };
}
