import type { CalendarFeedView, PlanView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { openPlan, planFor, walk } from './new-plan';
import { TestClient } from './test-client';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

describe('the calendar of a plan', () => {
  let server: RunningServer;
  let clinic: TestClinic;
  let therapist: TestClient;
  let anybody: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    clinic = await createTestClinic(server);
    therapist = await clinic.as('therapist');
    anybody = new TestClient(server);
  });
  afterAll(() => server.stop());

  const signedOff = async (): Promise<PlanView> => walk(therapist, (await openPlan(therapist)).plan, [['sign-off']]);
  const openFeed = async ({ id }: PlanView): Promise<string> => {
    const { status, body } = await therapist.post<CalendarFeedView>(routes.planCalendarFeed(id), {});
    expect(status).toBe(201);
    return body.path;
  };

  it('is a file with the visits in the clinic’s time and nothing of the patient', async () => {
    const plan = await signedOff();
    const { status, headers, body } = await therapist.get<string>(routes.planCalendarFile(plan.id));
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    // Half past nine in Bucharest in winter.
    expect(body).toContain('DTSTART:20261109T073000Z');
    expect(body).toContain('DTSTART;VALUE=DATE:20261116');
    expect(body).not.toMatch(/Ana|Testescu|knee|M17/i);
    const { rows } = await asOwner(
      `SELECT data FROM audit_events WHERE action = 'plan.calendar-exported' AND subject_id = $1`,
      [plan.id],
    );
    expect(rows).toEqual([{ data: { patient: plan.patientId } }]);
  });

  it('is there before the plan is signed, for who is signed in', async () => {
    const { plan } = await openPlan(therapist);
    expect((await therapist.get(routes.planCalendarFile(plan.id))).status).toBe(200);
    expect((await anybody.get(routes.planCalendarFile(plan.id))).status).toBe(401);
  });

  it('can be followed by whoever knows the secret address, while the plan is in force', async () => {
    const { plan } = await openPlan(therapist);
    const path = await openFeed(plan);
    expect((await anybody.get(path)).status).toBe(404);
    await walk(therapist, plan, [['sign-off']]);
    const { status, headers, body } = await anybody.get<string>(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body).toContain('DTSTART:20261109T073000Z');
    expect(body).not.toMatch(/Ana|Testescu|knee|M17/i);
  });

  it('follows what is in force, not what is written, and takes visits back when the plan ends', async () => {
    const plan = await signedOff();
    const path = await openFeed(plan);
    const document = planFor(plan.assessmentId);
    const moved = document.calendar.visits.map((visit) => ({ ...visit, on: visit.on.replace('11-16', '11-19') }));
    const changed = { ...document, calendar: { ...document.calendar, visits: moved } };
    const { body: later } = await therapist.put<PlanView>(
      routes.planCalendar(plan.id),
      { document: changed, reason: 'Away' },
      { 'if-match': `"${plan.version}"` },
    );
    expect((await anybody.get<string>(path)).body).toContain('DTSTART;VALUE=DATE:20261119');
    await walk(therapist, later, [['discontinue', 'Moved away']]);
    expect((await anybody.get<string>(path)).body.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  });

  it('is followed no more under an address that was replaced or taken back', async () => {
    const plan = await signedOff();
    const first = await openFeed(plan);
    const second = await openFeed(plan);
    expect([(await anybody.get(first)).status, (await anybody.get(second)).status]).toEqual([404, 200]);
    for (let times = 0; times < 2; times++)
      expect((await therapist.delete(routes.planCalendarFeed(plan.id))).status).toBe(204);
    expect((await anybody.get(second)).status).toBe(404);
    const { rows } = await asOwner(
      `SELECT action FROM audit_events WHERE subject_id = $1 AND action LIKE 'plan.feed-%' ORDER BY id`,
      [plan.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['plan.feed-opened', 'plan.feed-opened', 'plan.feed-closed']);
  });

  it('keeps no secret, and answers every wrong one alike', async () => {
    const plan = await signedOff();
    const path = await openFeed(plan);
    const token = /feeds\/(.*)\.ics$/.exec(path)?.[1] ?? '';
    const { rows } = await asOwner(
      `SELECT encode(token_hash, 'base64') AS hash FROM calendar_feeds WHERE plan_id = $1`,
      [plan.id],
    );
    expect([token.length, rows.length]).toEqual([43, 1]);
    expect(JSON.stringify(rows)).not.toContain(token.slice(0, 20));
    const other = token.startsWith('B') ? 'C' : 'B';
    const wrong = ['x', token.slice(1), `${token}A`, `${other}${token.slice(1)}`, '..%2F..', '%00', plan.id];
    for (const secret of wrong) {
      const { status, body } = await anybody.get(`/api/v1/calendar-feeds/${secret}.ics`);
      expect([secret, status, body['code']]).toEqual([secret, 404, 'resource.not-found']);
    }
  });
});
