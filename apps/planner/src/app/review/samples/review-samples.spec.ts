import { TestBed } from '@angular/core/testing';
import type { ReviewSampleView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { ReviewSamples } from './review-samples';

const toma = { id: 'person-2', displayName: 'Toma Ardelean' };
const sample: ReviewSampleView = {
  ...{ id: 's-1', month: '2026-08', perTherapist: 2, seed: 'abc', candidates: 9, at: '2026-09-01T08:00:00.000Z' },
  by: { id: 'person-1', displayName: 'Ioana Marin' },
  plans: [
    { planId: 'plan-1', therapist: toma, reviewedAt: '2026-09-02T08:00:00.000Z' },
    { planId: 'plan-2', therapist: toma, reviewedAt: null },
  ],
};

async function setup(role: Role = 'supervisor') {
  jest.useFakeTimers({ now: new Date('2026-09-14T07:00:00Z'), advanceTimers: true });
  const http = setUpPlanner();
  await signInAs(role, http);
  const drawn = TestBed.createComponent(ReviewSamples);
  drawn.detectChanges();
  await settle();
  const asked = () => http.expectOne(({ url, method }) => method === 'GET' && url === routes.reviewSamples);
  return { http, asked, page: drawn.nativeElement as HTMLElement };
}

describe('ReviewSamples', () => {
  afterEach(() => jest.useRealTimers());

  it('holds the place of what is read, and then says by therapist what was drawn and reviewed', async () => {
    const { page, asked } = await setup();
    expect(find(page, 'app-row-skeleton').textContent).toContain('Loading the samples');
    asked().flush({ items: [sample], nextCursor: null });
    await settle();
    expect(find(page, 'section').textContent).toContain('1 of 2 reviewed');
    expect(find(page, 'section').textContent).toContain('Toma Ardelean');
    expect(find(page, 'section a').getAttribute('href')).toBe('/review/plans/plan-1');
  });

  it('says why a sample helps where none was drawn', async () => {
    const { page, asked } = await setup();
    asked().flush({ items: [], nextCursor: null });
    await settle();
    expect(find(page, 'app-empty-state').textContent).toContain('No sample was drawn yet.');
  });

  it('says what happened when they cannot be read, and reads them again when asked to', async () => {
    const { page, asked } = await setup();
    refuse(asked(), 'server.unavailable');
    await settle();
    expect(page.querySelector('app-empty-state')).toBeNull();
    button(page, 'Try again').click();
    asked().flush({ items: [sample], nextCursor: null });
    await settle();
    expect(page.querySelector('app-failure-note')).toBeNull();
  });

  it('shows what is drawn at once, and lets nobody draw who only reads', async () => {
    const { http, page, asked } = await setup();
    asked().flush({ items: [], nextCursor: null });
    await settle();
    find(page, 'app-draw-form form').dispatchEvent(new Event('submit', { cancelable: true }));
    const request = http.expectOne({ method: 'POST', url: routes.reviewSamples });
    expect(request.request.body).toEqual({ month: '2026-08', perTherapist: 2 });
    request.flush(sample);
    await settle();
    expect(page.querySelectorAll('section')).toHaveLength(1);
    TestBed.resetTestingModule();
    const reading = await setup('auditor');
    expect(reading.page.querySelector('app-draw-form')).toBeNull();
  });
});
