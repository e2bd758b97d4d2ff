import { TestBed } from '@angular/core/testing';
import { routes } from '@repattern/contracts/values';
import type { DoseStep } from '@repattern/domain';
import { itemOf } from '@repattern/domain/plan/cases/signable-plan';
import { find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { DoseHistory } from './dose-history';

const ioana = { id: 'person-1', displayName: 'Ioana Marin' };
const { dose } = itemOf('quad-set');
const prescribed: DoseStep = {
  ...{ kind: 'prescribed', also: [], item: 'i-1', exerciseId: 'quad-set', side: 'left', dose, stage: null },
  ...{ place: { phase: 1, lane: 'clinic' }, parameters: [], direction: null, verdict: null },
  origin: { revision: 1, kind: 'sign-off', by: ioana, at: '2026-09-01T09:00:00.000Z', reason: null, visit: null },
  reviewed: {
    revision: 1,
    outcome: 'approved',
    by: { id: 'person-2', displayName: 'Toma Ardelean' },
    at: '2026-09-02T09:00:00.000Z',
  },
};
const changed: DoseStep = {
  ...prescribed,
  ...{ kind: 'changed', direction: 'harder', reviewed: null },
  parameters: [{ parameter: 'hold_s', from: 10, to: 20, direction: 'harder' }],
  origin: { ...prescribed.origin, revision: 2, kind: 'visit', visit: { id: 'v-1', on: '2026-09-08' } },
  verdict: {
    ...{ action: 'HOLD', rule: 'g-data-missing', decision: 'overridden', overrideReason: 'Asked by phone' },
    ...{
      recommended: { kind: 'dose', dose },
      restDays: 0,
      inputs: [{ input: 'safetyScreenDone', value: true, on: ['2026-09-08'] }],
    },
  },
};

async function setup() {
  const http = setUpPlanner();
  await signInAs('supervisor', http);
  const drawn = TestBed.createComponent(DoseHistory);
  drawn.componentRef.setInput('planId', 'plan-1');
  drawn.componentRef.setInput('item', 'i-1');
  drawn.componentRef.setInput('planPath', ['/patients', 'patient-1', 'plans', 'plan-1']);
  drawn.detectChanges();
  const page = drawn.nativeElement as HTMLElement;
  const asked = http.expectOne(routes.planItemHistory('plan-1', 'i-1'));
  return { page, asked };
}

describe('DoseHistory', () => {
  it('tells every step, the newest first, with who, when, the verdict, its evidence and who reviewed it', async () => {
    const { page, asked } = await setup();
    asked.flush({ item: 'i-1', steps: [prescribed, changed] });
    await settle();
    const [newest, oldest] = [...page.querySelectorAll('li')];
    expect(newest?.textContent).toMatch(/hold 10\ss → 20\ss/);
    expect(newest?.textContent).toContain('Ioana Marin');
    expect(newest?.querySelector('a')?.getAttribute('href')).toBe('/patients/patient-1/plans/plan-1/visits/v-1');
    expect(newest?.textContent).toContain('overridden: Pain or soreness not asked“Asked by phone”');
    expect(newest?.textContent).toContain('Safety screen complete');
    expect(newest?.textContent).toContain('Not reviewed since');
    expect(oldest?.textContent).toContain('Prescribed in phase 1, clinic');
    expect(oldest?.textContent).toContain('Approved by Toma Ardelean');
  });

  it('says which item left the plan, and of no step of it that it is so now', async () => {
    const { page, asked } = await setup();
    asked.flush({ item: 'i-1', steps: [prescribed, { ...changed, kind: 'removed', verdict: null }] });
    await settle();
    expect(find(page, 'li').textContent).toMatch(/Taken out: .*, left/);
    expect(page.querySelector('.chip')).toBeNull();
  });

  it('says that what stands in the working copy alone has no history', async () => {
    const { page, asked } = await setup();
    asked.flush({ item: 'i-1', steps: [] });
    await settle();
    expect(page.textContent).toContain('Nothing of it is signed yet');
  });

  it('says what happened when it cannot be read, and offers to try again', async () => {
    const { page, asked } = await setup();
    refuse(asked, 'server.unavailable');
    await settle();
    expect(find(page, 'app-failure-note button').textContent).toBe('Try again');
  });
});
