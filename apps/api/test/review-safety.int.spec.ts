import { randomUUID } from 'node:crypto';
import { Client, type QueryResult } from 'pg';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { planInForce } from './new-visit';
import { reviewEverything } from './review-operations';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer, testDatabaseUrl } from './test-server';

describe('what is said about plans', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let plan: string;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    const therapist = await clinic.as('therapist');
    await reviewEverything({ therapist, supervisor: await clinic.as('supervisor') });
    ({ id: plan } = await planInForce(therapist));
  });
  afterAll(() => server.stop());

  /** Runs SQL as the application's role for a person, with nothing of the application between, and keeps nothing. */
  const as = async (personId: string, text: string, values: unknown[] = []): Promise<QueryResult> => {
    const client = new Client({ connectionString: testDatabaseUrl() });
    await client.connect();
    try {
      await client.query('BEGIN; SET LOCAL ROLE repattern_app');
      await client.query(`SELECT set_config('repattern.clinic', $1, true), set_config('repattern.person', $2, true)`, [
        clinic.id,
        personId,
      ]);
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  };

  const approve = `INSERT INTO plan_reviews (id, plan_id, seq, revision, outcome) VALUES (gen_random_uuid(), $1, $2, $3, $4)`;

  it('is approved by a supervisor whose own work it is not', async () => {
    await expect(as(clinic.people.supervisor.id, approve, [plan, 1, 1, 'approved'])).resolves.toMatchObject({
      rowCount: 1,
    });
    for (const role of ['therapist', 'administrator', 'auditor'] as const)
      await expect(as(clinic.people[role].id, approve, [plan, 1, 1, 'approved'])).rejects.toThrow(/own work it is not/);
  });

  it.each([
    ['made the plan', `UPDATE people SET roles = '{therapist,supervisor}' WHERE id = $1`],
    [
      'is the therapist of the patient',
      `UPDATE patients SET therapist_id = $2 WHERE id = (SELECT patient_id FROM plans WHERE id = $3)`,
    ],
  ])('is not approved by a supervisor who %s', async (who) => {
    const own = await createTestClinic(server);
    const author = await own.as('therapist');
    const { id, patientId } = await planInForce(author);
    const isAuthor = who === 'made the plan';
    const { id: reviewer } = isAuthor ? own.people.therapist : own.people.supervisor;
    await (isAuthor
      ? asOwner(`UPDATE people SET roles = '{therapist,supervisor}' WHERE id = $1`, [reviewer])
      : asOwner(`UPDATE patients SET therapist_id = $1 WHERE id = $2`, [reviewer, patientId]));
    const client = new Client({ connectionString: testDatabaseUrl() });
    await client.connect();
    await client.query('BEGIN; SET LOCAL ROLE repattern_app');
    await client.query(`SELECT set_config('repattern.clinic', $1, true), set_config('repattern.person', $2, true)`, [
      own.id,
      reviewer,
    ]);
    await expect(client.query(approve, [id, 1, 1, 'approved'])).rejects.toThrow(/own work it is not/);
    await client.end();
  });

  it('is not approved by somebody who made up what the guards look at', async () => {
    const { administrator } = clinic.people;
    const forged = `
      CREATE TEMP TABLE people AS SELECT id, clinic_id, active, '{supervisor}'::text[] AS roles FROM public.people;
      GRANT SELECT ON pg_temp.people TO PUBLIC`;
    const approval = `INSERT INTO public.plan_reviews (id, plan_id, seq, revision, outcome) VALUES (gen_random_uuid(), '${plan}', 1, 1, 'approved')`;
    await expect(as(administrator.id, `${forged}; ${approval}`)).rejects.toThrow(/own work it is not/);
    const duty = `INSERT INTO public.plan_duties (id, plan_id, kind, on_day) VALUES (gen_random_uuid(), '${plan}', 'discharge', '2026-01-01')`;
    await expect(as(administrator.id, `${forged}; ${duty}`)).rejects.toThrow(/role does not allow/);
  });

  it.each([
    [
      'put off',
      `INSERT INTO review_snoozes (plan_id, until_day, reason) SELECT id, '2027-01-01', 'Away' FROM plans WHERE id = $1`,
    ],
    [
      'dealt with',
      `INSERT INTO review_resolutions (plan_id, kind, key, since, params, note)
       SELECT id, 'gate-overridden', '', '2026-01-01', '{}', 'Fine' FROM plans WHERE id = $1`,
    ],
    [
      'settled',
      `INSERT INTO review_settlements (thread_id) SELECT id FROM review_threads WHERE plan_id = $1 AND id NOT IN (SELECT thread_id FROM review_settlements)`,
    ],
  ])('is not %s by a supervisor whose own work it is', async (_, statement) => {
    const [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
    const { id, patientId } = await planInForce(therapist);
    await supervisor.post(routes.planReviewThreads(id), { text: 'Why?' });
    const asSupervisor = (): Promise<QueryResult> => as(clinic.people.supervisor.id, statement, [id]);
    await expect(asSupervisor()).resolves.toMatchObject({ rowCount: 1 });
    await asOwner(`UPDATE patients SET therapist_id = $1 WHERE id = $2`, [clinic.people.supervisor.id, patientId]);
    await expect(asSupervisor()).rejects.toThrow(/dealt with by others/);
  });

  it.each([
    ['another revision than the head', [1, 2, 'approved'], /foreign key|head of a plan/],
    ['a review that was never held', [3, 1, 'approved'], /follows the last one/],
    ['a return that says nothing', [1, 1, 'returned'], /with what to change/],
  ])('is not reviewed by %s', async (_, values, refusal) => {
    await expect(as(clinic.people.supervisor.id, approve, [plan, ...values])).rejects.toThrow(refusal);
  });

  it('is not reviewed in somebody else’s name, nor earlier than now', async () => {
    const forged = `INSERT INTO plan_reviews (id, plan_id, seq, revision, outcome, at) VALUES (gen_random_uuid(), $1, 1, 1, 'approved', $2)`;
    await expect(as(clinic.people.supervisor.id, forged, [plan, '2026-01-01'])).rejects.toThrow(/row-level security/);
    const asAnother = `INSERT INTO plan_reviews (id, plan_id, seq, revision, outcome, person_id) VALUES (gen_random_uuid(), $1, 1, 1, 'approved', $2)`;
    await expect(as(clinic.people.therapist.id, asAnother, [plan, clinic.people.supervisor.id])).rejects.toThrow(
      /permission denied/,
    );
  });

  const grown = [
    ...['plan_reviews', 'review_answers', 'review_threads', 'review_comments', 'review_settlements'],
    ...[
      'review_assignments',
      'review_snoozes',
      'review_resolutions',
      'review_samples',
      'review_sample_plans',
      'plan_duties',
    ],
  ];

  it.each(grown)('stays in %s, whoever asks', async (table) => {
    const { rows } = await asOwner(`SELECT count(*)::integer AS n FROM ${table} WHERE clinic_id = $1`, [clinic.id]);
    expect(rows[0]?.['n']).toBeGreaterThan(0);
    for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET at = now()`, `TRUNCATE ${table} CASCADE`]) {
      await expect(as(clinic.people.supervisor.id, statement)).rejects.toThrow(/permission denied/);
      await expect(asOwner(statement)).rejects.toThrow(/only grows/);
    }
  });

  it.each([
    ['review_threads', `(id, plan_id, revision) VALUES (gen_random_uuid(), $1, 1)`, 'therapist'],
    ['review_assignments', `(plan_id, seq) VALUES ($1, 1)`, 'therapist'],
    ['review_snoozes', `(plan_id, until_day, reason) VALUES ($1, '2027-01-01', 'Away')`, 'therapist'],
    [
      'review_resolutions',
      `(plan_id, kind, key, since, params, note) VALUES ($1, 'no-visit', '', '2026-01-01', '{}', 'Fine')`,
      'therapist',
    ],
    [
      'plan_duties',
      `(id, plan_id, kind, on_day) VALUES (gen_random_uuid(), $1, 'certification', '2026-01-01')`,
      'administrator',
    ],
  ] as const)('is not added to %s by another role', async (table, row, role) => {
    await expect(as(clinic.people[role].id, `INSERT INTO ${table} ${row}`, [plan])).rejects.toThrow(
      /role does not allow/,
    );
    await expect(as(clinic.people.auditor.id, `INSERT INTO ${table} ${row}`, [plan])).rejects.toThrow(
      /role does not allow/,
    );
  });

  it('is not said in a thread that is settled, nor answered twice', async () => {
    const { therapist, supervisor } = clinic.people;
    const { rows: threads } = await asOwner(`SELECT thread_id FROM review_settlements WHERE clinic_id = $1`, [
      clinic.id,
    ]);
    const comment = `INSERT INTO review_comments (id, thread_id, text) VALUES ($1, $2, 'More')`;
    await expect(as(supervisor.id, comment, [randomUUID(), threads[0]?.['thread_id']])).rejects.toThrow(/stays so/);
    const { rows: answers } = await asOwner(`SELECT review_id FROM review_answers WHERE clinic_id = $1`, [clinic.id]);
    const answer = `INSERT INTO review_answers (review_id, text) VALUES ($1, 'More')`;
    await expect(as(therapist.id, answer, [answers[0]?.['review_id']])).rejects.toThrow(/duplicate key/);
    await expect(as(supervisor.id, answer, [answers[0]?.['review_id']])).rejects.toThrow(/role does not allow/);
  });

  it('is not about a plan of another clinic', async () => {
    const other = await createTestClinic(server);
    const { id } = await planInForce(await other.as('therapist'));
    await expect(as(clinic.people.supervisor.id, approve, [id, 1, 1, 'approved'])).rejects.toThrow(
      /own work it is not/,
    );
    const thread = `INSERT INTO review_threads (id, plan_id, revision) VALUES (gen_random_uuid(), $1, 1)`;
    await expect(as(clinic.people.supervisor.id, thread, [id])).rejects.toThrow(/foreign key/);
  });
});
