import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PlanChangesView, PlanReviewEntry, PlanReviewView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import type { CalendarDate } from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { signableAssessment, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { LibraryStore } from '../../data/library-store';
import { anAssessment } from '../../testing/assessment-samples';
import { anActivePlan, aRevision, twoPhases } from '../../testing/plan-samples';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { aPlanReview, aQueuePage, aQueueRow, aReason } from '../../testing/review-samples';
import { aPatient } from '../../testing/samples';
import { PlanReview } from './plan-review';

const library = {
  exercises: () => new Map(shippedExercises.map((exercise) => [exercise.id, exercise])),
  loading: () => false,
  failure: () => null,
  ownFailure: () => null,
  retry: () => undefined,
};
const anApproval: PlanReviewEntry = {
  ...{ id: 'review-1', revision: 3, outcome: 'approved', note: null, answer: null },
  ...{ by: { id: 'person-2', displayName: 'Toma Ardelean' }, at: '2026-09-12T09:00:00Z' },
};
const head = aRevision({ number: 3, document: twoPhases });
const item = twoPhases.phases[0]?.clinic[0]?.id ?? '';
const changes: PlanChangesView = {
  from: aRevision(),
  to: head,
  items: diffPlans(signablePlan, twoPhases)
    .slice(0, 1)
    .map((change) => ({
      ...{ change, phase: 1, item, direction: 'harder' },
      steps: [
        {
          origin: { ...head, revision: 3, visit: null, kind: 'sign-off' },
          verdict: null,
          move: null,
          prescribed: null,
        },
      ],
    })),
};

async function setup(review: Partial<PlanReviewView> = {}, role: Role = 'supervisor') {
  const http = setUpPlanner(
    [
      { path: 'review/plans/:planId', component: PlanReview },
      { path: 'review', children: [] },
    ],
    [{ provide: LibraryStore, useValue: library }],
  );
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/review/plans/plan-1');
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  document.body.append(page);
  find(page, 'h1').focus();
  const answer = (path: string, body: object) => http.expectOne((request) => request.url === path).flush(body);
  const everything = async () => {
    answer(routes.planReview('plan-1'), aPlanReview(review));
    answer(routes.planChanges('plan-1'), changes);
    answer(routes.plan('plan-1'), anActivePlan({ head }));
    answer(routes.patient('patient-1'), aPatient());
    answer(
      routes.assessment(signablePlan.assessmentId),
      anAssessment({ status: 'signed', document: signableAssessment }),
    );
    await settle();
    answer(routes.planDuties('plan-1'), { due: [], done: [] });
    answer(routes.planTimeline('plan-1'), { items: [], nextCursor: null });
    await settle();
  };
  await everything();
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    await settle();
  };
  return { http, page, answer, press };
}

beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

