import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { createPatient } from './create-patient.ts';
import { isCrossSite } from './cross-site.ts';
import type { Asked, Session, Store } from './in-session.ts';
import { listPatients } from './list-patients.ts';
import { Problem, problemAnswer } from './problem.ts';
import { readPatient } from './read-patient.ts';
import { readBody } from './request-body.ts';
import { sendAnswer, type Answer } from './send-answer.ts';

const patients = '/api/v1/patients';

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
  } else if (path.startsWith(`${patients}/`) && request.method === 'GET') {
    exchange.route = `${patients}/:id`;
    const { version, body } = await readPatient(
      store,
      asked(exchange, 'patients.read'),
      path.slice(patients.length + 1),
    );
    return { status: 200, etag: `"${version}"`, body };
  }
  throw new Problem('resource.not-found');
}

async function create(store: Store, exchange: Exchange): Promise<Answer> {
  const body = await readBody(exchange.request);
  const key = exchange.request.headers['idempotency-key'] as string | undefined;
  return createPatient(store, { ...asked(exchange, 'patients.write'), route: patients, params: {}, key, body });
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
