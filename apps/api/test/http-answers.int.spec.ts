import type { RunningServer } from '../src/server';
import { Database } from '../src/platform/database/database';
import { TestClient } from './test-client';
import { startTestServer } from './test-server';

describe('every answer', () => {
  let server: RunningServer;
  let client: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    client = new TestClient(server);
  });
  afterAll(() => server.stop());

  it('carries a request id and headers that allow nothing', async () => {
    const { headers, body } = await client.get('/api/v1/session');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(body['requestId']).toBe(headers['x-request-id']);
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it('tells where the API is described, for programs and for people', async () => {
    expect((await client.get('/api/openapi.json')).body['openapi']).toBe('3.1.0');
    const docs = await server.app.inject({ url: '/api/docs' });
    expect([docs.statusCode, docs.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
  });

  it('about health needs no session', async () => {
    expect((await client.get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await client.get('/health/ready')).body).toEqual({ status: 'ok' });
  });

  it('says that the server cannot work while the database does not answer', async () => {
    const answers = jest.spyOn(server.app.get(Database), 'answers').mockResolvedValue(false);
    const { status, body, headers } = await client.get('/health/ready');
    answers.mockRestore();
    expect([status, body['code'], headers['retry-after']]).toEqual([503, 'server.unavailable', '2']);
  });

  it.each([
    ['an unknown address', { method: 'GET', url: '/api/v1/nothing' }, 404, 'resource.not-found'],
    ['an unknown method', { method: 'PUT', url: '/api/v1/patients' }, 404, 'resource.not-found'],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/api/v1/session', payload: '{', headers: { 'content-type': 'application/json' } },
      400,
      'request.malformed',
    ],
    [
      'a body of another type',
      { method: 'POST', url: '/api/v1/session', payload: 'a=1', headers: { 'content-type': 'text/plain' } },
      415,
      'request.media-type',
    ],
    [
      'a body that is too large',
      { method: 'POST', url: '/api/v1/session', payload: { email: 'x'.repeat(300_000) } },
      413,
      'request.too-large',
    ],
    ['an address that cannot be read', { method: 'GET', url: '/api/v1/%zz' }, 400, 'request.malformed'],
  ] as const)('to %s is a problem', async (_, request, status, code) => {
    const answer = await client.send(request);
    expect([answer.status, answer.body['code'], answer.headers['content-type']]).toEqual([
      status,
      code,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
