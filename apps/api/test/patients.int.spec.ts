import { randomUUID } from 'node:crypto';
import type { PatientChangedProblem, PatientPage, PatientView, Problem } from '@repattern/contracts';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const patients = '/api/v1/patients';

describe('patients', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  const create = async (given: Parameters<typeof newPatient>[0] = {}): Promise<PatientView> => {
    const { status, body } = await therapist.post<PatientView>(patients, newPatient(given));
    expect(status).toBe(201);
    return body;
  };

  it('are created with version 1, trimmed, and read back with an ETag', async () => {
    const request = newPatient({ givenName: '  Zoë ', therapistId: clinic.people.therapist.id });
    const created = await therapist.post<PatientView>(patients, request);
    expect(created.headers.etag).toBe('"1"');
    expect(created.body).toMatchObject({ ...request, givenName: 'Zoë', version: 1, archivedAt: null, invented: false });
    expect(created.body.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    const read = await therapist.get<PatientView>(`${patients}/${created.body.id}`);
    expect([read.status, read.headers.etag, read.body]).toEqual([200, '"1"', created.body]);
  });

  it('with every fault are refused with every fault', async () => {
    const request = { givenName: ' ', familyName: 7, birthOn: '2023-02-30', sex: 'F', therapistId: 'x', admin: true };
    const { status, body, headers } = await therapist.post<Problem>(patients, request);
    expect([status, body.code, headers['content-type']]).toEqual([
      400,
      'request.invalid',
      'application/problem+json; charset=utf-8',
    ]);
    expect(body.findings.map(({ code, pointer }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/admin unknown-field',
      '/birthOn not-a-date',
      '/familyName not-text',
      '/givenName blank',
      '/recordNumber required',
      '/sex not-one-of',
      '/therapistId not-an-id',
    ]);
  });

  it.each([
    ['born tomorrow', { birthOn: '2999-01-01' }, '/birthOn', 'date-not-in-range'],
    ['born before 1900', { birthOn: '1899-12-31' }, '/birthOn', 'date-not-in-range'],
    ['with a name that is too long', { givenName: 'x'.repeat(101) }, '/givenName', 'too-long'],
    ['with a zero character', { givenName: 'a\u0000b' }, '/givenName', 'control-characters'],
    ['of a therapist who does not exist', { therapistId: randomUUID() }, '/therapistId', 'not-in-clinic'],
  ])('%s are refused', async (_, given, pointer, code) => {
    const { status, body } = await therapist.post<Problem>(patients, newPatient(given));
    expect([status, body.findings]).toMatchObject([400, [{ pointer, code, in: 'body' }]]);
  });

  it('cannot be given to somebody who is no therapist, or to a therapist of another clinic', async () => {
    const other = await createTestClinic(server);
    for (const therapistId of [clinic.people.supervisor.id, other.people.therapist.id]) {
      const { status, body } = await therapist.post<Problem>(patients, newPatient({ therapistId }));
      expect([status, body.findings[0]?.code]).toEqual([400, 'not-in-clinic']);
    }
  });

  it('have record numbers of their own in a clinic, whatever the case', async () => {
    const recordNumber = `No-${randomUUID().slice(0, 8)}`;
    await create({ recordNumber });
    const again = await therapist.post<Problem>(patients, newPatient({ recordNumber: recordNumber.toUpperCase() }));
    expect([again.status, again.body.code]).toEqual([409, 'patient.record-number-taken']);
    expect(again.body.findings).toEqual([{ code: 'taken', in: 'body', pointer: '/recordNumber', params: {} }]);
    const elsewhere = await (await createTestClinic(server)).as('therapist');
    expect((await elsewhere.post(patients, newPatient({ recordNumber }))).status).toBe(201);
  });

  it.each([
    ['łuk', true],
    ['LUKASIEWICZ henryk', true],
    ['hen luk', true],
    ['rn-77', true],
    ['henryk m', false],
    ['kasiewicz', false],
  ])('are found by the beginnings of their words: %s → %s', async (q, found) => {
    const elsewhere = await (await createTestClinic(server)).as('therapist');
    await elsewhere.post(
      patients,
      newPatient({ givenName: 'Henryk', familyName: 'Łukasiewicz', recordNumber: 'RN-77' }),
    );
    await elsewhere.post(patients, newPatient({ givenName: 'Maria', familyName: 'Nowak', recordNumber: 'X-1' }));
    const { body } = await elsewhere.post<PatientPage>(`${patients}/search`, { q });
    expect(body.items.map(({ familyName }) => familyName)).toEqual(found ? ['Łukasiewicz'] : []);
  });

  it('are found under a new name, and no longer under the old one', async () => {
    const { id } = await create({ familyName: 'Vechiu' });
    await therapist.patch(`${patients}/${id}`, { familyName: 'Nouvel' }, { 'if-match': '"1"' });
    const search = async (q: string): Promise<boolean> => {
      const { body } = await therapist.post<PatientPage>(`${patients}/search`, { q });
      return body.items.some((item) => item.id === id);
    };
    expect([await search('vechiu'), await search('nouvel')]).toEqual([false, true]);
  });

  it.each(['name', '-name', 'recordNumber', '-recordNumber', 'updatedAt', '-updatedAt'])(
    'come whole and in order by %s, page by page',
    async (sort) => {
      const elsewhere = await (await createTestClinic(server)).as('therapist');
      const names = ['Árpád', 'arpad', 'Zoë', 'Ștefan', 'Stefan', 'Bob', 'Øystein'];
      for (const familyName of names) await elsewhere.post(patients, newPatient({ familyName }));
      const seen: PatientView[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { body: PatientPage } = await elsewhere.get(
          `${patients}?limit=3&sort=${sort}${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...page.body.items);
        cursor = page.body.nextCursor;
      }
      const { body: whole } = await elsewhere.get<PatientPage>(`${patients}?limit=200&sort=${sort}`);
      expect(seen).toEqual(whole.items);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(names.length);
      const { body: reversed } = await elsewhere.get<PatientPage>(
        `${patients}?sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}`,
      );
      expect(reversed.items).toEqual(whole.items.toReversed());
    },
  );

  it('are changed one version at a time', async () => {
    const { id } = await create();
    const changed = await therapist.patch<PatientView>(
      `${patients}/${id}`,
      { sex: 'other', therapistId: clinic.people.therapist.id },
      { 'if-match': '"1"' },
    );
    expect([changed.status, changed.headers.etag, changed.body.sex, changed.body.version]).toEqual([
      200,
      '"2"',
      'other',
      2,
    ]);
    const same = await therapist.patch<PatientView>(`${patients}/${id}`, { sex: 'other' }, { 'if-match': '"2"' });
    expect([same.status, same.headers.etag]).toEqual([200, '"2"']);
  });

  it.each([
    ['without If-Match', {}, 428, 'if-match.required'],
    ['with an If-Match that is no version', { 'if-match': '"abc"' }, 400, 'request.invalid'],
  ])('are not changed %s', async (_, headers, status, code) => {
    const { id } = await create();
    const answer = await therapist.patch<Problem>(`${patients}/${id}`, { sex: 'male' }, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('that somebody else changed meanwhile are told with what changed, and stay as they are', async () => {
    const { id } = await create({ givenName: 'Before' });
    const supervisor = await clinic.as('administrator');
    await supervisor.patch(`${patients}/${id}`, { givenName: 'After', sex: 'male' }, { 'if-match': '"1"' });
    const lost = await therapist.patch<PatientChangedProblem>(
      `${patients}/${id}`,
      { givenName: 'Mine' },
      { 'if-match': '"1"' },
    );
    expect([lost.status, lost.body.code, lost.headers.etag]).toEqual([412, 'resource.changed-meanwhile', '"2"']);
    expect(lost.body.current).toMatchObject({ givenName: 'After', sex: 'male', version: 2 });
    expect(lost.body.changes).toEqual([
      { version: 2, by: 'Test administrator', at: expect.any(String) as string, fields: ['sex', 'givenName'] },
    ]);
    expect((await therapist.get<PatientView>(`${patients}/${id}`)).body.givenName).toBe('After');
  });

  it('changed by two people at once are changed by one of them', async () => {
    const { id } = await create();
    const change = (givenName: string): Promise<{ status: number }> =>
      therapist.patch(`${patients}/${id}`, { givenName }, { 'if-match': '"1"' });
    const answers = await Promise.all(['A', 'B', 'C', 'D', 'E'].map(change));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412]);
  });

  it('are archived out of the list and restored into it', async () => {
    const { id } = await create();
    const listed = async (status: string): Promise<boolean> => {
      const { body } = await therapist.get<PatientPage>(`${patients}?limit=200&status=${status}`);
      return body.items.some((item) => item.id === id);
    };
    const archived = await therapist.patch<PatientView>(`${patients}/${id}`, { archived: true }, { 'if-match': '"1"' });
    expect(archived.body.archivedAt).not.toBeNull();
    expect([await listed('active'), await listed('archived'), await listed('all')]).toEqual([false, true, true]);
    const restored = await therapist.patch<PatientView>(
      `${patients}/${id}`,
      { archived: false },
      { 'if-match': '"2"' },
    );
    expect([restored.body.archivedAt, await listed('active')]).toEqual([null, true]);
  });

  it('leave creation, reading, changing and archiving in the audit trail, with what changed', async () => {
    const { id } = await create({ sex: 'female' });
    await therapist.get(`${patients}/${id}`);
    await therapist.patch(`${patients}/${id}`, { sex: 'male' }, { 'if-match': '"1"' });
    await therapist.patch(`${patients}/${id}`, { archived: true }, { 'if-match': '"2"' });
    const { rows } = await asOwner(
      `SELECT action, person_id, data FROM audit_events WHERE subject_id = $1 ORDER BY id`,
      [id],
    );
    const person_id = clinic.people.therapist.id;
    expect(rows).toEqual([
      { action: 'patient.created', person_id, data: { version: 1 } },
      { action: 'patient.read', person_id, data: {} },
      { action: 'patient.changed', person_id, data: { version: 2, changes: { sex: ['female', 'male'] } } },
      { action: 'patient.archived', person_id, data: { version: 3, changes: { archived: [false, true] } } },
    ]);
  });
});
