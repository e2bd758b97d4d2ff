import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isCrossSite } from './cross-site';
import { nestsDeeperThan } from './body-depth';
import { answerWithProblem } from './problem.filter';
import { ProblemException } from './problem-exception';
import { logResponses } from './request-log';
import { answerHeaders } from './security-headers';

/** What the HTTP side needs to know. */
export interface HttpSettings {
  readonly logger: Logger;
  readonly trustedProxies: number;
  readonly secure: boolean;
}

const bodyLimitBytes = 256 * 1024;
const deepestBody = 32;

/** The HTTP application over a module: limits, headers, request ids, logs and problems are the same for every route. */
export async function createApp(module: DynamicModule, settings: HttpSettings): Promise<NestFastifyApplication> {
  const { logger, trustedProxies } = settings;
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: bodyLimitBytes,
    trustProxy: trustedProxies > 0 && ((_: string, hop: number) => hop < trustedProxies),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      answerWithProblem(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  const server: FastifyInstance = adapter.getInstance();
  await server.register(cookie);
  readJsonBodies(server);
  openAnswers(server, answerHeaders(settings.secure));
  logResponses(server);
  return app;
}

function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else if (nestsDeeperThan(deepestBody, body)) done(new ProblemException('request.malformed'));
    else void parse(request, body, done);
  });
}

/** Gives every answer its headers before anything is decided, and refuses what a browser sends for another site. */
function openAnswers(server: FastifyInstance, headers: Record<string, string>): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (!request.url.startsWith('/api/')) return done();
    void reply.header('cache-control', 'no-store');
    if (isCrossSite(request)) answerWithProblem(new ProblemException('request.cross-site'), request, reply);
    else done();
  });
}
