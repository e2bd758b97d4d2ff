import type { FieldFault, Problem, VisitChangedProblem, VisitStageProblem, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { changedAt } from './changed-at';
import { begunVisit, moveVisit, openVisit, planInForce, recordOf, saveRecord } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the record of a visit', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
  });
  afterAll(() => server.stop());

  const withPain = (visit: VisitView, before: number): VisitDocument => {
    const document = recordOf(visit);
    return { ...document, pain: { ...document.pain, before } };
  };

  it('is saved as it is written, and the audit trail names what changed but not what it says', async () => {
    const { visit } = await begunVisit(therapist);
    const { status, body, headers } = await saveRecord(therapist, visit, { ...withPain(visit, 3), notes: 'Secret' });
    expect([status, headers.etag, body]).toMatchObject([200, '"2"', { version: 2, document: { pain: { before: 3 } } }]);
    const { rows } = await asOwner(`SELECT data FROM audit_events WHERE action = 'visit.changed' AND subject_id = $1`, [
      visit.id,
    ]);
    const { planId: plan, patientId: patient } = visit;
    expect(rows).toEqual([
      { data: { plan, patient, version: 2, sections: expect.arrayContaining(['pain', 'notes']) as unknown } },
    ]);
    expect(rows[0]?.['data']).toHaveProperty('sections.length', 2);
  });

  it('is saved before the visit begins, and not at all once it is over', async () => {
    const { body: arrived } = await openVisit(therapist, await planInForce(therapist), { step: 'arrive' });
    const { body: saved } = await saveRecord(therapist, arrived, withPain(arrived, 2));
    expect(saved).toMatchObject({ stage: 'arrived', version: 2 });
    const { body: cancelled } = await moveVisit(therapist, saved, ['cancel']);
    const late = await saveRecord<VisitStageProblem>(therapist, cancelled, withPain(saved, 5));
    expect([late.status, late.body]).toMatchObject([409, { code: 'visit.stage', stage: 'cancelled' }]);
  });

  it('keeps a visit that has begun from being cancelled, until it is empty again', async () => {
    const { visit } = await begunVisit(therapist);
    const { body: saved } = await saveRecord(therapist, visit, withPain(visit, 2));
    const refused = await moveVisit<VisitStageProblem>(therapist, saved, ['cancel']);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'visit.stage', stage: 'in-progress' }]);
    const { body: emptied } = await saveRecord(therapist, saved, recordOf(visit));
    const { status, body } = await moveVisit(therapist, emptied, ['cancel', { reason: 'Begun by mistake' }]);
    expect([status, body]).toMatchObject([200, { stage: 'cancelled', reason: 'Begun by mistake' }]);
  });

  it('that says what is said already stays at its version', async () => {
    const { visit } = await begunVisit(therapist);
    const { status, body } = await saveRecord(therapist, visit, visit.document);
    expect([status, body]).toEqual([200, visit]);
  });

  it('of two people at once is that of the first; the second sees it and what it changed', async () => {
    const { visit } = await begunVisit(therapist);
    const other = await clinic.as('therapist');
    const answers = await Promise.all([
      saveRecord<VisitChangedProblem>(therapist, visit, withPain(visit, 3)),
      saveRecord<VisitChangedProblem>(other, visit, withPain(visit, 7)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const lost = answers.find(({ status }) => status === 412)?.body;
    expect(lost).toMatchObject({
      ...{ code: 'resource.changed-meanwhile', changes: [{ version: 2, fields: ['pain'] }] },
      current: { id: visit.id, version: 2 },
    });
    expect([3, 7]).toContain(lost?.current.document?.pain.before);
  });

  it.each<[place: string, value: unknown, code: string]>([
    ['/phase', 2, 'against-rule'],
    ['/revision', 7, 'against-rule'],
    ['/items/0/item', '1.clinic.other.left', 'against-rule'],
    ['/items/0/exerciseId', 'squat', 'against-rule'],
    ['/items/1/side', 'right', 'against-rule'],
    ['/items/1/lane', 'clinic', 'against-rule'],
    ['/items', [], 'against-rule'],
    ['/decisions', [{ item: 'forged', verdict: 'x', kind: 'accepted' }], 'unknown-id'],
    ['/pain/before', 11, 'too-large'],
    ['/pain/before', '3', 'not-a-number'],
    ['/items/0/target', null, 'not-an-object'],
    ['/items/0/target/sets', 1_000_000, 'too-large'],
    ['/notes', 'x'.repeat(20_001), 'too-long'],
    ['/notes', 'a\u0000b', 'control-characters'],
    ['/screen/constructor', {}, 'unknown-field'],
    ['/patient', 'Ana', 'unknown-field'],
    ['/schemaVersion', 2, 'not-one-of'],
  ])('with %s as %j is refused at its place', async (place, value, code) => {
    const { visit } = await begunVisit(therapist);
    const { status, body } = await saveRecord<Problem>(therapist, visit, changedAt(recordOf(visit), place, value));
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    const fault = body.findings.find(({ pointer }: FieldFault) => pointer.startsWith(`/document${place}`));
    expect(fault).toMatchObject({ code, params: code === 'against-rule' ? { rule: 'visit-frame' } : {} });
    expect((await therapist.get<VisitView>(routes.visit(visit.id))).body).toEqual(visit);
  });

  it('that is far too large is refused before it is read', async () => {
    const { visit } = await begunVisit(therapist);
    const huge = { ...recordOf(visit), notes: 'x'.repeat(10_000_000) };
    expect((await saveRecord<Problem>(therapist, visit, huge)).status).toBe(413);
  });

  it('is asked for with the version that was read', async () => {
    const { visit } = await begunVisit(therapist);
    const document = withPain(visit, 3);
    expect((await therapist.put(routes.visitRecord(visit.id), { document })).status).toBe(428);
  });
});
