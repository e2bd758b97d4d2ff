import { Component, computed, input, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PlanChangesView, PlanReviewView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { aRevision, twoPhases } from '../../testing/plan-samples';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { aPlanReview } from '../../testing/review-samples';
import { askedComparison, isSameComparison } from './compared-revisions';
import { comparedChanges } from './plan-changes-record';
import { ReviewChanges } from './review-changes';

const revisions = [
  aRevision({ number: 3, kind: 'visit', at: '2026-09-14T08:00:00.000Z' }),
  aRevision({ number: 2, kind: 'calendar', at: '2026-09-07T08:00:00.000Z' }),
  aRevision({ number: 1, at: '2026-09-01T08:00:00.000Z' }),
];
const review = signal<PlanReviewView>(aPlanReview());

/** Changes between two revisions of the plan. */
function between(from: number, to: number): PlanChangesView {
  const [first, last] = [from, to].map((number) => revisions.find((one) => one.number === number) ?? aRevision());
  return {
    from: first ?? aRevision(),
    to: last ?? aRevision(),
    items: diffPlans(signablePlan, twoPhases)
      .slice(0, from)
      .map((change) => ({ change, phase: 1, item: null, direction: null, steps: [] })),
  };
}

@Component({
  imports: [ReviewChanges],
  template: '<app-review-changes [review]="review()" [planPath]="[]" [record]="compared" [(selected)]="selected" />',
})
class Screen {
  readonly from = input<string>();
  readonly to = input<string>();
  protected readonly review = review;
  protected readonly selected = signal<string | null>(null);
  protected readonly compared = comparedChanges(
    signal('plan-1'),
    computed(() => askedComparison(this.from(), this.to()), { equal: isSameComparison }),
  );
}

async function setup(path = '/') {
  jest.useFakeTimers({ now: new Date('2026-09-14T09:00:00Z'), advanceTimers: true });
  const http = setUpPlanner([{ path: '', component: Screen }]);
  await signInAs('supervisor', http);
  const harness = await RouterTestingHarness.create(path);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  document.body.append(page);
  const asked = () => http.expectOne(({ url }) => url === routes.planChanges('plan-1'));
  /** Answers with what changed between two revisions, and with the list of all when it is asked for. */
  const answer = async (from: number, to: number) => {
    asked().flush(between(from, to));
    await settle();
    const lists = http.match(({ url }) => url === routes.planRevisions('plan-1'));
    for (const list of lists) list.flush({ items: revisions, nextCursor: null });
    await settle();
  };
  const boxes = () => {
    const [base, head] = page.querySelectorAll('select');
    if (base === undefined || head === undefined) throw new Error('There is nothing to choose by.');
    return { base, head };
  };
  const choose = async (box: HTMLSelectElement, value: string) => {
    box.focus();
    box.value = value;
    box.dispatchEvent(new Event('change'));
    await settle();
  };
  return { http, page, asked, answer, boxes, choose };
}

const paramsOf = ({ request }: { request: { params: { keys(): string[]; get(name: string): string | null } } }) =>
  Object.fromEntries(request.params.keys().map((name) => [name, request.params.get(name)]));

describe('ReviewChanges', () => {
  beforeEach(() => review.set(aPlanReview()));
  afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
  });

  it('compares what the server does when nobody asks for anything else, and says which two those are', async () => {
    const { page, asked, boxes } = await setup();
    const request = asked();
    expect(paramsOf(request)).toEqual({});
    request.flush(between(1, 3));
    await settle();
    const { base, head } = boxes();
    expect(base.selectedOptions[0]?.textContent.trim()).toBe('Revision 1 · Tue 1 Sep · signed by Ioana Marin');
    expect(head.selectedOptions[0]?.textContent.trim()).toBe('Revision 3 · Mon 14 Sep · visit recorded by Ioana Marin');
    expect(find(page, '#changes-title').textContent).toContain('Since revision 1');
    expect(page.textContent).not.toContain('Back to the newest changes');
  });

  it('offers every revision, the earlier only before the later', async () => {
    const { answer, boxes } = await setup('/?from=1&to=2');
    await answer(1, 2);
    const offered = ({ options }: HTMLSelectElement) =>
      [...options].map(({ value, disabled }) => `${value}${disabled ? ' no' : ''}`);
    expect(offered(boxes().base)).toEqual(['3 no', '2', '1']);
    expect(offered(boxes().head)).toEqual(['3', '2', '1']);
  });

  it('puts what is chosen into the address, reads it, and leaves the focus and what was read in place meanwhile', async () => {
    const { page, asked, answer, boxes, choose } = await setup();
    await answer(1, 3);
    await choose(boxes().base, '2');
    expect(TestBed.inject(Router).url).toBe('/?from=2&to=3');
    expect(document.activeElement).toBe(boxes().base);
    expect(find(page, 'app-change-list').getAttribute('aria-busy')).toBe('true');
    expect(page.querySelectorAll('app-change-list .row')).toHaveLength(1);
    const request = asked();
    expect(paramsOf(request)).toEqual({ from: '2', to: '3' });
    request.flush(between(2, 3));
    await settle();
    expect(page.querySelectorAll('app-change-list .row')).toHaveLength(2);
    expect(find(page, 'app-change-list').getAttribute('aria-busy')).toBeNull();
    button(page, 'Back to the newest changes').click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/');
    await answer(1, 3);
    expect(page.textContent).not.toContain('Back to the newest changes');
  });

  it('takes a second choice before the first is read', async () => {
    const { answer, asked, boxes, choose } = await setup();
    await answer(1, 3);
    await choose(boxes().base, '2');
    const overtaken = asked();
    expect([...boxes().head.options].map(({ disabled }) => disabled)).toEqual([false, false, true]);
    await choose(boxes().head, '2');
    expect(TestBed.inject(Router).url).toBe('/?from=2&to=2');
    expect(overtaken.cancelled).toBe(true);
    await answer(2, 2);
    expect([boxes().base.value, boxes().head.value]).toEqual(['2', '2']);
  });

  it('says that doses and approval are of the newest revision where an older one is looked at', async () => {
    const { page, answer } = await setup('/?from=1&to=2');
    await answer(1, 2);
    expect(find(page, '#changes-title').textContent).toContain(
      'From revision 1 to 2; doses and approval below are of revision 3.',
    );
  });

  it.each([
    ['?from=<script>&to=3', 'something that is no revision'],
    ['?from=3&to=1', 'the later revision first'],
  ])('shows the newest changes and says why when the address says %s', async (query, words) => {
    const { page, asked } = await setup(`/${query}`);
    const request = asked();
    expect(paramsOf(request)).toEqual({});
    request.flush(between(1, 3));
    await settle();
    expect(find(page, '[role=status].fault').textContent).toContain(words);
    expect(find(page, '[role=status].fault').textContent).toContain('The newest changes are shown instead.');
    expect(page.querySelectorAll('app-change-list .row')).toHaveLength(1);
  });

  it('shows the newest changes and says why when the plan has no such revision', async () => {
    const { page, asked, answer } = await setup('/?from=1&to=99');
    refuse(asked(), 'resource.not-found');
    await settle();
    await answer(1, 3);
    expect(find(page, '[role=status].fault').textContent).toContain('a revision that this plan does not have');
    expect(page.querySelectorAll('app-change-list .row')).toHaveLength(1);
  });

  it('says that nothing is signed yet, and offers nothing to choose', async () => {
    review.set(aPlanReview({ head: null }));
    const { page, asked } = await setup();
    refuse(asked(), 'resource.not-found');
    await settle();
    expect(find(page, '#changes-title').textContent).toContain('Nothing of this plan is signed yet.');
    expect(page.querySelector('select')).toBeNull();
  });

  it('has nothing to choose by while there is one revision', async () => {
    review.set(aPlanReview({ head: 1 }));
    const { page, answer } = await setup();
    await answer(1, 1);
    expect(find(page, '#changes-title').textContent).toContain('Nothing since revision 1.');
    expect(page.querySelector('select')).toBeNull();
  });

  it('says what happened when the changes cannot be read, and offers to try again', async () => {
    const { page, asked, answer } = await setup();
    expect(find(page, 'app-row-skeleton').textContent).toContain('Loading the changes');
    refuse(asked(), 'server.unavailable');
    await settle();
    button(page, 'Try again').click();
    await answer(1, 3);
    expect(page.querySelector('app-failure-note')).toBeNull();
    expect(page.querySelectorAll('app-change-list .row')).toHaveLength(1);
  });

  it('still names the two revisions when the list of all cannot be read', async () => {
    const { http, page, asked, boxes } = await setup();
    asked().flush(between(1, 3));
    await settle();
    refuse(
      http.expectOne(({ url }) => url === routes.planRevisions('plan-1')),
      'server.unavailable',
    );
    await settle();
    expect([...boxes().base.options].map(({ value }) => value)).toEqual(['3', '1']);
    expect(find(page, 'app-revision-chooser app-failure-note').textContent).toContain('Try again');
  });
});
