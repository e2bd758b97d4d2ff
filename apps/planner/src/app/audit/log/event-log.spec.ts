import { RouterTestingHarness } from '@angular/router/testing';
import type { AuditEventView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../../testing/planner-test-bed';
import { EventLog } from './event-log';

const plan = '0b6b69aa-0000-4000-8000-000000000003';
const signed: AuditEventView = {
  ...{ id: '42', at: '2026-09-13T08:05:00.000Z', action: 'plan.signed-off', planId: plan, seq: 7 },
  person: { id: '0b6b69aa-0000-4000-8000-000000000001', displayName: 'Ioana Marin' },
  patient: { id: '0b6b69aa-0000-4000-8000-000000000002', recordNumber: 'R-1', name: 'Ana Pop' },
  ...{ subject: { kind: 'plan', id: plan }, stream: { kind: 'plan', id: plan } },
  ...{
    hash: 'ab'.repeat(32),
    prevHash: 'cd'.repeat(32),
    data: { revision: 3, sections: ['phases'], secret: { a: 1 } },
  },
};
const listed: AuditEventView = {
  ...signed,
  ...{ id: '41', action: 'patient.listed', person: null, patient: null, planId: null, subject: null, seq: 1 },
  ...{ stream: { kind: 'person', id: 'person-1' }, prevHash: null, data: { patients: ['a', 'b'] } },
};

async function setup(
  path = '/',
  items: readonly AuditEventView[] = [signed, listed],
  nextCursor: string | null = null,
) {
  const http = setUpPlanner([{ path: '', component: EventLog }]);
  await signInAs('auditor', http);
  const harness = await RouterTestingHarness.create(path);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  document.body.replaceChildren(page);
  http.match(routes.people).forEach((asked) => asked.flush({ items: [] }));
  const asked = () => http.expectOne((request) => request.url === routes.auditEvents);
  const query = asked();
  query.flush({ items, nextCursor });
  await settle();
  const press = async (key: string) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  return { http, page, query, asked, press };
}

describe('EventLog', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-14T07:00:00Z'), advanceTimers: true }));
  afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
  });

  it('says of each event when, who, what, about whom, and its place in the chain', async () => {
    const { page } = await setup();
    const [row, other] = [...page.querySelectorAll('tr.event')];
    expect(row?.textContent).toContain('Sun 13 Sep, 11:05');
    expect(row?.textContent).toContain('Ioana Marin');
    expect(row?.textContent).toContain('Signed the plan');
    expect(row?.textContent).toContain('Plan 7');
    expect([...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      `/patients/${signed.patient?.id ?? ''}`,
      `/patients/${signed.patient?.id ?? ''}/plans/${plan}`,
    ]);
    expect(other?.textContent).toContain('Nobody signed in');
    expect(other?.textContent).toContain('2 patients in a list');
  });

  it('opens a row in place by keys: words, what was recorded, and the hashes', async () => {
    const { page, press } = await setup();
    await press('j');
    document.querySelector<HTMLElement>(':focus')?.click();
    await settle();
    const details = find(page, 'app-event-details').textContent;
    expect(details).toContain('Parts changed');
    expect(details).toContain('data.secret');
    expect(details).toContain('ab'.repeat(32));
    expect(details).toContain('cd'.repeat(32));
    expect(find(page, 'app-event-details app-trail-verification').textContent).toContain('Verify this plan’s chain');
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Listed patients');
  });

  it('narrows to what is like an event', async () => {
    const { page, asked } = await setup();
    find(page, 'tr.event button').click();
    await settle();
    button(page, 'All about this plan').click();
    await settle();
    const query = asked();
    expect(query.request.params.get('plan')).toBe(plan);
    query.flush({ items: [signed], nextCursor: null });
    await settle();
    expect(find(page, '[aria-label="Narrowed to"]').textContent).toContain('one plan');
    button(page, '').click();
    await settle();
    expect(asked().request.params.get('plan')).toBeNull();
  });

  it('asks for what the address names', async () => {
    const { page, query } = await setup('/?group=review&kind=shown&from=2026-09-01', []);
    expect(query.request.params.getAll('action')).toEqual(['review.read', 'review.listed', 'review.caseload-read']);
    expect(query.request.params.get('from')).toBe('2026-09-01');
    expect(find(page, 'app-event-export').textContent).toContain('All that was seen: reviews, from 1 Sep 2026');
    expect(find(page, 'app-empty-state').textContent).toContain('No event of the log is like that.');
  });

  it('looks for names in a body, and puts them in no address', async () => {
    const { page, http } = await setup();
    const csv = () => find(page, 'app-event-export').querySelector('a')?.getAttribute('href') ?? null;
    expect(csv()).toContain('format=csv');
    type(control(page, '[type=search]'), 'pop');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle();
    const search = http.expectOne(routes.auditEventSearch);
    expect(search.request.body).toEqual({ text: 'pop', limit: 50 });
    search.flush({ items: [signed], nextCursor: null });
    await settle();
    expect(csv()).toBeNull();
    button(page, 'CSV').click();
    const file = http.expectOne(routes.auditExport);
    expect(file.request.body).toEqual({ text: 'pop', format: 'csv' });
  });

  it('goes on where the page ended', async () => {
    const { page, asked } = await setup('/', [signed], 'more');
    button(page, 'Show more').click();
    await settle();
    const next = asked();
    expect(next.request.params.get('cursor')).toBe('more');
    next.flush({ items: [listed], nextCursor: null });
    await settle();
    expect(page.querySelectorAll('tr.event')).toHaveLength(2);
  });

  it('says what happened when the log cannot be read', async () => {
    const { page, asked } = await setup('/', [signed], 'more');
    button(page, 'Show more').click();
    await settle();
    refuse(asked(), 'server.unavailable');
    await settle();
    expect(find(page, 'app-failure-note').textContent).toContain('Try again');
    expect(page.querySelectorAll('tr.event')).toHaveLength(1);
  });
});
