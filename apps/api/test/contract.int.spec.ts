import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { PatientView } from '@repattern/contracts';
import type { RunningServer } from '../src/server';
import { newPatient } from './new-patient';
import type { Answer, TestClient } from './test-client';
import { createTestClinic, testPassword, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const document = JSON.parse(readFileSync(join(__dirname, '../../../libs/contracts/openapi.json'), 'utf8')) as {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
};
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(document, 'api');

/** The schema that the committed description promises for an answer. */
function promised(method: string, path: string, answer: Answer): ValidateFunction {
  const { responses } = document.paths[path]?.[method] ?? { responses: {} };
  const key = responses[String(answer.status)] ? String(answer.status) : 'default';
  const type = String(answer.headers['content-type']).split(';', 1)[0] ?? '';
  if (!responses[key]?.content?.[type]) throw new Error(`${method} ${path} promises no ${type} for ${answer.status}.`);
  const pointer = ['paths', path, method, 'responses', key, 'content', type, 'schema'];
  const encoded = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  return ajv.compile({ $ref: `api#/${encoded.join('/')}` });
}

describe('answers keep to the committed description', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let client: TestClient;
  let patient: PatientView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    client = await clinic.as('therapist');
    const request = newPatient({ therapistId: clinic.people.therapist.id });
    ({ body: patient } = await client.post<PatientView>('/api/v1/patients', request));
  });
  afterAll(() => server.stop());

  const one = '/api/v1/patients/{id}';
  const change = (version: string, body: object): Promise<Answer> =>
    client.patch(`/api/v1/patients/${patient.id}`, body, { 'if-match': version });

  const answers: [method: string, path: string, status: number, ask: () => Promise<Answer>][] = [
    ['get', '/health/live', 200, () => client.get('/health/live')],
    ['get', '/api/v1/session', 200, () => client.get('/api/v1/session')],
    ['post', '/api/v1/session', 201, () => client.signIn(clinic.people.therapist.email, testPassword)],
    ['post', '/api/v1/session', 401, () => client.signIn(clinic.people.therapist.email, 'wrong')],
    ['get', '/api/v1/worklist', 200, () => client.get('/api/v1/worklist')],
    ['get', '/api/v1/people', 200, () => client.get('/api/v1/people')],
    ['get', '/api/v1/patients', 200, () => client.get('/api/v1/patients')],
    ['get', '/api/v1/patients', 400, () => client.get('/api/v1/patients?limit=0&sort=shoe-size')],
    ['post', '/api/v1/patients/search', 200, () => client.post('/api/v1/patients/search', { q: 'ana' })],
    ['post', '/api/v1/patients', 201, () => client.post('/api/v1/patients', newPatient())],
    ['post', '/api/v1/patients', 400, () => client.post('/api/v1/patients', {})],
    [
      'post',
      '/api/v1/patients',
      409,
      () => client.post('/api/v1/patients', newPatient({ recordNumber: patient.recordNumber })),
    ],
    ['get', one, 200, () => client.get(`/api/v1/patients/${patient.id}`)],
    ['get', one, 404, () => client.get('/api/v1/patients/none')],
    ['patch', one, 200, () => change('"1"', { archived: true })],
    ['patch', one, 412, () => change('"1"', { archived: false })],
    ['patch', one, 428, () => client.patch(`/api/v1/patients/${patient.id}`, { archived: false })],
  ];

  it.each(answers)('%s %s → %i', async (method, path, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const validate = promised(method, path, answer);
    validate(answer.body);
    expect(validate.errors ?? []).toEqual([]);
  });
});
