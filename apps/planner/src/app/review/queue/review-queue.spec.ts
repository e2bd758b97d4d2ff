import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ReviewQueueRow } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { aQueuePage, aQueueRow, aReason } from '../../testing/review-samples';
import { aPatient } from '../../testing/samples';
import { ReviewQueue } from './review-queue';

const today = '2026-09-14';
const ana = aQueueRow();
const ion = aQueueRow({
  ...{ planId: 'plan-2', level: 'due', patient: aPatient({ id: 'patient-2', givenName: 'Ion', familyName: 'Dima' }) },
  reasons: [
    aReason({
      kind: 'progress-report-due',
      key: '',
      level: 'due',
      params: { treatmentDays: 9, dueOn: null, overdue: false },
    }),
  ],
});

async function setup(items: readonly ReviewQueueRow[] = [ana, ion], role: Role = 'supervisor', path = '/') {
  const http = setUpPlanner([{ path: '', component: ReviewQueue }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create(path);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  document.body.append(page);
  const asked = () => http.expectOne((request) => request.url === routes.reviewQueue);
  const query = asked();
  query.flush(aQueuePage(items));
  await settle();
  const press = async (key: string) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  };
  return { http, page, query, asked, press };
}

const names = (page: HTMLElement) =>
  [...page.querySelectorAll('app-queue-row a')].map(({ textContent }) => textContent);

describe('ReviewQueue', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date(`${today}T07:00:00Z`), advanceTimers: true }));
  afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
  });

  it('lists plans with their level, why they are looked at and since when, and counts each level', async () => {
    const { page } = await setup();
    const row = find(page, 'app-queue-row');
    expect(find(row, 'app-level-mark').textContent).toContain('High');
    expect(find(row, 'a').getAttribute('href')).toBe('/review/plans/plan-1');
    expect(find(row, '.since').textContent).toContain('Sat 12 Sep 2 days ago');
    expect(find(row, '.reviewed').textContent).toContain('Never approved');
    expect(find(page, 'app-level-counts').textContent.replace(/\s+/g, ' ').trim()).toBe('●High 1◐Due 1○Watch 0');
  });

  it('shows two reasons and the rest on demand', async () => {
    const reasons = ['a', 'b', 'c', 'd'].map((key) => aReason({ key }));
    const { page } = await setup([aQueueRow({ reasons })]);
    expect(page.querySelectorAll('app-reason-line')).toHaveLength(2);
    button(page, '2 more').click();
    await settle();
    expect(page.querySelectorAll('app-reason-line')).toHaveLength(4);
  });

  it('goes from row to row by keys and assigns the one it is at', async () => {
    const { page, press, http } = await setup();
    await press('j');
    await press('j');
    expect(document.activeElement?.textContent).toBe('Dima, Ion');
    await press('a');
    const request = http.expectOne(routes.planReviewAssignment('plan-2'));
    expect(request.request.body).toEqual({ personId: 'person-1', instead: null });
    request.flush(null);
    await settle();
    expect(find(page, 'li:nth-child(2) .assignee').textContent).toContain('You');
  });

  it('snoozes in place with a reason, and the next plan takes its place', async () => {
    const { page, press, http } = await setup();
    await press('j');
    await press('s');
    const form = find(page, 'app-snooze-form form');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(find(form, '[role=alert]').textContent).toContain('Say why it can wait');
    const field = form.querySelector<HTMLInputElement>('app-snooze-form input:not([type=date])');
    if (field) field.value = 'Seen tomorrow';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    const request = http.expectOne(routes.planReviewSnoozes('plan-1'));
    expect(request.request.body).toEqual({ until: '2026-09-21', reason: 'Seen tomorrow' });
    request.flush(null);
    await settle();
    expect(names(page)).toEqual(['Dima, Ion']);
    expect(document.activeElement?.textContent).toBe('Dima, Ion');
    expect(find(page, 'app-level-counts').textContent).toContain('High 0');
  });

  it('lets a plan be put off again for which something new came up, and not one that rests', async () => {
    const snoozed = { until: '2026-09-20', reason: 'In hospital', by: { id: 'person-2', displayName: 'Ioana Marin' } };
    const woken = await setup([aQueueRow({ snoozed })]);
    expect(find(woken.page, '.rests').textContent).toContain(
      'New since it was put off until Sun 20 Sep: “In hospital”',
    );
    expect(woken.page.querySelector('[aria-label=Snooze]')).not.toBeNull();
    TestBed.resetTestingModule();
    const resting = await setup([aQueueRow({ snoozed })], 'supervisor', '/?state=snoozed');
    expect(find(resting.page, '.rests').textContent).toContain('Rests until Sun 20 Sep: “In hospital”');
    expect(resting.page.querySelector('[aria-label=Snooze]')).toBeNull();
    await resting.press('j');
    await resting.press('s');
    expect(resting.page.querySelector('app-snooze-form')).toBeNull();
  });

  it('keeps the row and says why when something was refused', async () => {
    const { page, press, http } = await setup();
    await press('j');
    await press('a');
    refuse(http.expectOne(routes.planReviewAssignment('plan-1')), 'review.assigned-meanwhile');
    await settle();
    expect(names(page)).toHaveLength(2);
    expect(find(page, 'app-failure-note').textContent).not.toBe('');
  });

  it('resolves what is chosen, and shows what is left', async () => {
    const reasons = [aReason(), aReason({ key: 'v-2', level: 'watch' })];
    const { page, press, http } = await setup([aQueueRow({ reasons })]);
    await press('r');
    const box = find(page, 'app-resolve-form [type=checkbox]');
    box.click();
    await settle();
    const field = page.querySelector<HTMLInputElement>('app-resolve-form input:not([type=checkbox])');
    if (field) field.value = 'Talked';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    find(page, 'app-resolve-form form').dispatchEvent(new Event('submit', { cancelable: true }));
    const request = http.expectOne(routes.planReviewResolutions('plan-1'));
    expect(request.request.body).toEqual({
      reasons: [{ kind: 'gate-overridden', key: 'v-2', since: '2026-09-12' }],
      note: 'Talked',
    });
    request.flush(null);
    await settle();
    expect(page.querySelectorAll('app-reason-line')).toHaveLength(1);
  });

  it('asks for the part of the queue that the address names', async () => {
    const { page, query } = await setup([], 'supervisor', '/?scope=mine&therapist=person-9&state=snoozed');
    expect(query.request.params.get('scope')).toBe('mine');
    expect(query.request.params.get('therapist')).toBe('person-9');
    expect(query.request.params.get('state')).toBe('snoozed');
    expect(find(page, 'app-empty-state').textContent).toContain('Nothing waits in this part of the queue.');
  });

  it('leads to a sample when nothing waits, but only somebody who may draw one', async () => {
    const { page } = await setup([]);
    expect(find(page, 'app-empty-state a').getAttribute('href')).toBe('/review/samples');
    document.body.replaceChildren();
    TestBed.resetTestingModule();
    const reading = await setup([], 'auditor');
    expect(find(reading.page, 'app-empty-state').textContent).toContain('Nothing has to be looked at now.');
    expect(reading.page.querySelector('app-empty-state a')).toBeNull();
  });

  it('offers somebody who only reads nothing to do', async () => {
    const { page } = await setup([ana], 'administrator');
    expect(page.querySelector('.errands button')).toBeNull();
  });
});
