import { TestBed } from '@angular/core/testing';
import type { ReviewSampleView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { aSample } from '../../testing/review-samples';
import { ReviewSamples } from './review-samples';

async function setup(role: Role = 'supervisor') {
  jest.useFakeTimers({ now: new Date('2026-09-14T07:00:00Z'), advanceTimers: true });
  const http = setUpPlanner();
  await signInAs(role, http);
  const drawn = TestBed.createComponent(ReviewSamples);
  drawn.detectChanges();
  await settle();
  const asked = () => http.expectOne(({ url, method }) => method === 'GET' && url === routes.reviewSamples);
  const read = async (...items: readonly ReviewSampleView[]) => {
    asked().flush({ items, nextCursor: null });
    await settle();
  };
  return { http, asked, read, page: drawn.nativeElement as HTMLElement };
}

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('ReviewSamples', () => {
  afterEach(() => jest.useRealTimers());

  it('holds the place of what is read, and then says by therapist whom each plan is about and why it could be drawn', async () => {
    const { page, read } = await setup();
    expect(find(page, 'app-row-skeleton').textContent).toContain('Loading the samples');
    await read(aSample());
    expect(words(find(page, 'h2'))).toBe('Aug 2026 0 of 1 reviewed');
    expect(words(find(page, 'h3'))).toBe('Toma Ardelean 1 of 12 plans');
    const row = find(page, 'li');
    expect(find(row, 'a').getAttribute('href')).toBe('/review/plans/plan-1');
    expect(words(find(row, 'a'))).toBe('Pop, Ana');
    expect(words(row)).toContain('3 visits and 1 revision in Aug 2026To be reviewed');
  });

  it('says what a later draw was drawn from, and leaves out what an old one did not record', async () => {
    const { page, read } = await setup();
    const [plan] = aSample().plans;
    if (!plan) throw new Error('The sample is empty.');
    const plans = [{ ...plan, grounds: null, reviewedAt: '2026-09-10T08:00:00Z' }];
    await read(aSample({ draw: 2, candidates: 1, therapists: null, plans }));
    expect(words(find(page, 'h2'))).toBe('Aug 2026, draw 2 1 of 1 reviewed');
    expect(words(find(page, 'section'))).toContain('from 1 plan that no earlier draw of the month knew.');
    expect(words(find(page, 'h3'))).toBe('Toma Ardelean');
    expect(words(find(page, 'li'))).toContain('✓ reviewed');
  });

  it('says why a sample helps where none was drawn', async () => {
    const { page, read } = await setup();
    await read();
    expect(find(page, 'app-empty-state').textContent).toContain('No sample was drawn yet.');
  });

  it('says what happened when they cannot be read, and reads them again when asked to', async () => {
    const { page, asked, read } = await setup();
    refuse(asked(), 'server.unavailable');
    await settle();
    expect(page.querySelector('app-empty-state')).toBeNull();
    button(page, 'Try again').click();
    await read(aSample());
    expect(page.querySelector('app-failure-note')).toBeNull();
  });

  it('shows what is drawn at once, says where there is nothing to draw from, and lets nobody draw who only reads', async () => {
    const { http, page, read } = await setup();
    await read();
    const draw = () => {
      find(page, 'app-draw-form form').dispatchEvent(new Event('submit', { cancelable: true }));
      return http.expectOne({ method: 'POST', url: routes.reviewSamples });
    };
    const first = draw();
    expect(first.request.body).toEqual({ month: '2026-08', perTherapist: 2 });
    refuse(first, 'review.sample-empty');
    await settle();
    expect(words(find(page, 'app-failure-note'))).toContain('There is nothing to draw from');
    draw().flush(aSample());
    await settle();
    expect(page.querySelectorAll('section')).toHaveLength(1);
    expect(page.querySelector('app-failure-note')).toBeNull();
    TestBed.resetTestingModule();
    const reading = await setup('auditor');
    expect(reading.page.querySelector('app-draw-form')).toBeNull();
  });
});
