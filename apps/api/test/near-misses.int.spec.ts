import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { PatientPage, PatientView, Problem } from '@repattern/contracts';
import type { RunningServer } from '../src/server';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const patients = '/api/v1/patients';
const search = `${patients}/search`;
const cursorOf = (...keys: unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

describe('a request that is right but for one thing', () => {
  let server: RunningServer;
  let client: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
    await client.post(patients, newPatient());
  });
  afterAll(() => server.stop());

  it.each([
    ['status', null],
    ['sort', null],
    ['limit', null],
    ['limit', true],
    ['limit', '0x10'],
    ['limit', 201],
    ['therapistId', null],
    ['cursor', null],
    ['q', null],
    ['q', ['a']],
  ])('is refused for %s = %j', async (field, value) => {
    const { status, body } = await client.post<Problem>(search, { q: '', [field]: value });
    expect([status, body.findings.map(({ pointer }) => pointer)]).toEqual([400, [`/${field}`]]);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-01-01T24:00:01Z',
    '2026-13-45T00:00:00Z',
    '2026-01-01T00:60:00Z',
    'infinity',
  ])('is refused for a cursor at %s', async (instant) => {
    const cursor = cursorOf(instant, randomUUID());
    for (const path of [`/api/v1/worklist?cursor=${cursor}`, `${patients}?sort=updatedAt&cursor=${cursor}`]) {
      expect((await client.get(path)).status).toBe(400);
    }
  });

  it.each([
    ['givenName', 'x\ufe0f'.repeat(100), 'too-long'],
    ['recordNumber', 'x\ufe0f'.repeat(32), 'too-long'],
    ['familyName', 'a\u202eb', 'control-characters'],
    ['familyName', 'a\nb', 'control-characters'],
    ['familyName', '\u200b \u2060', 'blank'],
  ])('is refused for a %s that only looks right', async (field, value, code) => {
    const { status, body } = await client.post<Problem>(patients, { ...newPatient(), [field]: value });
    expect([status, body.findings]).toMatchObject([400, [{ pointer: `/${field}`, code }]]);
  });

  it.each(['toString', 'hasOwnProperty', 'constructor'])('is refused for a field named %s', async (name) => {
    expect((await client.post(patients, { ...newPatient(), [name]: 1 })).status).toBe(400);
    expect((await client.get(`${patients}?${name}=1`)).status).toBe(400);
  });

  it('is refused with all that is wrong with it, in the contract and in the clinic', async () => {
    const taken = newPatient();
    await client.post(patients, taken);
    const wrong = { birthOn: '2999-01-01', recordNumber: taken.recordNumber, therapistId: randomUUID() };
    const created = await client.post<Problem>(patients, newPatient(wrong));
    const { body: other } = await client.post<PatientView>(patients, newPatient());
    const changed = await client.patch<Problem>(`${patients}/${other.id}`, wrong, { 'if-match': '"1"' });
    for (const { status, body } of [created, changed]) {
      expect([status, body.findings.map(({ pointer }) => pointer)]).toEqual([
        400,
        ['/birthOn', '/therapistId', '/recordNumber'],
      ]);
    }
  });

  it('is taken when the one thing is spelling: letters and marks composed or not, capitals in an identifier', async () => {
    const decomposed = newPatient({ recordNumber: `E\u0301-${randomUUID().slice(0, 8)}` });
    expect((await client.post(patients, decomposed)).status).toBe(201);
    const composed = { ...decomposed, recordNumber: decomposed.recordNumber.normalize('NFC') };
    expect((await client.post(patients, composed)).status).toBe(409);
  });

  it('pages past names that grow when they are folded', async () => {
    const elsewhere = await (await createTestClinic(server)).as('therapist');
    for (let count = 0; count < 3; count++) {
      await elsewhere.post(patients, newPatient({ givenName: '한'.repeat(100), familyName: 'ß'.repeat(100) }));
    }
    const first = await elsewhere.get<PatientPage>(`${patients}?limit=1`);
    const second = await elsewhere.get<PatientPage>(`${patients}?limit=1&cursor=${first.body.nextCursor ?? ''}`);
    expect([second.status, second.body.items.length]).toEqual([200, 1]);
  });

  it('is never answered 5xx, whatever the one thing is (400 tries)', async () => {
    const fields = [
      'recordNumber',
      'givenName',
      'familyName',
      'birthOn',
      'sex',
      'therapistId',
      'q',
      'limit',
      'cursor',
      'sort',
      'status',
    ];
    const values = fc.oneof(
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        Number.MAX_VALUE,
        '',
        ' ',
        '0',
        '9999-12-31',
        '0000-00-00',
        cursorOf('a', randomUUID()),
        cursorOf(null, 1),
      ),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), values, async (field, value) => {
        const created = await client.post(patients, { ...newPatient(), [field]: value });
        const found = await client.post(search, { q: 'ana', [field]: value });
        expect(Math.max(created.status, found.status)).toBeLessThan(500);
      }),
      { numRuns: 200, seed: 20_261_123 },
    );
  });

  it.each(['/%61pi/v1/session', '/api/v1/session'])(
    'is refused for coming from another site, however it is addressed: %s',
    async (url) => {
      const headers = { 'sec-fetch-site': 'cross-site' };
      const answer = await client.get(url, headers);
      expect([answer.status, answer.headers['cache-control']]).toEqual([403, 'no-store']);
    },
  );
});
