import { TestBed } from '@angular/core/testing';
import type { PlanDutiesView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { find, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { PlanDuties } from './plan-duties';

const duties: PlanDutiesView = {
  due: [
    { kind: 'certification', dueOn: '2026-09-10' },
    { kind: 'progress-report', dueOn: null },
  ],
  done: [],
};

async function setup(role: Role = 'therapist') {
  const http = setUpPlanner();
  await signInAs(role, http);
  const drawn = TestBed.createComponent(PlanDuties);
  drawn.componentRef.setInput('planId', 'plan-1');
  drawn.detectChanges();
  await settle();
  const read = async (view: PlanDutiesView) => {
    http.expectOne({ method: 'GET', url: routes.planDuties('plan-1') }).flush(view);
    await settle();
  };
  await read(duties);
  return { http, read, page: drawn.nativeElement as HTMLElement };
}

describe('PlanDuties', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-14T07:00:00Z'), advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('says what is overdue and what waits for visits to come', async () => {
    const { page } = await setup();
    const [late, open] = [...page.querySelectorAll('li')];
    expect(late?.textContent).toContain('overdue, was due by Thu 10 Sep');
    expect(late?.classList.contains('late')).toBe(true);
    expect(open?.textContent).toContain('due after further visits');
  });

  it('records a duty in place, today unless told otherwise, a note where there is one', async () => {
    const { http, page, read } = await setup();
    find(page, '[aria-label="Record certification"]').click();
    await settle();
    find(page, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    const request = http.expectOne({ method: 'POST', url: routes.planDuties('plan-1') });
    expect(request.request.body).toEqual({ kind: 'certification', on: '2026-09-14', note: null });
    request.flush({});
    await settle();
    await read({
      due: [],
      done: [
        {
          ...{ id: 'd-1', kind: 'certification', on: '2026-09-14', note: null, at: '' },
          by: { id: 'p', displayName: 'Ioana Marin' },
        },
      ],
    });
    expect(find(page, '.done').textContent).toContain('Certification on Mon 14 Sep, Ioana Marin');
  });

  it('lets somebody who only reads it record nothing', async () => {
    const { page } = await setup('administrator');
    expect(page.querySelector('button')).toBeNull();
  });
});
