import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { newPatient } from './new-patient';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the database', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let other: TestClinic;
  beforeAll(async () => {
    server = await startTestServer();
    [clinic, other] = [await createTestClinic(server), await createTestClinic(server)];
    for (const { as } of [clinic, other]) await (await as('therapist')).post('/api/v1/patients', newPatient());
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
    expect(rows.map(({ relname }) => relname)).toEqual(['clinics', 'migrations', 'sign_in_attempts']);
  });

  it('lets the application work as a role that owns nothing and cannot bypass it', async () => {
    const { rows } = await asOwner(`
      SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole,
        (SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid) AS tables FROM pg_roles r WHERE rolname = 'repattern_app'`);
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, tables: 0 },
    ]);
  });

  it.each(['patients', 'people', 'audit_events', 'patient_search_terms'])(
    'shows the application %s of its own clinic only',
    async (table) => {
      const { rows } = await asApplication(clinic.id, `SELECT DISTINCT clinic_id FROM ${table}`);
      expect(rows).toEqual([{ clinic_id: clinic.id }]);
    },
  );

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
    'DELETE FROM patients',
    'UPDATE people SET active = false',
    'CREATE TABLE public.mine ()',
    'ALTER TABLE patients DISABLE ROW LEVEL SECURITY',
  ])('refuses the application: %s', async (statement) => {
    await expect(asApplication(clinic.id, statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([`UPDATE audit_events SET action = 'patient.forged'`, 'DELETE FROM audit_events', 'TRUNCATE audit_events'])(
    'refuses everyone: %s',
    async (statement) => {
      await expect(asApplication(clinic.id, statement)).rejects.toThrow(/permission denied/);
      await expect(asOwner(statement)).rejects.toThrow(/only grows/);
    },
  );

  it('refuses a patient whose therapist belongs to another clinic, even to its owner', async () => {
    const statement = `UPDATE patients SET therapist_id = $1 WHERE clinic_id = $2`;
    await expect(asOwner(statement, [other.people.therapist.id, clinic.id])).rejects.toThrow(/foreign key/);
  });
});
