import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { PatientView } from '@repattern/contracts';
import type { RunningServer } from '../src/server';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic } from './test-clinic';
import { startTestServer } from './test-server';

/** What every transaction sends: its beginning with the role, the session, and its end. */
const ofTheTransaction = 3;

describe('SQL statements beyond the transaction’s own', () => {
  let server: RunningServer;
  let client: TestClient;
  let patient: PatientView;
  beforeAll(async () => {
    server = await startTestServer();
    client = await (await createTestClinic(server)).as('therapist');
    ({ body: patient } = await client.post<PatientView>('/api/v1/patients', newPatient()));
  });
  afterAll(() => server.stop());

  const countDuring = async (work: () => Promise<{ status: number }>): Promise<number> => {
    const query = jest.spyOn(Client.prototype, 'query');
    const { status } = await work();
    const count = query.mock.calls.length;
    query.mockRestore();
    expect(status).toBeLessThan(300);
    return count - ofTheTransaction;
  };

  it.each([
    ['a patient page', () => client.get('/api/v1/patients?limit=50')],
    ['a search', () => client.post('/api/v1/patients/search', { q: 'te ana' })],
    ['one patient', () => client.get(`/api/v1/patients/${patient.id}`)],
    ['the worklist', () => client.get('/api/v1/worklist')],
    ['the people', () => client.get('/api/v1/people')],
  ])('are one for reading %s', async (_, read) => {
    expect(await countDuring(read)).toBe(1);
  });

  it('are three for a create that may be sent again, one for one that may not', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect(await countDuring(() => client.post('/api/v1/patients', newPatient(), key))).toBe(3);
    expect(await countDuring(() => client.post('/api/v1/patients', newPatient()))).toBe(1);
  });

  it('are two for a change', async () => {
    const change = (): Promise<{ status: number }> =>
      client.patch(`/api/v1/patients/${patient.id}`, { sex: 'male' }, { 'if-match': '"1"' });
    expect(await countDuring(change)).toBe(2);
  });
});
