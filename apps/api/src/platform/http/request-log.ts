import type { FastifyInstance } from 'fastify';
import { scopeOf } from './request-scope';

/** One line for each answer: the route's pattern, never the address, which could name somebody. */
export function logResponses(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const actor = scopeOf(request)?.actor;
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      clinicId: actor?.clinicId,
      personId: actor?.personId,
    });
    done();
  });
}
