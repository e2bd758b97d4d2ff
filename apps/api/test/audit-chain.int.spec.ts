import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { PlanView, VerificationView, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { canonicalJson, type Json } from '@repattern/domain';
import { CheckpointSigner } from '../src/audit/checkpoint-signer';
import { makeCheckpointsOf, OtherSecret } from '../src/audit/make-checkpoints';
import { Database } from '../src/platform/database/database';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { finishQuietly } from './finished-visit';
import { openPlan, walk } from './new-plan';
import { begunVisit } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer, testSecret } from './test-server';

const signer = new CheckpointSigner(Buffer.from(testSecret, 'base64'));

describe('the chain of the audit trail', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let supervisor: TestClient;
  let plan: PlanView;
  let visit: VisitView;
  beforeAll(async () => (server = await startTestServer()));
  beforeEach(async () => {
    clinic = await createTestClinic(server);
    [therapist, supervisor] = [await clinic.as('therapist'), await clinic.as('supervisor')];
    plan = await walk(therapist, (await openPlan(therapist)).plan, [['sign-off'], ['revise'], ['sign-off', 'One']]);
    visit = await finishQuietly(therapist, (await begunVisit(therapist)).visit);
  });
  afterAll(() => server.stop());

  const sign = (): Promise<number> => makeCheckpointsOf(server.app.get(Database), clinic.id, signer);

  const verify = async (planId?: string): Promise<VerificationView> => {
    const query = planId === undefined ? '' : `?planId=${planId}`;
    const { status, body } = await supervisor.get<VerificationView>(`${routes.auditVerification}${query}`);
    expect(status).toBe(200);
    return body;
  };

  /** Runs SQL as the owner, past every guard. */
  const tamper = (text: string): Promise<unknown> =>
    asOwner(`BEGIN; SET LOCAL session_replication_role = replica; ${text}; COMMIT`);

  const ofPlan = (): string => `clinic_id = '${clinic.id}' AND stream_kind = 'plan' AND stream_id = '${plan.id}'`;

  it('is not said to hold for a plan that is not there', async () => {
    const { status } = await supervisor.get(`${routes.auditVerification}?planId=${randomUUID()}`);
    expect(status).toBe(404);
  });

  it('holds for all that was done, with its records, and before and after a checkpoint', async () => {
    const before = await verify();
    expect(before).toMatchObject({ broken: null, checkpoints: 0, lastCheckpoint: null, revisions: 4 });
    expect(before.records).toBe(9);
    expect(await sign()).toBe(1);
    expect(await verify()).toMatchObject({ broken: null, checkpoints: 1, lastCheckpoint: { number: 1 } });
    const { rows } = await asOwner(`SELECT count(*)::integer FROM audit_events WHERE clinic_id = $1`, [clinic.id]);
    expect((await verify()).events).toBe(rows[0]?.['count']);
    expect(await verify(plan.id)).toMatchObject({ broken: null, streams: 1, revisions: 2, records: 3, checkpoints: 1 });
  });

  it('goes on in a new checkpoint only where something happened', async () => {
    await sign();
    expect(await sign()).toBe(0);
    await therapist.get(routes.plan(plan.id));
    expect(await sign()).toBe(1);
    expect(await verify()).toMatchObject({ broken: null, checkpoints: 2 });
  });

  it.each([
    ['an event that says something else', `UPDATE audit_events SET data = data || '{"note": 1}' WHERE`, 2, 'edited'],
    ['an event of another day', `UPDATE audit_events SET at = at - interval '1 day' WHERE`, 2, 'edited'],
    ['an event of somebody else', `UPDATE audit_events SET person_id = gen_random_uuid() WHERE`, 3, 'edited'],
    ['an event that is gone', `DELETE FROM audit_events WHERE`, 2, 'missing'],
    ['the end that is cut off', `DELETE FROM audit_events WHERE seq >= 3 AND`, null, 'truncated'],
    ['a plan that is gone', `DELETE FROM audit_events WHERE seq > 0 AND`, null, 'removed'],
  ])('names %s', async (_, change, seq, fault) => {
    await sign();
    await tamper(`${change} ${ofPlan()} ${seq === null ? '' : `AND seq = ${seq}`}`);
    const stream = { kind: 'plan', id: plan.id };
    const at = seq ?? (fault === 'removed' ? 1 : 3);
    for (const verified of [await verify(), await verify(plan.id)])
      expect(verified.broken).toMatchObject({ stream, seq: at, fault });
  });

  it.each([
    ['a revision', () => `UPDATE plan_revisions SET reason = 'Other' WHERE plan_id = '${plan.id}' AND number = 2`],
    [
      'the decision on a verdict',
      () => `UPDATE visit_item_verdicts SET next = next || '{"note": 1}' WHERE visit_id = '${visit.id}'`,
    ],
    [
      'the record of a visit',
      () => `UPDATE visits SET document = document || '{"note": "Other"}' WHERE id = '${visit.id}'`,
    ],
    [
      'a signed assessment',
      () => `UPDATE assessments SET document = document || '{"notes": "Other"}' WHERE id = '${plan.assessmentId}'`,
    ],
    ['a visit that is gone', () => `DELETE FROM visits WHERE id = '${visit.id}'`],
  ])('names %s that was touched', async (_, change) => {
    await tamper(change());
    expect((await verify()).broken).toMatchObject({
      fault: 'record-edited',
      eventId: expect.stringMatching(/^\d+$/) as string,
    });
  });

  it('names a checkpoint that was touched or is gone', async () => {
    await sign();
    await therapist.get(routes.plan(plan.id));
    await sign();
    const stream = { kind: 'checkpoints', id: clinic.id };
    const heads = `DELETE FROM audit_checkpoint_heads WHERE clinic_id = '${clinic.id}' AND number = 2`;
    await tamper(heads);
    expect((await verify()).broken).toMatchObject({ stream, seq: 2, fault: 'unsigned' });
    await tamper(`${heads}; DELETE FROM audit_checkpoints WHERE clinic_id = '${clinic.id}' AND number = 2`);
    expect((await verify()).broken).toMatchObject({ stream, seq: 2, fault: 'missing' });
  });

  it('takes no checkpoint of another installation, and goes on with its own', async () => {
    const stranger = new CheckpointSigner(Buffer.alloc(32));
    await expect(makeCheckpointsOf(server.app.get(Database), clinic.id, stranger)).rejects.toBeInstanceOf(OtherSecret);
    expect(await sign()).toBe(1);
    expect((await verify()).broken).toBeNull();
  });
});

