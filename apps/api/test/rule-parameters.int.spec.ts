import type { Problem, RuleParametersChangedProblem, RuleParametersView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the numbers of a clinic in the rules', () => {
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

  const put = <Body = RuleParametersView>(
    version: number,
    values: object,
    reason: string | null = 'Tendon clinic',
  ): ReturnType<typeof administrator.put<Body>> =>
    administrator.put<Body>(routes.ruleParameters, { values, reason }, { 'if-match': `"${version}"` });

  it('are those of the rule set until somebody chooses others', async () => {
    const { body, headers } = await (await clinic.as('therapist')).get<RuleParametersView>(routes.ruleParameters);
    expect(body).toEqual({ version: 0, values: {}, history: [] });
    expect(headers.etag).toBe('"0"');
  });

  it('are chosen one version after the other, each with who and why, and the past stays as it was', async () => {
    const first = await put(0, { painLimit: 6 });
    expect([first.status, first.headers.etag]).toEqual([200, '"1"']);
    await put(1, { painLimit: 4, spo2Floor: 88 }, ' Chest clinic joined ');
    const { body } = await administrator.get<RuleParametersView>(routes.ruleParameters);
    expect(body).toMatchObject({ version: 2, values: { painLimit: 4, spo2Floor: 88 } });
    expect(body.history).toMatchObject([
      { version: 2, reason: 'Chest clinic joined', by: { displayName: 'Test administrator' } },
      first.body.history[0] ?? {},
    ]);
    const { rows } = await asOwner(
      `SELECT data FROM audit_events WHERE clinic_id = $1 AND action = 'clinic.rule-parameters-changed' ORDER BY id`,
      [clinic.id],
    );
    expect(rows.map(({ data }) => data as object)).toMatchObject([
      { values: [null, { painLimit: 6 }] },
      { values: [{ painLimit: 6 }, { painLimit: 4, spo2Floor: 88 }], reason: 'Chest clinic joined' },
    ]);
  });

  it('tell who lost a race what was chosen meanwhile', async () => {
    await put(0, { painLimit: 6, spo2Floor: 88 });
    await put(1, { painLimit: 4, spo2Floor: 88 });
    const lost = await put<RuleParametersChangedProblem>(0, {});
    expect([lost.status, lost.body.code, lost.headers.etag]).toEqual([412, 'resource.changed-meanwhile', '"2"']);
    expect(lost.body.current).toMatchObject({ version: 2, values: { painLimit: 4 } });
    expect(lost.body.changes).toMatchObject([
      { version: 1, fields: ['painLimit', 'spo2Floor'], by: 'Test administrator' },
      { version: 2, fields: ['painLimit'] },
    ]);
  });

  it.each([0, 1])('chosen by several at once from version %i are chosen by one of them', async (version) => {
    if (version === 1) await put(0, {});
    const changes = [1, 2, 3].map(() => put(version, { painLimit: 3 }));
    expect((await Promise.all(changes)).map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  it.each<[name: string, values: object, reason: string | null, pointer: string]>([
    ['above their limit', { painLimit: 8 }, 'Why', '/values/painLimit'],
    ['below it', { painLimit: 2 }, 'Why', '/values/painLimit'],
    ['between whole numbers', { painLimit: 4.5 }, 'Why', '/values/painLimit'],
    ['that no rule knows', { courage: 5 }, 'Why', '/values/courage'],
    ['that are none', { painLimit: '5' }, 'Why', '/values/painLimit'],
    ['without a reason', { painLimit: 5 }, ' ', '/reason'],
    ['with no reason at all', { painLimit: 5 }, null, '/reason'],
  ])('are no numbers %s', async (_, values, reason, pointer) => {
    const refused = await put<Problem>(0, values, reason);
    expect([refused.status, refused.body.findings]).toMatchObject([400, [{ pointer }]]);
  });

  it('are never changed afterwards, not even by the owner of the database', async () => {
    await put(0, { painLimit: 6 });
    for (const statement of [`UPDATE rule_parameter_versions SET reason = 'x'`, 'DELETE FROM rule_parameter_versions'])
      await expect(asOwner(statement)).rejects.toThrow(/only grows/);
    const gap = `INSERT INTO rule_parameter_versions (clinic_id, version, values, reason, person_id) VALUES ($1, 3, '{}', 'x', $2)`;
    await expect(asOwner(gap, [clinic.id, clinic.people.administrator.id])).rejects.toThrow(/foreign key/);
  });
});