describe('PlanReview', () => {
  afterEach(() => document.body.replaceChildren());

  it('leads whoever came to its heading to the name of the patient once that is known', async () => {
    const { page } = await setup();
    expect(document.activeElement).toBe(find(page, 'app-patient-bar h1'));
  });

  it('says why it is looked at, what changed, and every dose', async () => {
    const { page } = await setup();
    expect(find(page, 'app-patient-bar h1').textContent).toBe('Ana Pop');
    expect(find(page, 'app-review-reasons').textContent).toContain('Gate to phase 2 overridden');
    expect(find(page, '#changes-title').textContent).toContain('Since revision 1');
    expect(page.querySelectorAll('app-change-list .row')).toHaveLength(1);
    expect(page.querySelectorAll('app-dose-list button').length).toBeGreaterThan(3);
  });

  it('leads by one click from a dose to why it is what it is, and by one from a change to who made it', async () => {
    const { page, answer } = await setup();
    find(page, 'app-change-list .row').click();
    await settle();
    expect(find(page, 'app-change-list app-revision-step').textContent).toContain('Ioana Marin');
    answer(routes.planItemHistory('plan-1', item), { item, steps: [] });
    await settle();
    expect(find(page, '#review-panel').textContent).toContain('Why is this dose what it is?');
  });

  it('leads from a reason to each of its items, one that has left the plan too', async () => {
    const items = [item, item, 'gone'].map((id) => ({ item: id, exerciseId: 'clamshell', rule: 'e-up' }) as const);
    const params = {
      on: '2026-09-12' as CalendarDate,
      action: 'REGRESS',
      refusal: 'overruled',
      items,
      times: 1,
    } as const;
    const { page, answer } = await setup({ reasons: [aReason({ kind: 'reduction-refused', params })] });
    const links = page.querySelectorAll<HTMLElement>('app-review-reasons li button');
    expect(links).toHaveLength(2);
    links[1]?.click();
    await settle();
    answer(routes.planItemHistory('plan-1', 'gone'), { item: 'gone', steps: [] });
    await settle();
    expect(find(page, '#review-panel h2').textContent).toBe('No longer in the plan');
    find(page, '#review-panel [aria-label=Close]').click();
    await settle();
    expect(find(page, '#review-panel').textContent).toContain('The plan as a whole');
  });

  it('has nothing more to approve where the head is approved and nothing came up since', async () => {
    const approved = { ...anApproval, revision: 3 };
    const { page, http, press } = await setup({ reasons: [], reviews: [approved] });
    expect(find(page, 'app-review-footer').textContent).not.toContain('Approve');
    await press('Enter', { ctrlKey: true });
    http.expectNone(routes.planReviews('plan-1'));
  });

  it.each([
    ['it changed', { reviews: [{ ...anApproval, revision: 2 }], reasons: [] }],
    ['something came up', { reviews: [{ ...anApproval, revision: 3 }] }],
    ['it was returned', { reviews: [{ ...anApproval, revision: 3, outcome: 'returned' as const }], reasons: [] }],
  ])('asks for an approval again when %s since', async (_, review) => {
    const { page } = await setup(review);
    expect(find(page, 'app-review-footer').textContent).toContain('Approve');
  });

  it('shows what stands beside it by one key, and goes back to where the focus was by another', async () => {
    const { page, press } = await setup();
    await press('j');
    const row = document.activeElement;
    await press('w');
    expect(document.activeElement).toBe(find(page, '#review-panel [data-first-focus]'));
    expect(find(page, '.panel-opener').getAttribute('aria-expanded')).toBe('true');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(row);
    expect(find(page, '.panel-opener').getAttribute('aria-expanded')).toBe('false');
  });

  it('approves by one key and goes on to the next plan by another', async () => {
    const { http, answer, press } = await setup();
    await press('Enter', { ctrlKey: true });
    const request = http.expectOne(routes.planReviews('plan-1'));
    expect(request.request.body).toEqual({ revision: 3, outcome: 'approved', note: null });
    request.flush({});
    answer(routes.planReview('plan-1'), aPlanReview({ reasons: [], mayReview: false }));
    await settle();
    await press('n');
    answer(routes.reviewQueue, aQueuePage([aQueueRow(), aQueueRow({ planId: 'plan-2' })]));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/review/plans/plan-2');
  });

  it('returns only with what to change', async () => {
    const { http, page, press } = await setup();
    await press('t');
    const form = find(page, 'app-review-footer form');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(find(form, '[role=alert]').textContent).toContain('Say what to change');
    const field = form.querySelector('textarea');
    if (field) field.value = 'Shorter holds';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(http.expectOne(routes.planReviews('plan-1')).request.body).toMatchObject({
      outcome: 'returned',
      note: 'Shorter holds',
    });
  });

  it('says in words why somebody may not review it, and takes no key for it', async () => {
    const { http, page, press } = await setup({ mayReview: false, refused: 'own-plan' });
    expect(find(page, 'app-review-footer').textContent).toContain('another supervisor reviews it');
    await press('Enter', { ctrlKey: true });
    http.expectNone(routes.planReviews('plan-1'));
  });

  it('keeps what was written when the plan changed meanwhile, and says so', async () => {
    const { http, page, press } = await setup();
    await press('Enter', { ctrlKey: true });
    refuse(http.expectOne(routes.planReviews('plan-1')), 'review.other-revision');
    await settle();
    expect(find(page, 'app-review-footer app-failure-note').textContent).not.toBe('');
  });

  it('anchors a comment to a number of the dose', async () => {
    const { http, page } = await setup();
    find(page, 'app-dose-list button').click();
    await settle();
    button(page, 'Comment on it').click();
    await settle();
    const about = page.querySelector<HTMLSelectElement>('#comment-about');
    if (about) about.value = about.options[1]?.value ?? '';
    about?.dispatchEvent(new Event('change'));
    const field = page.querySelector('app-comment-form textarea');
    if (field instanceof HTMLTextAreaElement) field.value = 'Why so long?';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    find(page, 'app-comment-form form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(http.expectOne(routes.planReviewThreads('plan-1')).request.body).toEqual({
      ...{ item, parameter: about?.options[1]?.value, text: 'Why so long?' },
    });
  });
});
