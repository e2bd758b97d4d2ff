import type { PlanView, VerificationView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { textRecordKinds, textRecords, type TextRecordKind } from '@repattern/domain';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { finishQuietly } from './finished-visit';
import { begunVisit } from './new-visit';
import { reviewEverything } from './review-operations';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

/** What an owner changes of each kind of text: its table, which rows, and what of them. */
const touched: Readonly<Record<TextRecordKind, readonly [table: string, rows: string, changes: readonly string[]]>> = {
  review: ['plan_reviews', `outcome = 'returned'`, [`note = 'Longer'`, `outcome = 'approved'`, 'revision = 1']],
  'review-answer': ['review_answers', 'true', [`text = 'Never'`, `person_id = gen_random_uuid()`]],
  'review-thread': [
    'review_threads',
    'true',
    ['revision = 1', `anchor = '{"item": "x"}'`, `at = at - interval '1 day'`],
  ],
  'review-comment': ['review_comments', `text = 'More'`, [`text = 'Less'`, `at = at - interval '1 second'`]],
  'review-settlement': ['review_settlements', 'true', [`person_id = gen_random_uuid()`]],
  'review-snooze': ['review_snoozes', 'true', [`reason = 'Other'`, `until_day = until_day + 30`]],
  'review-resolutions': ['review_resolutions', 'review_id IS NULL', [`note = 'Nothing'`, `key = 'another'`]],
  'plan-duty': ['plan_duties', 'true', [`on_day = on_day - 1`, `note = 'On paper'`, `kind = 'discharge'`]],
  'visit-addendum': ['visit_addenda', 'true', [`text = 'Other'`, `reason = 'Other'`]],
  'assessment-addendum': ['assessment_addenda', 'true', [`text = 'Other'`, `reason = 'Other'`]],
};

describe('a text that somebody added to a record', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let supervisor: TestClient;
  let plan: PlanView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
    await reviewEverything({ therapist, supervisor });
    const begun = await begunVisit(therapist);
    plan = begun.plan;
    const visit = await finishQuietly(therapist, begun.visit);
    const addendum = { text: 'Left knee, not right', reason: 'Mistyped' };
    await therapist.post(routes.visitAddenda(visit.id), addendum);
    await therapist.post(routes.assessmentAddenda(plan.assessmentId), addendum);
  });
  afterAll(() => server.stop());

  const broken = async (): Promise<VerificationView['broken']> =>
    (await supervisor.get<VerificationView>(routes.auditVerification)).body.broken;

  const past = (text: string): Promise<unknown> =>
    asOwner(`BEGIN; SET LOCAL session_replication_role = replica; ${text}; COMMIT`);

  /** What is found while the owner's change stands, and the actions of which it is said. */
  const foundWhile = async (table: string, change: string): Promise<unknown[]> => {
    const own = `clinic_id = '${clinic.id}'`;
    await past(`CREATE TABLE kept_texts AS SELECT * FROM ${table} WHERE ${own}; ${change} AND ${own}`);
    const found = await broken();
    await past(
      `DELETE FROM ${table} WHERE ${own}; INSERT INTO ${table} SELECT * FROM kept_texts; DROP TABLE kept_texts`,
    );
    const { rows } = await asOwner(`SELECT action FROM audit_events WHERE id = $1`, [found?.eventId ?? null]);
    return [found?.fault, rows[0]?.['action']];
  };

  it('is told with its hash, whatever it is, and holds while nobody touches it', async () => {
    const { rows } = await asOwner(
      `SELECT DISTINCT action FROM audit_events WHERE clinic_id = $1 AND data->>'record' ~ '^[0-9a-f]{64}$'`,
      [clinic.id],
    );
    const told = rows.map(({ action }) => action);
    for (const kind of textRecordKinds)
      expect(textRecords[kind].toldBy.filter((action) => told.includes(action))).not.toEqual([]);
    expect(await broken()).toBeNull();
  });

  it.each(textRecordKinds)('is named when the owner changes or removes it: %s', async (kind) => {
    const [table, rows, changes] = touched[kind];
    const named = ['record-edited', expect.stringMatching(`^(${textRecords[kind].toldBy.join('|')})$`) as string];
    for (const change of changes)
      expect([change, ...(await foundWhile(table, `UPDATE ${table} SET ${change} WHERE ${rows}`))]).toEqual([
        change,
        ...named,
      ]);
    expect(await foundWhile(table, `DELETE FROM ${table} WHERE ${rows}`)).toEqual(named);
    expect(await broken()).toBeNull();
  });

  it('from before texts were hashed stays as it was told', async () => {
    const data = `{"plan": "${plan.id}", "thread": "${plan.id}"}`;
    const event = `INSERT INTO audit_events (action, subject_kind, subject_id, data) VALUES ('review.commented', 'plan', '${plan.id}', '${data}')`;
    await asApplication(clinic.id, event);
    expect(await broken()).toBeNull();
  });

  it.each([
    ['names nothing', 'review.commented', '{"record": "x", "comment": "nothing"}'],
    ['names no revision that there can be', 'plan.signed-off', '{"record": "x", "revision": 99999999999}'],
    ['names a list of what are no identifiers', 'review.resolved', '{"record": "x", "resolutions": [1, null]}'],
  ])('of which a forged event %s is named, and verification goes on', async (_, action, data) => {
    const other = await createTestClinic(server);
    const event = `INSERT INTO audit_events (action, subject_kind, subject_id, data) VALUES ('${action}', 'plan', '${plan.id}', '${data}')`;
    await asApplication(other.id, event);
    const { status, body } = await (await other.as('supervisor')).get<VerificationView>(routes.auditVerification);
    expect([status, body.broken?.fault]).toEqual([200, 'record-edited']);
  });
});
