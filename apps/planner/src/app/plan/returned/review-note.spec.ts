import { TestBed } from '@angular/core/testing';
import type { PlanReviewEntry, PlanReviewView, ReviewThread } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { itemOf, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { button, find, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { aPlanReview } from '../../testing/review-samples';
import { ReviewNote } from './review-note';

const sabina = { id: 'person-9', displayName: 'Sabina Crivăț' };
const at = '2026-09-14T08:00:00.000Z';
const returned: PlanReviewEntry = {
  ...{ id: 'r-1', revision: 3, outcome: 'returned', note: 'Shorter holds', by: sabina, at, answer: null },
};
const { id: item, exerciseId, side, dose } = itemOf('quad-set');
const thread: ReviewThread = {
  ...{ id: 't-1', planId: 'plan-1', revision: 2, settled: null },
  anchor: { item: `${item}-gone`, exerciseId, side, dose, parameter: 'hold_s' },
  comments: [{ id: 'c-1', text: 'Why so long?', by: sabina, at }],
};

async function setup(review: Partial<PlanReviewView>, role: Role = 'therapist') {
  const http = setUpPlanner();
  await signInAs(role, http);
  const drawn = TestBed.createComponent(ReviewNote);
  drawn.componentRef.setInput('planId', 'plan-1');
  drawn.componentRef.setInput('plan', signablePlan);
  drawn.detectChanges();
  const read = async (known: Partial<PlanReviewView>) => {
    http.expectOne(routes.planReview('plan-1')).flush(aPlanReview(known));
    await settle();
  };
  await read(review);
  return { http, read, page: drawn.nativeElement as HTMLElement };
}

describe('ReviewNote', () => {
  it('shows what a supervisor wants changed and takes the answer in place', async () => {
    const { http, page, read } = await setup({ reviews: [returned] });
    expect(find(page, 'summary').textContent).toBe('Returned after review');
    expect(page.textContent).toContain('“Shorter holds”');
    button(page, 'Answer').click();
    await settle();
    const field = page.querySelector('textarea');
    if (field) field.value = 'Done';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    find(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    const request = http.expectOne(routes.planReviewAnswer('r-1'));
    expect(request.request.body).toEqual({ text: 'Done' });
    request.flush({});
    await read({ reviews: [{ ...returned, answer: { text: 'Done', by: sabina, at } }] });
    expect(page.textContent).toContain('“Done”');
    expect(page.querySelector('form')).toBeNull();
  });

  it('shows comments on a dose with what it was then and what became of it', async () => {
    const { page } = await setup({ threads: [thread] });
    expect(find(page, 'summary').textContent).toBe('Review: 1 open comment');
    expect(find(page, '.anchor').textContent).toContain('in revision 2');
    expect(find(page, '.anchor').textContent).toContain('not in the plan any more');
  });

  it('says nothing of a return once the plan is signed anew, nor of what is settled', async () => {
    const settled = { ...thread, settled: { by: sabina, at } };
    const { page } = await setup({ head: 4, reviews: [returned], threads: [settled] });
    expect(page.textContent).toBe('');
  });

  it('lets somebody who only reads it answer nothing', async () => {
    const { page } = await setup({ reviews: [returned], threads: [thread] }, 'administrator');
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });
});