/** The next checkpoint after the first, as somebody would write it who knows everything but the secret. */
const bogusCheckpoint = (admission: string): string => `
  INSERT INTO audit_checkpoints (number, prev_hash, hash, signature, admission)
  SELECT 2, hash, sha256('forged'), sha256('x') || sha256('y'), ${admission} FROM audit_checkpoints WHERE number = 1`;

describe('what the application may do to the audit trail', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let plans: readonly [string, string];
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    const therapist = await clinic.as('therapist');
    plans = [(await openPlan(therapist)).plan.id, (await openPlan(therapist)).plan.id];
    await makeCheckpointsOf(server.app.get(Database), clinic.id, signer);
  });
  afterAll(() => server.stop());

  const broken = async (): Promise<VerificationView['broken']> =>
    (await (await clinic.as('supervisor')).get<VerificationView>(routes.auditVerification)).body.broken;

  it.each([
    `INSERT INTO audit_events (action, seq) VALUES ('plan.read', 7)`,
    `INSERT INTO audit_events (action, hash) VALUES ('plan.read', sha256('x'))`,
    `INSERT INTO audit_events (action, prev_hash) VALUES ('plan.read', sha256('x'))`,
    `INSERT INTO audit_events (action, stream_kind) VALUES ('plan.read', 'plan')`,
    `INSERT INTO audit_events (action, person_id) VALUES ('plan.read', gen_random_uuid())`,
    `INSERT INTO audit_events (action, at) VALUES ('plan.read', now() - interval '1 day')`,
    `SELECT set_config('repattern.told_at', '2020-01-01T00:00:00Z', true); INSERT INTO audit_events (action) VALUES ('plan.read')`,
    `SET LOCAL repattern.told_at = '2020-01-01T00:00:00Z'; INSERT INTO audit_events (action, at) VALUES ('plan.read', now())`,
    `UPDATE clinics SET demo = true; INSERT INTO audit_events (action, at) VALUES ('plan.read', now() - interval '1 day')`,
    `UPDATE audit_events SET data = '{}'`,
    `DELETE FROM audit_events`,
    `TRUNCATE audit_events`,
    `ALTER TABLE audit_events DISABLE TRIGGER ALL`,
    `SET LOCAL session_replication_role = replica`,
    `CREATE OR REPLACE FUNCTION hash_audit_event(e audit_events) RETURNS bytea LANGUAGE sql AS $$ SELECT ''::bytea $$`,
    `UPDATE audit_checkpoints SET at = now()`,
    `DELETE FROM audit_checkpoint_heads`,
    `INSERT INTO audit_checkpoints (number, hash, signature) VALUES (9, sha256('x'), sha256('x') || sha256('y'))`,
    bogusCheckpoint('NULL'),
    bogusCheckpoint(`sha256('x')`),
    bogusCheckpoint(`(SELECT admission FROM audit_checkpoints WHERE clinic_id = current_clinic())`),
    `INSERT INTO audit_checkpoint_heads (stream_kind, stream_id, seq, number, hash) VALUES ('plan', gen_random_uuid(), 1, 1, sha256('x'))`,
    `INSERT INTO audit_events (action, data) VALUES ('audit.checkpointed', '{"number": 1, "hash": "x"}')`,
    `INSERT INTO audit_events (action, data) VALUES ('audit.checkpointed', '{"number": "x"}')`,
    `INSERT INTO audit_events (action) VALUES ('audit.checkpointed')`,
    `SELECT key FROM checkpoint_admission`,
    `DELETE FROM checkpoint_admission`,
    `INSERT INTO checkpoint_admission (key) VALUES (sha256('x'))`,
    `CREATE OR REPLACE FUNCTION is_admitted(checkpoint bytea, admission bytea) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$`,
  ])('is not for the application to write: %s', async (text) => {
    await expect(asApplication(clinic.id, text)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody leave another key, and goes on with what the installation signs', async () => {
    const { rows } = await asApplication(clinic.id, `SELECT admit_checkpoints(sha256('forged')) AS admitted`);
    expect(rows).toEqual([{ admitted: false }]);
    await (await clinic.as('therapist')).get(routes.plan(plans[0]));
    expect(await makeCheckpointsOf(server.app.get(Database), clinic.id, signer)).toBe(1);
    expect(await broken()).toBeNull();
  });

  it('is not misled by a table that the application made for itself', async () => {
    const forged = `
      CREATE TEMP TABLE audit_events (LIKE public.audit_events);
      INSERT INTO pg_temp.audit_events SELECT * FROM public.audit_events;
      UPDATE pg_temp.audit_events SET seq = 900;
      INSERT INTO public.audit_events (action) VALUES ('worklist.read');
      DROP TABLE pg_temp.audit_events`;
    await asApplication(clinic.id, forged);
    expect(await broken()).toBeNull();
  });

  it('is numbered without gaps where many are at work in one stream', async () => {
    const therapist = await clinic.as('therapist');
    await Promise.all(Array.from({ length: 24 }, () => therapist.get(routes.plan(plans[0]))));
    expect(await broken()).toBeNull();
  });

  it('touches one stream in each request', async () => {
    const { rows } = await asOwner(
      `SELECT request_id FROM audit_events WHERE clinic_id = $1 AND request_id IS NOT NULL
       GROUP BY request_id HAVING count(DISTINCT (stream_kind, stream_id)) > 1`,
      [clinic.id],
    );
    expect(rows).toEqual([]);
  });
});

