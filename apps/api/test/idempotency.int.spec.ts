import { randomUUID } from 'node:crypto';
import type { PatientPage, PatientView } from '@repattern/contracts';
import type { RunningServer } from '../src/server';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const patients = '/api/v1/patients';

describe('a creating request with an Idempotency-Key', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  const setup = async (): Promise<{
    client: TestClient;
    key: Record<string, string>;
    count: () => Promise<number>;
  }> => {
    const client = await (await createTestClinic(server)).as('therapist');
    const count = async (): Promise<number> => (await client.get<PatientPage>(patients)).body.items.length;
    return { client, key: { 'idempotency-key': randomUUID() }, count };
  };

  it('sent again gets its first answer and creates nothing', async () => {
    const { client, key, count } = await setup();
    const request = newPatient();
    const first = await client.post<PatientView>(patients, request, key);
    const reordered = Object.fromEntries(Object.entries(request).toReversed());
    const second = await client.post<PatientView>(patients, reordered, key);
    expect([second.status, second.headers.etag, second.body]).toEqual([201, '"1"', first.body]);
    expect(second.headers['idempotent-replay']).toBe('true');
    expect(await count()).toBe(1);
  });

  it('with another body is refused', async () => {
    const { client, key } = await setup();
    await client.post(patients, newPatient(), key);
    const other = await client.post(patients, newPatient(), key);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency.other-body']);
  });

  it('sent many times at once creates one record', async () => {
    const { client, key, count } = await setup();
    const request = newPatient();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.post<PatientView>(patients, request, key)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(await count()).toBe(1);
  });

  it('that was refused may be mended and sent again under the same key', async () => {
    const { client, key } = await setup();
    expect((await client.post(patients, newPatient({ birthOn: '2999-01-01' }), key)).status).toBe(400);
    expect((await client.post(patients, newPatient(), key)).status).toBe(201);
  });

  it('is a matter of one person: the same key of somebody else is another one', async () => {
    const { client, key } = await setup();
    const { client: other } = await setup();
    expect((await client.post(patients, newPatient(), key)).status).toBe(201);
    expect((await other.post(patients, newPatient(), key)).status).toBe(201);
  });

  it('that is empty or too long is refused', async () => {
    const { client } = await setup();
    const answers = await Promise.all(
      ['', 'x'.repeat(201), 'a b'].map((key) => client.post(patients, newPatient(), { 'idempotency-key': key })),
    );
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});
