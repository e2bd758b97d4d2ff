import type { AuditEventPage, PatientView, PlanView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { auditActions } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { newPatient } from './new-patient';
import { openPlan } from './new-plan';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the events of another clinic', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let other: TestClinic;
  let supervisor: TestClient;
  let foreign: { readonly patient: PatientView; readonly plan: PlanView };
  let foreignIds: ReadonlySet<unknown>;
  beforeAll(async () => {
    server = await startTestServer();
    [clinic, other] = [await createTestClinic(server), await createTestClinic(server)];
    supervisor = await clinic.as('supervisor');
    await (await clinic.as('therapist')).post(routes.patients, newPatient({ familyName: 'Eigen' }));
    const therapist = await other.as('therapist');
    await therapist.post(routes.patients, newPatient({ familyName: 'Fremd' }));
    foreign = await openPlan(therapist);
    for (const list of [routes.patients, routes.worklist]) await therapist.get(list);
    const { rows } = await asOwner('SELECT id::text FROM audit_events WHERE clinic_id = $1', [other.id]);
    foreignIds = new Set(rows.map(({ id }) => id));
  });
  afterAll(() => server.stop());

  const shown = async (query: string): Promise<string[]> => {
    const { body } = await supervisor.get<AuditEventPage>(`${routes.auditEvents}?limit=200&${query}`);
    return body.items.map(({ id }) => id);
  };

  it('are there', () => {
    expect(foreignIds.size).toBeGreaterThan(4);
  });

  it.each<[string, () => string]>([
    ['without a filter', () => ''],
    ['by their person', () => `person=${other.people.therapist.id}`],
    ['by their patient', () => `patient=${foreign.patient.id}`],
    ['by their plan', () => `plan=${foreign.plan.id}`],
    ['by every action', () => auditActions.map((action) => `action=${action}`).join('&')],
    ['by one action', () => 'action=patient.created'],
    ['by day', () => 'from=2000-01-01&to=2999-12-31'],
  ])('are not listed %s', async (_, query) => {
    const listed = await shown(query());
    expect(listed.filter((id) => foreignIds.has(id))).toEqual([]);
  });

  it.each(['Fremd', 'Test therapist', 'Test'])('are not found by the text %s', async (text) => {
    const { body } = await supervisor.post<AuditEventPage>(routes.auditEventSearch, { text, limit: 200 });
    expect(body.items.filter(({ id }) => foreignIds.has(id))).toEqual([]);
    expect(text === 'Fremd' ? body.items : []).toEqual([]);
  });

  it('are not reached by a cursor of their own log', async () => {
    const { body } = await (await other.as('supervisor')).get<AuditEventPage>(`${routes.auditEvents}?limit=1`);
    const listed = await shown(`cursor=${body.nextCursor ?? ''}`);
    expect(listed.filter((id) => foreignIds.has(id))).toEqual([]);
    expect(listed).not.toEqual([]);
  });

  it('do not leave in a file, whatever is asked for', async () => {
    const { body } = await supervisor.get<unknown>(`${routes.auditExport}?format=ndjson`);
    const lines = String(body).trim().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((id) => foreignIds.has(id))).toEqual([]);
    const asked = await supervisor.get<unknown>(`${routes.auditExport}?format=csv&patient=${foreign.patient.id}`);
    expect(String(asked.body).trim().split('\r\n')).toHaveLength(1);
  });

  it('are told by no access report', async () => {
    expect((await supervisor.get(routes.patientAccessReport(foreign.patient.id))).status).toBe(404);
  });

  it('are not told by the function that looks past the policies', async () => {
    const lists = `SELECT * FROM lists_showing('${foreign.patient.id}')`;
    expect((await asApplication(other.id, lists)).rows).not.toEqual([]);
    expect((await asApplication(clinic.id, lists)).rows).toEqual([]);
  });

  it.each(['therapist'] as const)('nor those of the own clinic to a %s', async (role) => {
    const caller = await clinic.as(role);
    for (const path of [routes.auditEvents, routes.auditExport, routes.patientAccessReport(foreign.patient.id)])
      expect((await caller.get(path)).status).toBe(403);
    expect((await caller.post(routes.auditEventSearch, { text: 'Eigen' })).status).toBe(403);
  });
});
