import type { AccessReport, AuditEventPage, PatientView, Problem } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the event log', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let supervisor: TestClient;
  let patient: PatientView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    supervisor = await clinic.as('supervisor');
    const therapist = await clinic.as('therapist');
    ({ body: patient } = await therapist.post<PatientView>(routes.patients, newPatient({ familyName: 'Jurnal' })));
    await therapist.get(routes.patient(patient.id));
    await therapist.get(routes.worklist);
  });
  afterAll(() => server.stop());

  const listed = async (query = ''): Promise<AuditEventPage> => {
    const { status, body } = await supervisor.get<AuditEventPage>(`${routes.auditEvents}?${query}`);
    expect(status).toBe(200);
    return body;
  };
  const actions = ({ items }: AuditEventPage): string[] => items.map(({ action }) => action);

  it('tells newest first what happened, to whom and by whom', async () => {
    const { items } = await listed(`patient=${patient.id}`);
    expect(items.map(({ action, person, patient: about }) => [action, person?.displayName, about?.name])).toEqual([
      ['patient.read', 'Test therapist', `${patient.givenName} Jurnal`],
      ['patient.created', 'Test therapist', `${patient.givenName} Jurnal`],
    ]);
  });

  it('tells of each event the hash before it in its chain', async () => {
    const { items } = await listed(`patient=${patient.id}`);
    const [read, created] = items.filter(({ stream }) => stream.kind === 'patient');
    expect([created?.seq, created?.prevHash]).toEqual([1, null]);
    expect([read?.seq, read?.prevHash]).toEqual([2, created?.hash]);
  });

  it('goes on page after page without a gap', async () => {
    const whole = await listed(`person=${clinic.people.therapist.id}`);
    const pages = [await listed(`person=${clinic.people.therapist.id}&limit=1`)];
    for (let last = pages[0]; last?.nextCursor; last = pages.at(-1))
      pages.push(await listed(`person=${clinic.people.therapist.id}&limit=1&cursor=${last.nextCursor}`));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(whole.items.length).toBe(4);
  });

  it('lists one action or several', async () => {
    expect(actions(await listed('action=worklist.read'))).toEqual(['worklist.read']);
    expect(actions(await listed('action=worklist.read&action=patient.created'))).toEqual([
      'worklist.read',
      'patient.created',
    ]);
  });

  it('finds events of and about whoever a text names', async () => {
    const search = async (text: string): Promise<string[]> =>
      actions((await supervisor.post<AuditEventPage>(routes.auditEventSearch, { text })).body);
    expect(await search('--')).toEqual([]);
    expect(await search('jurn')).toEqual(['patient.read', 'patient.created']);
    expect(await search('test thera')).toEqual(['worklist.read', 'patient.read', 'patient.created', 'session.opened']);
  });

  it('names every fault of a question at once', async () => {
    const { status, body } = await supervisor.get<Problem>(
      `${routes.auditEvents}?person=x&action=patient.eaten&from=2026-02-30&to=2026-01-01&limit=0&colour=red`,
    );
    expect(status).toBe(400);
    expect(body.findings.map(({ pointer, code }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['/person', 'not-an-id'],
        ['/action', 'not-one-of'],
        ['/from', 'not-a-date'],
        ['/limit', 'too-small'],
        ['/colour', 'unknown-field'],
      ]),
    );
  });

  it('leaves as a file of either kind, with the same filters, and says so first', async () => {
    const query = `person=${clinic.people.therapist.id}`;
    const { items } = await listed(query);
    const lines = await supervisor.get<unknown>(`${routes.auditExport}?format=ndjson&${query}`);
    expect(String(lines.headers['content-disposition'])).toMatch(
      /^attachment; filename="event-log-[\d-]{10}\.ndjson"$/,
    );
    expect(
      String(lines.body)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(items);
    const { body } = await supervisor.get<unknown>(`${routes.auditExport}?format=csv&${query}`);
    const rows = String(body).split('\r\n');
    expect(rows.slice(1, -1).map((row) => row.split(',')[0])).toEqual(items.map(({ id }) => id));
    const [last] = (await listed('action=audit.exported')).items;
    expect(last?.data).toEqual({ format: 'csv', filters: { person: clinic.people.therapist.id } });
  });

  it('leaves as a file for a text, which the trail does not repeat', async () => {
    const { body } = await supervisor.post<unknown>(routes.auditExport, { format: 'csv', text: 'jurnal' });
    expect(String(body).split('\r\n')).toHaveLength(4);
    const [last] = (await listed('action=audit.exported')).items;
    expect(last?.data).toEqual({ format: 'csv', filters: { text: true } });
  });

  it('says who looked at a record, in lists too', async () => {
    const therapist = await clinic.as('therapist');
    await therapist.get(routes.patients);
    const { body } = await supervisor.get<AccessReport>(routes.patientAccessReport(patient.id));
    const of = (id: string): unknown =>
      body.items.find(({ person }) => person?.id === id)?.actions.map(({ action, count }) => [action, count]);
    expect(of(clinic.people.therapist.id)).toEqual([
      ['patient.listed', 1],
      ['patient.read', 1],
      ['worklist.read', 1],
    ]);
    expect(of(clinic.people.supervisor.id)).toEqual([['audit.listed', expect.any(Number)]]);
    const again = await supervisor.get<AccessReport>(routes.patientAccessReport(patient.id));
    expect(again.body.items[0]?.actions).toContainEqual({ action: 'audit.access-read', count: 1 });
  });

  it('tells of a file about one patient in the report of who looked at the record', async () => {
    await supervisor.get(`${routes.auditExport}?format=csv&patient=${patient.id}`);
    const { body } = await supervisor.get<AccessReport>(routes.patientAccessReport(patient.id));
    const mine = body.items.find(({ person }) => person?.id === clinic.people.supervisor.id);
    expect(mine?.actions).toContainEqual({ action: 'audit.exported', count: 1 });
    await supervisor.get(`${routes.auditExport}?format=csv&patient=${clinic.id}`);
    const [last] = (await listed('action=audit.exported')).items;
    expect([last?.patient, last?.data]).toEqual([null, { format: 'csv', filters: { patient: clinic.id } }]);
  });
});
