import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerWithProblem } from './problem.filter';
import { ProblemException } from './problem-exception';
import { pagePolicy } from './security-headers';

const noncePlace = /__CSP_NONCE__/g;
const hashedName = /-[\w-]{8}\.\w+$/;

/** Serves the built planner: its files, and its page for every other address that is not the API's. */
export async function servePlanner(server: FastifyInstance, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/index.html*', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      const file = path.replace(/\.(br|gz)$/, '');
      void reply.header('cache-control', hashedName.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (isPlannerAddress(path)) sendPage(reply, page);
    else answerWithProblem(new ProblemException('resource.not-found'), request, reply);
  });
}

/** Screens have no dot in their last part; files that are missing stay missing. */
function isPlannerAddress(path: string): boolean {
  return !/^\/(api|health)(\/|$)/.test(path) && !/\.[^/]*$/.test(path);
}

function sendPage(reply: FastifyReply, page: string): void {
  const nonce = randomBytes(18).toString('base64');
  void reply
    .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-cache' })
    .type('text/html; charset=utf-8')
    .send(page.replace(noncePlace, nonce));
}
