import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { finishQuietly } from './finished-visit';
import { openDraft, signedAssessment } from './new-assessment';
import { newExercise } from './new-exercise';
import { newProtocol, openPlan, walk } from './new-plan';
import { begunVisit } from './new-visit';
import { reviewEverything } from './review-operations';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the database', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let other: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
    [clinic, other] = [await createTestClinic(server), await createTestClinic(server)];
    for (const { id, as } of [clinic, other]) {
      const therapist = await as('therapist');
      const { signed } = await signedAssessment(therapist);
      await therapist.post(routes.assessmentAddenda(signed.id), { text: 'More', reason: 'Forgotten' });
      await therapist.post(routes.exercises, { exercise: newExercise() });
      await therapist.put(routes.exerciseArchive('quad-set'), {});
      await therapist.post(routes.clinicProtocols, newProtocol());
      const { plan } = await openPlan(therapist);
      await walk(therapist, plan, [['sign-off'], ['revise']]);
      await therapist.post(routes.planCalendarFeed(plan.id), {});
      await asOwner(`INSERT INTO plan_signals (clinic_id, plan_id, kind, since) VALUES ($1, $2, 'stale', now())`, [
        id,
        plan.id,
      ]);
      const { visit } = await begunVisit(therapist);
      await finishQuietly(therapist, visit);
      await therapist.post(routes.visitAddenda(visit.id), { text: 'More', reason: 'Forgotten' });
      await reviewEverything({ therapist, supervisor: await as('supervisor') });
      const settings = { coSignRequired: false, closures: [] };
      await (await as('administrator')).put(routes.clinic, settings, { 'if-match': '"0"' });
      const numbers = { values: {}, reason: 'As the rule set says' };
      await (await as('administrator')).put(routes.ruleParameters, numbers, { 'if-match': '"0"' });
    }
  });
  afterAll(() => server.stop());

  it('forces row-level security on every table but its own list of migrations', async () => {
    const { rows } = await asOwner(`
      SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname = 'public' AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)`);
    expect(rows).toEqual([{ relname: 'migrations' }]);
  });

  it('keeps a clinic in every row, except where none is known yet', async () => {
    const { rows } = await asOwner(`
      SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname = 'public' AND relkind IN ('r', 'p')
        AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'clinic_id' AND attnotnull)
      ORDER BY relname`);
    expect(rows.map(({ relname }) => relname)).toEqual([
      'checkpoint_admission',
      'clinics',
      'migrations',
      'sign_in_attempts',
    ]);
  });

  it('lets the application work as a role that owns nothing and cannot bypass it', async () => {
    const { rows } = await asOwner(`
      SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole,
        (SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid) AS tables FROM pg_roles r WHERE rolname = 'repattern_app'`);
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, tables: 0 },
    ]);
  });

  it.each([
    ...['patients', 'people', 'audit_events', 'patient_search_terms'],
    ...['assessments', 'assessment_addenda', 'clinic_exercises', 'exercise_archivals'],
    ...['plans', 'plan_revisions', 'plan_transitions', 'calendar_feeds', 'clinic_settings', 'clinic_protocols'],
    ...['rule_parameter_versions', 'planned_visits', 'plan_signals'],
    ...[
      'plan_reviews',
      'review_answers',
      'review_threads',
      'review_comments',
      'review_settlements',
      'review_assignments',
    ],
    ...['review_snoozes', 'review_resolutions', 'review_samples', 'review_sample_plans', 'plan_duties'],
    ...['review_reasons', 'plan_review_state', 'review_stale'],
    ...['visits', 'visit_verdicts', 'visit_item_verdicts', 'visit_addenda', 'phase_moves'],
  ])('shows the application %s of its own clinic only', async (table) => {
    const { rows } = await asApplication(clinic.id, `SELECT DISTINCT clinic_id FROM ${table}`);
    expect(rows).toEqual([{ clinic_id: clinic.id }]);
  });

  it('lets no guard look for its tables where the caller says', async () => {
    const { rows } = await asOwner(`
      SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
        AND NOT coalesce(array_to_string(proconfig, ' ') LIKE '%search_path=pg_catalog, public, pg_temp%', false)`);
    expect(rows).toEqual([]);
  });

  it('lets the application add nobody to a clinic that is there', async () => {
    const intruder = `INSERT INTO people (id, clinic_id, email, display_name, roles)
      VALUES (gen_random_uuid(), '${clinic.id}', 'intruder@test.example', 'Intruder', '{administrator}')`;
    await expect(asApplication(clinic.id, intruder)).rejects.toThrow(/row-level security/);
  });

  it('shows nothing without a clinic', async () => {
    expect((await asApplication('', 'SELECT id FROM patients')).rows).toEqual([]);
  });

  it('refuses rows for another clinic', async () => {
    const insert = `INSERT INTO audit_events (clinic_id, action) VALUES ('${other.id}', 'patient.read')`;
    await expect(asApplication(clinic.id, insert)).rejects.toThrow(/permission denied/);
    const steal = `UPDATE patients SET clinic_id = '${other.id}'`;
    await expect(asApplication(clinic.id, steal)).rejects.toThrow(/row-level security/);
    const { rowCount } = await asApplication(
      clinic.id,
      `UPDATE patients SET version = version WHERE clinic_id = '${other.id}'`,
    );
    expect(rowCount).toBe(0);
  });

  it.each([
    'SELECT password_hash FROM people',
    'SELECT * FROM sessions',
    'SELECT * FROM sign_in_attempts',
    'SELECT * FROM person_links',
    'SELECT * FROM second_factors',
    `UPDATE people SET roles = '{administrator}'`,
    'DELETE FROM people',
    'DELETE FROM patients',
    'DELETE FROM assessments',
    'UPDATE assessments SET patient_id = patient_id',
    'UPDATE assessments SET created_by = created_by',
    'UPDATE assessment_addenda SET text = reason',
    'DELETE FROM assessment_addenda',
    'DELETE FROM clinic_exercises',
    `UPDATE exercise_archivals SET exercise_id = 'x'`,
    'UPDATE plan_revisions SET reason = reason',
    'DELETE FROM plan_revisions',
    'UPDATE plan_transitions SET reason = reason',
    'DELETE FROM plan_transitions',
    'DELETE FROM plans',
    'UPDATE plans SET patient_id = patient_id',
    'DELETE FROM visits',
    'UPDATE visits SET plan_id = plan_id',
    'UPDATE visits SET on_day = on_day',
    'UPDATE visits SET phase = phase',
    'UPDATE visits SET created_by = created_by',
    'UPDATE visit_verdicts SET evidence = evidence',
    'DELETE FROM visit_verdicts',
    `UPDATE visit_item_verdicts SET decision = 'accepted'`,
    'DELETE FROM visit_item_verdicts',
    'UPDATE visit_addenda SET text = reason',
    'DELETE FROM visit_addenda',
    'UPDATE phase_moves SET to_phase = 2',
    'DELETE FROM phase_moves',
    'SELECT token_hash FROM calendar_feeds',
    'UPDATE clinic_protocols SET name = name',
    'DELETE FROM clinic_protocols',
    'DELETE FROM clinic_settings',
    'UPDATE rule_parameter_versions SET reason = reason',
    'DELETE FROM rule_parameter_versions',
    'UPDATE people SET active = false',
    'UPDATE people SET roles = roles',
    'UPDATE people SET password_hash = password_hash',
    'SELECT last_seen_at FROM people',
    'SELECT * FROM person_links',
    'SELECT * FROM second_factors',
    'DELETE FROM second_factors',
    'CREATE TABLE public.mine ()',
    'ALTER TABLE patients DISABLE ROW LEVEL SECURITY',
  ])('refuses the application: %s', async (statement) => {
    await expect(asApplication(clinic.id, statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('lets nobody look after people whom the transaction does not work for, and tells of no other clinic', async () => {
    const { id } = other.people.administrator;
    const step = `SELECT step_person('${id}', 'deactivate', NULL, interval '1 hour') AS outcome`;
    expect((await asApplication(clinic.id, step)).rows).toEqual([{ outcome: 'not-administrator' }]);
    const told = await asApplication(clinic.id, 'SELECT person_id FROM person_accounts()');
    const own = Object.values(clinic.people).map((person) => person.id);
    expect(told.rows.map(({ person_id }) => String(person_id)).toSorted()).toEqual(own.toSorted());
  });

  it.each([`UPDATE audit_events SET action = 'patient.forged'`, 'DELETE FROM audit_events', 'TRUNCATE audit_events'])(
    'refuses everyone: %s',
    async (statement) => {
      await expect(asApplication(clinic.id, statement)).rejects.toThrow(/permission denied/);
      await expect(asOwner(statement)).rejects.toThrow(/only grows/);
    },
  );

  it.each([
    [
      `UPDATE assessments SET document = jsonb_set(document, '{notes}', '"forged"') WHERE status = 'signed'`,
      /signed assessment never changes/,
    ],
    [
      `UPDATE assessments SET status = 'draft', signed_by = NULL, signed_at = NULL WHERE status = 'signed'`,
      /signed assessment never changes/,
    ],
    [`UPDATE assessments SET version = version + 1 WHERE status = 'signed'`, /signed assessment never changes/],
    ['DELETE FROM assessments', /only grows/],
    ['TRUNCATE assessments CASCADE', /only grows/],
    [`UPDATE assessment_addenda SET text = 'forged'`, /only grows/],
    ['DELETE FROM assessment_addenda', /only grows/],
    ['TRUNCATE assessment_addenda', /only grows/],
    [`UPDATE clinic_exercises SET entry = entry || '{"name": "forged"}'`, /from one version to the next/],
    ['UPDATE clinic_exercises SET version = version + 1, id = gen_random_uuid()', /from one version to the next/],
    ['DELETE FROM clinic_exercises', /only grows/],
    ['TRUNCATE clinic_exercises', /only grows/],
    [`UPDATE plan_revisions SET reason = 'forged'`, /only grows/],
    ['DELETE FROM plan_revisions', /only grows/],
    ['TRUNCATE plan_revisions CASCADE', /only grows/],
    [`UPDATE plan_transitions SET reason = 'forged'`, /only grows/],
    ['DELETE FROM plan_transitions', /only grows/],
    ['TRUNCATE plan_transitions', /only grows/],
    ['DELETE FROM plans', /only grows/],
    ['TRUNCATE plans CASCADE', /only grows/],
    ['UPDATE plans SET version = version', /from one version to the next/],
    ['UPDATE plans SET version = version + 1, patient_id = gen_random_uuid()', /from one version to the next/],
    [`UPDATE plans SET version = version + 1, status = 'on-hold' WHERE status = 'active'`, /nowhere without a step/],
    ['UPDATE plans SET version = version + 1, in_force = NULL WHERE in_force = 1', /from one revision to the next/],
    ['DELETE FROM visits', /only grows/],
    ['TRUNCATE visits CASCADE', /only grows/],
    [`UPDATE visit_verdicts SET evidence = evidence || '{"on": "2020-01-01"}'`, /only grows/],
    ['DELETE FROM visit_verdicts', /only grows/],
    [`UPDATE visit_item_verdicts SET reason = 'forged'`, /only grows/],
    ['TRUNCATE visit_item_verdicts', /only grows/],
    ['DELETE FROM visit_addenda', /only grows/],
    ['UPDATE phase_moves SET to_phase = 5', /only grows/],
    ['DELETE FROM phase_moves', /only grows/],
    ['TRUNCATE phase_moves', /only grows/],
    [`UPDATE clinic_protocols SET protocol = '{}'`, /a protocol never changes/],
    ['DELETE FROM clinic_protocols', /only grows/],
    ['UPDATE clinic_settings SET co_sign_required = true', /from one version to the next/],
  ])('refuses even its owner: %s', async (statement, refusal) => {
    await expect(asOwner(statement)).rejects.toThrow(refusal);
  });

  it('refuses an assessment in somebody else’s name, or signed by somebody else', async () => {
    const { rows } = await asOwner('SELECT id FROM patients WHERE clinic_id = $1', [clinic.id]);
    const values = `'${String(rows[0]?.['id'])}', '2026-11-02', '{"schemaVersion": 1, "assessedOn": "2026-11-02"}'`;
    const insert = (columns: string, more: string): Promise<unknown> =>
      asApplication(
        clinic.id,
        `INSERT INTO assessments (id, patient_id, assessed_on, document, ${columns}) VALUES (gen_random_uuid(), ${values}, ${more})`,
      );
    const { therapist, supervisor } = clinic.people;
    await expect(insert('created_by, updated_by', `'${therapist.id}', '${supervisor.id}'`)).rejects.toThrow(
      /row-level security/,
    );
  });

  it('refuses steps that the domain does not know, that begin elsewhere, and co-signatures of one’s own', async () => {
    const add = (steps: string): Promise<unknown> =>
      asOwner(
        `INSERT INTO plan_transitions (clinic_id, plan_id, version, transition, from_status, from_work, to_status, to_work, revision, person_id)
         SELECT clinic_id, id, version + 1, ${steps}, last_revision, created_by FROM plans
         WHERE clinic_id = $1 AND work = 'open'`,
        [clinic.id],
      );
    await expect(add(`'complete', 'active', 'open', 'active', 'none'`)).rejects.toThrow(/check constraint/);
    await expect(add(`'resume', 'on-hold', 'open', 'active', 'open'`)).rejects.toThrow(/where the last one ended/);
  });

  it('refuses a revision that does not follow the last one, or that answers no signed assessment', async () => {
    const add = (number: string, document: string): Promise<unknown> =>
      asOwner(
        `INSERT INTO plan_revisions (clinic_id, plan_id, number, kind, document, person_id, prev_hash, hash)
         SELECT r.clinic_id, r.plan_id, ${number}, 'sign-off', ${document}, r.person_id, r.hash, sha256('x')
         FROM plan_revisions r JOIN plans p ON p.id = r.plan_id AND p.work = 'open' WHERE r.clinic_id = $1`,
        [clinic.id],
      );
    await expect(add('3', 'r.document')).rejects.toThrow(/follows the last one/);
    const unknown = `jsonb_set(r.document, '{assessmentId}', to_jsonb(gen_random_uuid()))`;
    await expect(add('2', unknown)).rejects.toThrow(/signed assessment of its patient/);
  });

  it('refuses a plan that is told as if it had been earlier', async () => {
    const open = (at: string): Promise<unknown> =>
      asApplication(
        clinic.id,
        `SELECT set_config('repattern.person', '${clinic.people.therapist.id}', true);
         INSERT INTO plans (id, patient_id, assessment_id, draft, created_at)
         SELECT gen_random_uuid(), patient_id, assessment_id, draft, ${at} FROM plans WHERE draft IS NOT NULL`,
      );
    await expect(open(`now() - interval '1 day'`)).rejects.toThrow(/row-level security/);
    await expect(open('now()')).resolves.toBeDefined();
  });

  it('refuses a change of an exercise in somebody else’s name', async () => {
    const change = (more: string): Promise<unknown> =>
      asApplication(clinic.id, `UPDATE clinic_exercises SET version = version + 1 ${more}`);
    await expect(change('')).rejects.toThrow(/row-level security/);
    await expect(change(`, updated_by = '${clinic.people.supervisor.id}'`)).rejects.toThrow(/row-level security/);
  });

  it('refuses a skipped version, and an addendum to what is not signed, even to its owner', async () => {
    const { draft } = await openDraft(await clinic.as('therapist'));
    const skips = ['version - 1', 'version', 'version + 2'].map((version) =>
      asOwner(`UPDATE assessments SET version = ${version} WHERE id = $1`, [draft.id]),
    );
    for (const skip of skips) await expect(skip).rejects.toThrow(/from one version to the next/);
    const addendum = `
      INSERT INTO assessment_addenda (clinic_id, id, assessment_id, text, reason, person_id)
      SELECT clinic_id, gen_random_uuid(), id, 'More', 'Forgotten', created_by FROM assessments WHERE id = $1`;
    await expect(asOwner(addendum, [draft.id])).rejects.toThrow(/only a signed assessment/);
  });

  it('refuses an assessment that continues one of another patient, even to its owner', async () => {
    const { draft } = await openDraft(await clinic.as('therapist'));
    const statement = `
      INSERT INTO assessments (clinic_id, id, patient_id, assessed_on, document, previous_id, status, created_by, updated_by)
      SELECT clinic_id, gen_random_uuid(), $2, assessed_on, document, id, 'discarded', created_by, updated_by
      FROM assessments WHERE clinic_id = $1 AND status = 'signed'`;
    await expect(asOwner(statement, [clinic.id, draft.patientId])).rejects.toThrow(/foreign key/);
  });

  it('refuses a patient whose therapist belongs to another clinic, even to its owner', async () => {
    const statement = `UPDATE patients SET therapist_id = $1 WHERE clinic_id = $2`;
    await expect(asOwner(statement, [other.people.therapist.id, clinic.id])).rejects.toThrow(/foreign key/);
  });
});
