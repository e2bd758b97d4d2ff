import { Component, signal } from '@angular/core';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes } from '@repattern/contracts/values';
import { button, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { DoseWhy } from './dose-why';

const item = signal('i-1');

@Component({ imports: [DoseWhy], template: '<app-dose-why [item]="item()" />' })
class Board {
  protected readonly item = item;
}

async function setup(path: string) {
  const http = setUpPlanner([
    { path: 'library', component: Board },
    { path: 'patients/:id/plans/:planId', component: Board },
  ]);
  await signInAs('therapist', http);
  const harness = await RouterTestingHarness.create(path);
  await settle();
  return { http, page: harness.routeNativeElement ?? document.body };
}

describe('DoseWhy', () => {
  beforeEach(() => item.set('i-1'));

  it('opens the history of the dose in place with one click, and reads it only then', async () => {
    const { http, page } = await setup('/patients/patient-1/plans/plan-1');
    http.expectNone(routes.planItemHistory('plan-1', 'i-1'));
    button(page, 'Why this dose').click();
    await settle();
    http.expectOne(routes.planItemHistory('plan-1', 'i-1')).flush({ item: 'i-1', steps: [] });
    await settle();
    expect(page.textContent).toContain('Nothing of it is signed yet');
    button(page, 'Why this dose').click();
    await settle();
    expect(page.querySelector('app-dose-history')).toBeNull();
  });

  it('opens with a key', async () => {
    const { http } = await setup('/patients/patient-1/plans/plan-1');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
    await settle();
    http.expectOne(routes.planItemHistory('plan-1', 'i-1'));
  });

  it('closes when another item is looked at', async () => {
    const { http, page } = await setup('/patients/patient-1/plans/plan-1');
    button(page, 'Why this dose').click();
    await settle();
    http.expectOne(routes.planItemHistory('plan-1', 'i-1'));
    item.set('i-2');
    await settle();
    expect(page.querySelector('app-dose-history')).toBeNull();
    http.expectNone(routes.planItemHistory('plan-1', 'i-2'));
  });

  it('is not there where no plan is shown', async () => {
    const { page } = await setup('/library');
    expect(page.querySelector('button')).toBeNull();
  });
});
