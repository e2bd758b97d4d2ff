import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerWithProblem } from './problem.filter';
import { ProblemException } from './problem-exception';
import { pagePolicy } from './security-headers';

const noncePlace = /__CSP_NONCE__/g;
const hashedName = /-[\w-]{8}\.\w+$/;

/** Where the built planner lies, and how to tell a browser that brings a session. */
export interface PlannerFiles {
  readonly folder: string;
  readonly hasSession: (request: FastifyRequest) => boolean;
}

/**
 * Serves the built planner: its files, and its page for every other address that is not the API's.
 * The page is made for people with a session or for those without, so that it names the right scripts ahead.
 */
export async function servePlanner(server: FastifyInstance, { folder, hasSession }: PlannerFiles): Promise<void> {
  const [signedIn, signedOut] = ['signed-in', 'signed-out'].map((who) =>
    readFileSync(join(folder, `${who}.html`), 'utf8'),
  );
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.html', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      const file = path.replace(/\.(br|gz)$/, '');
      void reply.header('cache-control', hashedName.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (isPlannerAddress(path)) sendPage(request, reply, (hasSession(request) ? signedIn : signedOut) ?? '');
    else answerWithProblem(new ProblemException('resource.not-found'), request, reply);
  });
}

/** Screens have no dot in their last part; files that are missing stay missing. */
function isPlannerAddress(path: string): boolean {
  return !/^\/(api|health)(\/|$)/.test(path) && !/\.[^/]*$/.test(path);
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: string): void {
  const nonce = randomBytes(18).toString('base64');
  const text = page.replace(noncePlace, nonce);
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (zipped) void reply.header('content-encoding', 'gzip');
  void reply
    .headers({
      'content-security-policy': pagePolicy(nonce),
      'cache-control': 'no-cache',
      vary: 'accept-encoding, cookie',
    })
    .type('text/html; charset=utf-8')
    .send(zipped ? gzipSync(text) : text);
}
