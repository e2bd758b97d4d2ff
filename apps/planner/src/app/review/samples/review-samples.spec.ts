import { RouterTestingHarness } from '@angular/router/testing';
import type { ReviewSampleView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { aSample } from '../../testing/review-samples';
import { ReviewSamples } from './review-samples';

async function setup(items: readonly ReviewSampleView[], role: Role = 'supervisor') {
  const http = setUpPlanner([{ path: '', component: ReviewSamples }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const asked = (method: string) =>
    http.expectOne((request) => request.url === routes.reviewSamples && request.method === method);
  asked('GET').flush({ items, nextCursor: null });
  await settle();
  return { page, asked };
}

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('ReviewSamples', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-14T07:00:00Z'), advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('says of each plan whom it is about and why it could be drawn, by therapist with how many there were', async () => {
    const { page } = await setup([aSample()]);
    expect(words(find(page, 'h2'))).toBe('Aug 2026 0 of 1 reviewed');
    expect(words(find(page, 'h3'))).toBe('Toma Ardelean 1 of 12 plans');
    const row = find(page, 'li');
    expect(find(row, 'a').getAttribute('href')).toBe('/review/plans/plan-1');
    expect(words(find(row, 'a'))).toBe('Pop, Ana');
    expect(words(row)).toContain('3 visits and 1 revision in Aug 2026To be reviewed');
  });

  it('says what a later draw was drawn from, and leaves out what an old one did not record', async () => {
    const [plan] = aSample().plans;
    if (!plan) throw new Error('The sample is empty.');
    const plans = [{ ...plan, grounds: null, reviewedAt: '2026-09-10T08:00:00Z' }];
    const { page } = await setup([aSample({ draw: 2, candidates: 1, therapists: null, plans })]);
    expect(words(find(page, 'h2'))).toBe('Aug 2026, draw 2 1 of 1 reviewed');
    expect(words(find(page, 'section'))).toContain('from 1 plan that no earlier draw of the month knew.');
    expect(words(find(page, 'h3'))).toBe('Toma Ardelean');
    expect(words(find(page, 'li'))).toContain('✓ reviewed');
  });

  it('draws for a month, and says so where there is nothing to draw from', async () => {
    const { page, asked } = await setup([]);
    button(page, 'Draw a sample').click();
    await settle();
    const first = asked('POST');
    expect(first.request.body).toEqual({ month: '2026-08', perTherapist: 2 });
    refuse(first, 'review.sample-empty');
    await settle();
    expect(words(find(page, 'app-failure-note'))).toContain('There is nothing to draw from');
    button(page, 'Draw a sample').click();
    await settle();
    asked('POST').flush(aSample());
    await settle();
    expect(page.querySelectorAll('app-sample-section')).toHaveLength(1);
    expect(page.querySelector('app-failure-note')).toBeNull();
  });

  it('offers no draw to whoever only reads', async () => {
    const { page } = await setup([aSample()], 'auditor');
    expect(page.querySelector('app-draw-form')).toBeNull();
  });
});