describe('canonical JSON in SQL', () => {
  /** The text that SQL makes of each value. */
  const inSql = async (values: readonly unknown[]): Promise<unknown[]> => {
    const { rows } = await asOwner(
      `SELECT canonical_json(v) AS text FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e(v, place) ORDER BY place`,
      [JSON.stringify(values)],
    );
    return rows.map(({ text }) => text);
  };
  const inDomain = (values: readonly unknown[]): string[] =>
    (JSON.parse(JSON.stringify(values)) as Json[]).map(canonicalJson);

  /** What a database can hold: neither a nought nor half a pair in a text. */
  const text = fc.string({ unit: 'binary' }).filter((each) => !each.includes('\0'));

  it('is that of the domain for any value', async () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        ...[text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null)],
        fc.array(tie('tree')),
        fc.dictionary(text, tie('tree')),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 20, maxLength: 60 }), async (values) => {
        expect(await inSql(values)).toEqual(inDomain(values));
      }),
      { numRuns: 60 },
    );
  });

  it('is that of the domain for numbers of every size', async () => {
    const edges = [
      0,
      -0,
      1e21,
      1e20,
      123456789012345680000,
      1e-6,
      1e-7,
      1.5e-7,
      -2.5e-9,
      0.1 + 0.2,
      1e23,
      5e-324,
      1.7976931348623157e308,
    ];
    const drawn = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), 3000);
    const tenths = Array.from({ length: 400 }, (_, at) => at / 10 - 20);
    for (const values of [edges, drawn, tenths]) expect(await inSql(values)).toEqual(inDomain(values));
  });

  it('orders keys by code units, as the domain does', async () => {
    const value = { '\u{1f600}': 1, '\uffee': 2, é: 3, z: 4, Z: 5, '': 6, '"\\\n\u0001\u2028': randomUUID() };
    expect(await inSql([value])).toEqual(inDomain([value]));
  });
});
