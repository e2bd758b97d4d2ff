import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

// The reading page of Swagger UI styles itself from its own script; it holds no data and no session is used there.
const readingPolicy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'`;

/** Serves the API's description as it is committed: `/api/openapi.json` for programs, `/api/docs` for people. */
export function serveDocumentation(app: NestFastifyApplication, openApi: string): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.get('/api/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(openApi));
  server.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/docs')) void reply.header('content-security-policy', readingPolicy);
    done();
  });
  SwaggerModule.setup('api/docs', app, JSON.parse(openApi) as OpenAPIObject, {
    raw: false,
    customSiteTitle: 'Repattern API',
  });
}
