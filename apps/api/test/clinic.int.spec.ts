import { randomUUID } from 'node:crypto';
import type {
  ClinicChangedProblem,
  ClinicProtocolPage,
  ClinicProtocolView,
  ClinicView,
  Problem,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { clinicProtocolOf } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { planFor } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the settings of a clinic', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let administrator: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
  });
  beforeEach(async () => {
    clinic = await createTestClinic(server);
    administrator = await clinic.as('administrator');
  });
  afterAll(() => server.stop());

  const put = <Body = ClinicView>(version: number, request: object): ReturnType<typeof administrator.put<Body>> =>
    administrator.put<Body>(routes.clinic, request, { 'if-match': `"${version}"` });
  const easter = { from: '2027-03-26', to: '2027-03-29', label: 'Easter' };
  const newYear = { from: '2027-01-01', to: '2027-01-01', label: 'New Year' };

  it('ask for nothing until somebody changes them', async () => {
    const { body, headers } = await (await clinic.as('therapist')).get<ClinicView>(routes.clinic);
    expect(body).toMatchObject({
      ...{ id: clinic.id, name: 'Test clinic', timeZone: 'Europe/Bucharest', version: 0, coSignRequired: false },
      ...{ closures: [], updatedBy: null, updatedAt: null },
    });
    expect(headers.etag).toBe('"0"');
  });

  it('are changed by one person at a time, with closures by day', async () => {
    const first = await put(0, { coSignRequired: true, closures: [easter, newYear] });
    expect([first.status, first.headers.etag]).toEqual([200, '"1"']);
    expect(first.body).toMatchObject({ closures: [newYear, easter], updatedBy: { displayName: 'Test administrator' } });
    const lost = await put<ClinicChangedProblem>(0, { coSignRequired: false, closures: [] });
    expect([lost.status, lost.body.code]).toEqual([412, 'resource.changed-meanwhile']);
    expect(lost.body.current).toMatchObject({ version: 1, coSignRequired: true });
    expect(lost.body.changes).toMatchObject([{ version: 1, fields: ['closures', 'coSignRequired'] }]);
    expect((await put(1, { coSignRequired: false, closures: [] })).body.version).toBe(2);
    expect((await administrator.get<ClinicView>(routes.clinic)).body.version).toBe(2);
  });

  it.each([0, 1])('changed by several at once from version %i are changed by one of them', async (version) => {
    if (version === 1) await put(0, { coSignRequired: false, closures: [] });
    const changes = [1, 2, 3].map(() => put(version, { coSignRequired: true, closures: [] }));
    expect((await Promise.all(changes)).map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  it.each<[name: string, closures: unknown, pointer: string]>([
    ['words', 'Easter', '/closures'],
    ['an end before their beginning', [{ ...easter, to: '2027-03-25' }], '/closures/0/to'],
    ['a day that does not exist', [{ ...easter, from: '2027-02-29' }], '/closures/0/from'],
    ['control characters', [{ ...easter, label: 'a\u0000b' }], '/closures/0/label'],
    ['an unknown field', [{ ...easter, colour: 'red' }], '/closures/0/colour'],
    ['too many of them', Array(501).fill(newYear), '/closures'],
  ])('have no closures with %s', async (_, closures, pointer) => {
    const refused = await put<Problem>(0, { coSignRequired: false, closures });
    expect([refused.status, refused.body.findings]).toMatchObject([400, [{ pointer }]]);
  });

  const protocol = clinicProtocolOf(planFor('11111111-1111-1111-1111-111111111111'), 'Name');

  it('keep protocols under a name that is free, until they are taken out of use', async () => {
    const therapist = await clinic.as('therapist');
    const request = { name: ' Knee, early ', protocol };
    const created = await therapist.post<ClinicProtocolView>(routes.clinicProtocols, request);
    expect([created.status, created.body]).toMatchObject([201, { name: 'Knee, early', archived: false }]);
    expect(created.body.protocol).toEqual({ ...protocol, name: 'Knee, early' });
    const taken = await therapist.post<Problem>(routes.clinicProtocols, { ...request, name: 'knee, EARLY' });
    expect([taken.status, taken.body.code]).toEqual([409, 'protocol.name-taken']);
    const archive = routes.clinicProtocolArchive(created.body.id);
    for (let times = 0; times < 2; times++)
      expect((await therapist.post(archive, {})).body).toMatchObject({ id: created.body.id, archived: true });
    expect((await therapist.post(routes.clinicProtocolArchive(randomUUID()), {})).status).toBe(404);
    expect((await therapist.post(routes.clinicProtocols, request)).status).toBe(201);
    const { rows } = await asOwner(
      `SELECT action FROM audit_events WHERE clinic_id = $1 AND subject_kind = 'protocol' ORDER BY id`,
      [clinic.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['protocol.created', 'protocol.archived', 'protocol.created']);
  });

  it('keep no protocol that could not be a plan', async () => {
    const [phase] = protocol.phases;
    const broken = { ...protocol, patient: 'Ana', phases: [{ ...phase, weeks: 0 }] };
    const refused = await administrator.post<Problem>(routes.clinicProtocols, { name: 'A', protocol: broken });
    expect([refused.status, refused.body.findings.map(({ pointer }) => pointer)]).toEqual([
      400,
      ['/protocol/phases/0/weeks', '/protocol/patient'],
    ]);
  });

  it('list protocols in use by name, page by page', async () => {
    for (const name of ['C', 'A', 'B']) await administrator.post(routes.clinicProtocols, { name, protocol });
    const { body: page } = await administrator.get<ClinicProtocolPage>(`${routes.clinicProtocols}?limit=2`);
    expect(page.items.map(({ name }) => name)).toEqual(['A', 'B']);
    const { body: rest } = await administrator.get<ClinicProtocolPage>(
      `${routes.clinicProtocols}?limit=2&cursor=${page.nextCursor ?? ''}`,
    );
    expect(rest).toMatchObject({ items: [{ name: 'C' }], nextCursor: null });
  });
});
