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
  /** Address that people open. */
  readonly publicUrl: URL;
}

const bodyLimitBytes = 256 * 1024;
const deepestBody = 32;
/** A request that has not arrived whole by then is given up; it would hold its connection, and the end of the server. */
const slowestRequestMilliseconds = 30_000;

/** The HTTP application over a module: limits, headers, request ids, logs and problems are the same for every route. */
export async function createApp(module: DynamicModule, settings: HttpSettings): Promise<NestFastifyApplication> {
  const { logger, trustedProxies, publicUrl } = settings;
  const headers = answerHeaders(publicUrl.protocol === 'https:');
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: bodyLimitBytes,
    trustProxy: trustedProxies > 0 && ((_: string, hop: number) => hop < trustedProxies),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    requestTimeout: slowestRequestMilliseconds,
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headers).header('x-request-id', request.id);
      answerWithProblem(error, request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  const server: FastifyInstance = adapter.getInstance();
  await server.register(cookie);
  readJsonBodies(server);
  openAnswers(server, headers, publicUrl.host);
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

/**
 * Gives every answer its headers before anything is decided, and refuses what a browser sends for another site:
 * every change, and every reading of the API. The route decides, not the address, which can be written in many ways.
 */
function openAnswers(server: FastifyInstance, headers: Record<string, string>, publicHost: string): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id).header('cache-control', 'no-store');
    const reading = ['GET', 'HEAD'].includes(request.method) && !request.routeOptions.url?.startsWith('/api/v1');
    if (reading || !isCrossSite(request, publicHost)) return done();
    answerWithProblem(new ProblemException('request.cross-site'), request, reply);
  });
}
