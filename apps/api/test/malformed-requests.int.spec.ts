import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { problemKinds } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const json = { 'content-type': 'application/json' };
const requests = 1000;
const seed = 20_261_123;

/** Bodies that no program should send: wrong types, hostile keys, broken text, deep nesting, size. */
const hostileBody = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .dictionary(
      fc.constantFrom('recordNumber', 'givenName', 'birthOn', 'sex', 'therapistId', 'constructor', 'toString'),
      fc.anything(),
    )
    .map(asJson),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.integer({ min: 1, max: 5_000 }).map((depth) => '{"q":'.repeat(depth) + '1' + '}'.repeat(depth)),
  fc.constantFrom(
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{}}}',
    '{',
    'null',
    '""',
    '\u0000',
    '{"givenName":"\\u0000"}',
    '{"givenName":"\\ud800"}',
  ),
  fc.constant(JSON.stringify({ ...newPatient(), givenName: 'x'.repeat(300_000) })),
);
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('%', '%zz', '%00', '..%2f', "'; DROP TABLE patients; --", '1e309', '-1', 'null'),
);
const hostileHeaders = fc.dictionary(
  fc.constantFrom(
    'if-match',
    'idempotency-key',
    'cookie',
    'content-type',
    'origin',
    'accept',
    'x-request-id',
    'content-length',
  ),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
);
const paths = [
  '/api/v1/patients',
  '/api/v1/patients/search',
  '/api/v1/session',
  '/api/v1/worklist',
  '/api/v1/people',
  '/api/v1/exercises',
  '/api/v1/exercises/own',
  '/api/v1/assessments/00000000-0000-4000-8000-000000000000',
  '/api/v1/patients/00000000-0000-4000-8000-000000000000/assessments',
  '/api/v1/unknown',
  '/health/ready',
];

const hostileRequest: fc.Arbitrary<InjectOptions> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD'),
    path: fc.constantFrom(...paths),
    suffix: fc.oneof(
      fc.constant(''),
      hostileText.map((text) => `/${encodeSometimes(text)}`),
      queryOf(hostileText),
    ),
    payload: fc.option(hostileBody, { nil: undefined }),
    headers: fc.oneof(fc.constant(json), hostileHeaders),
  })
  .map(({ path, suffix, payload, ...request }) => ({
    ...request,
    url: path + suffix,
    ...(payload === undefined ? {} : { payload }),
  }));

describe(`of ${requests} malformed requests`, () => {
  let server: RunningServer;
  let client: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
  });
  afterAll(() => server.stop());

  it(`none is answered 5xx, and each refusal is a problem with a known code (seed ${seed})`, async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(hostileRequest, async (request) => {
        const headers = { cookie: client.sessionCookie, ...request.headers };
        const response = await server.app.inject({ ...request, headers });
        statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
        expect(response.statusCode).toBeLessThan(500);
        if (response.statusCode < 400 || request.method === 'HEAD') return;
        const { code, status } = JSON.parse(response.body) as { code: string; status: number };
        expect(Object.keys(problemKinds)).toContain(code);
        expect(status).toBe(response.statusCode);
      }),
      { numRuns: requests, seed },
    );
    expect([...statuses.keys()].toSorted()).toEqual(expect.arrayContaining([400, 404, 413, 415]));
  });

  it('the one that nests too deeply is refused before it is read', async () => {
    const { statusCode, body } = await server.app.inject({
      method: 'POST',
      url: '/api/v1/patients',
      headers: { ...json, cookie: client.sessionCookie },
      payload: '['.repeat(100_000) + ']'.repeat(100_000),
    });
    expect([statusCode, (JSON.parse(body) as { code: string }).code]).toEqual([400, 'request.malformed']);
  });

  it.each([
    ['strange names below a long one', `{"${'k'.repeat(100_000)}":[${Array(9_000).fill('{"toString":1}').join()}]}`],
    ['thousands of unknown names', `{${Array.from({ length: 15_000 }, (_, at) => `"k${at}":1`).join()}}`],
    [
      'thousands of unknown names further in',
      `{"q":[{${Array.from({ length: 28_000 }, (_, at) => `"${at.toString(36)}":1`).join()}}]}`,
    ],
    ['one endless name', `{"${'k'.repeat(250_000)}":1}`],
  ])('the one with %s is answered soon and in few words, signed in or not', async (_, payload) => {
    const { sessionCookie: cookie } = await (await createTestClinic(server)).as('therapist');
    for (const [url, headers] of [
      ['/api/v1/session', json],
      ['/api/v1/patients', { ...json, cookie }],
    ] as const) {
      const started = performance.now();
      const { statusCode, body } = await server.app.inject({ method: 'POST', url, headers, payload });
      expect(performance.now() - started).toBeLessThan(500);
      expect(statusCode).toBe(400);
      expect(body.length).toBeLessThan(60_000);
    }
  });
});

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? String(member) : member));
  } catch {
    return '{}';
  }
}

function encodeSometimes(text: string): string {
  return /^[\x21-\x7e]+$/.test(text) ? text : encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''));
}

function queryOf(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const name = fc.constantFrom(
    'limit',
    'cursor',
    'sort',
    'status',
    'therapistId',
    'scope',
    'q',
    '__proto__',
    'limit[]',
  );
  return fc
    .array(fc.tuple(name, text), { maxLength: 4 })
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${encodeSometimes(value)}`).join('&')}`);
}
