import type { PlanView, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asApplication, asOwner } from './as-owner';
import { acceptAll, finish, finishQuietly, quietRecord } from './finished-visit';
import { begunVisit, openVisit, planInForce } from './new-visit';
import type { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('what the database holds about visits and phases, whoever writes', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let finished: VisitView;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
    finished = await finishQuietly(therapist, (await begunVisit(therapist)).visit);
  });
  afterAll(() => server.stop());

  /** Runs SQL as the application’s role in the name of the therapist, with nothing of the application between. */
  const asTherapist = (statement: string): Promise<unknown> =>
    asApplication(
      clinic.id,
      `SELECT set_config('repattern.person', '${clinic.people.therapist.id}', true); ${statement}`,
    );

  it.each([
    `document = jsonb_set(document, '{notes}', '"forged"')`,
    `stage = 'in-progress', finished_at = NULL, finished_by = NULL`,
    `reason = 'forged'`,
    `finished_at = now()`,
  ])('a finished visit never changes: %s', async (change) => {
    const statement = `UPDATE visits SET version = version + 1, updated_by = current_person(), ${change} WHERE id = '${finished.id}'`;
    await expect(asTherapist(statement)).rejects.toThrow(/finished visit never changes/);
    const past = statement.replace('current_person()', `'${clinic.people.therapist.id}'`);
    await expect(asOwner(past)).rejects.toThrow(/finished visit never changes/);
  });

  it('a visit goes from one version and stage to the next, and is finished with its verdicts', async () => {
    const { visit } = await begunVisit(therapist);
    const change = (set: string): Promise<unknown> =>
      asTherapist(`UPDATE visits SET updated_by = current_person(), ${set} WHERE id = '${visit.id}'`);
    await expect(change('version = version + 2')).rejects.toThrow(/from one version to the next/);
    await expect(change(`version = version + 1, stage = 'arrived', started_at = NULL`)).rejects.toThrow(/no step/);
    await expect(
      change(`version = version + 1, stage = 'finished', finished_at = now(), finished_by = current_person()`),
    ).rejects.toThrow(/finished with its verdicts/);
    await expect(change(`version = version + 1, stage = 'finished'`)).rejects.toThrow(/check constraint/);
    await expect(change(`version = version + 1, document = jsonb_set(document, '{phase}', '4')`)).rejects.toThrow(
      /stays about what it began with/,
    );
  });

  it('nothing is told of a visit that is not finished, nor in somebody else’s name', async () => {
    const { visit } = await begunVisit(therapist);
    const addendum = `INSERT INTO visit_addenda (id, visit_id, text, reason) VALUES (gen_random_uuid(), '${visit.id}', 'a', 'b')`;
    await expect(asTherapist(addendum)).rejects.toThrow(/only a finished visit/);
    await expect(asApplication(clinic.id, addendum.replace(visit.id, finished.id))).rejects.toThrow();
    const verdict = `INSERT INTO visit_item_verdicts (visit_id, position, item, action, rule, decision, next)
      VALUES ('${visit.id}', 0, 'x', 'PROGRESS', 'x', 'accepted', '{}')`;
    await expect(asTherapist(verdict)).rejects.toThrow(/only a finished visit/);
    const late = verdict.replace(visit.id, finished.id).replace('0', '9');
    await expect(asTherapist(late.replace(`'accepted'`, `'overridden'`))).rejects.toThrow(/check constraint/);
  });

  const met = (state: string): string => `'[{"state": "met"}, {"state": "${state}"}]'`;

  it.each<[string, string, RegExp]>([
    ['advances with a criterion that is not met', `'advance', 1, 2, ${met('unmet')}, NULL`, /phase_moves_advance/],
    [
      'advances with a criterion that nobody measured',
      `'advance', 1, 2, ${met('not-assessed')}, NULL`,
      /phase_moves_advance/,
    ],
    ['advances with a criterion of no state', `'advance', 1, 2, '[{"state": "met"}, {}]', NULL`, /phase_moves_advance/],
    [
      'advances with criteria nested out of sight',
      `'advance', 1, 2, '[[{"state": "met"}]]', NULL`,
      /phase_moves_advance/,
    ],
    [
      'advances with states nested out of sight',
      `'advance', 1, 2, '[{"state": ["met"]}]', NULL`,
      /phase_moves_advance/,
    ],
    ['advances without a gate', `'advance', 1, 2, '[]', NULL`, /phase_moves_advance/],
    ['advances with no criteria at all', `'advance', 1, 2, NULL, NULL`, /phase_moves_(advance|criteria)/],
    ['advances past a phase', `'advance', 1, 3, ${met('met')}, NULL`, /phase_moves_advance/],
    ['is overridden without a reason', `'override', 1, 2, '[]', NULL`, /phase_moves_forward/],
    ['is overridden with a blank reason', `'override', 1, 2, '[]', '  '`, /check constraint/],
    ['is skipped backwards', `'skip', 1, 1, '[]', 'x'`, /phase_moves_forward/],
    ['goes back forwards', `'back', 1, 2, '[]', 'x'`, /phase_moves_back/],
    ['goes back without a reason', `'back', 1, 1, '[]', NULL`, /phase_moves_back/],
    ['starts twice', `'start', NULL, 2, NULL, NULL`, /phase_moves_(start|at_visit)|follows the one before/],
    ['follows another phase than the present', `'override', 3, 4, '[]', 'x'`, /follows the one before/],
    [
      'advances by a gate that was not found at the visit',
      `'advance', 1, 2, ${met('not-applicable')}, NULL`,
      /found at the visit/,
    ],
  ])('refuses a phase that %s', async (_, values, refusal) => {
    const [kind = '', from = '', to = '', ...rest] = values.split(', ');
    const insert = `INSERT INTO phase_moves (plan_id, seq, visit_id, kind, from_phase, to_phase, since, criteria, reason)
      VALUES ('${finished.planId}', 2, '${finished.id}', ${kind}, ${from}, ${to}, '2026-11-09', ${rest.join(', ')})`;
    await expect(asTherapist(insert)).rejects.toThrow(refusal);
  });

  it('refuses a plan that comes in force without a phase', async () => {
    const { rows } = await asOwner(`SELECT count(*)::integer AS plans FROM plans p WHERE in_force IS NOT NULL
      AND NOT EXISTS (SELECT FROM phase_moves m WHERE m.plan_id = p.id)`);
    expect(rows).toEqual([{ plans: 0 }]);
  });

  it('keeps nothing of a visit whose finishing breaks off in the middle', async () => {
    const { plan, visit } = await begunVisit(therapist);
    const document = await acceptAll(therapist, visit, quietRecord(visit));
    await asOwner(`
      CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken off'; END $$;
      CREATE TRIGGER break_off BEFORE INSERT ON plan_revisions FOR EACH ROW
      WHEN (NEW.plan_id = '${plan.id}') EXECUTE FUNCTION break_off()`);
    expect((await finish(therapist, visit, document)).status).toBe(500);
    await asOwner(`DROP TRIGGER break_off ON plan_revisions; DROP FUNCTION break_off()`);
    expect((await therapist.get<VisitView>(routes.visit(visit.id))).body).toEqual(visit);
    expect((await therapist.get<PlanView>(routes.plan(plan.id))).body.version).toBe(plan.version);
    const { rows } = await asOwner(`SELECT FROM visit_verdicts WHERE visit_id = $1`, [visit.id]);
    expect(rows).toEqual([]);
    expect((await finish(therapist, visit, document)).status).toBe(200);
  });

  it('shows no visit to another clinic, and takes none for its plans', async () => {
    const other = await (await createTestClinic(server)).as('therapist');
    expect((await other.get(routes.visit(finished.id))).status).toBe(404);
    expect((await other.get(routes.planVisits(finished.planId))).status).toBe(404);
    expect((await openVisit(other, { id: finished.planId })).status).toBe(404);
    const mine = await planInForce(therapist);
    expect((await openVisit(therapist, { id: finished.id })).status).toBe(404);
    expect((await openVisit(therapist, mine)).status).toBe(201);
  });
});
