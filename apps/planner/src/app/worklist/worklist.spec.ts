import { RouterTestingHarness } from '@angular/router/testing';
import type { WorklistItem } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { find, setUpPlanner, settle, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { Worklist } from './worklist';

function anItem(differing: Partial<WorklistItem> = {}): WorklistItem {
  const since = '2026-09-14T08:00:00.000Z';
  const patient = aPatient();
  return { kind: 'assessment-due', since, patient, assessmentId: null, planId: null, by: null, ...differing };
}

async function setup(role: Role = 'therapist') {
  const http = setUpPlanner([{ path: '', component: Worklist }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const asked = () => http.expectOne((request) => request.url === routes.worklist);
  return { page, asked };
}

describe('Worklist', () => {
  it('groups by what needs doing; a row leads to where it is done and says since when in the clinic’s time zone', async () => {
    const { page, asked } = await setup();
    // Late on Sunday in UTC is Monday in Bucharest.
    asked().flush({
      items: [anItem({ since: '2026-09-13T22:30:00.000Z' })],
      nextCursor: null,
    });
    await settle();
    expect(find(page, 'h2').textContent).toContain('Assessment due');
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe('/patients/patient-1/assessments/new');
    expect(find(page, '.since').textContent).toContain('Mon 14 Sep');
    expect(find(page, '.therapist').textContent).toBe('Nobody yet');
  });

  it('leads from a draft to the draft, and says who has begun it', async () => {
    const { page, asked } = await setup();
    const by = { id: 'person-2', displayName: 'Toma Ardelean' };
    asked().flush({ items: [anItem({ kind: 'assessment-draft', assessmentId: 'a-1', by })], nextCursor: null });
    await settle();
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe('/patients/patient-1/assessments/a-1');
    expect(find(page, '.therapist').textContent).toBe('Toma Ardelean');
  });

  it.each([
    ['plan-due', null, 'plans/new', 'Plan due'],
    ['plan-draft', 'p-1', 'plans/p-1', 'Plan being written'],
    ['plan-returned', 'p-1', 'plans/p-1', 'Plan returned'],
    ['plan-co-sign', 'p-1', 'plans/p-1', 'Plan awaiting co-signature'],
  ] as const)('leads from %s to where it is dealt with', async (kind, planId, path, label) => {
    const { page, asked } = await setup();
    asked().flush({ items: [anItem({ kind, planId, assessmentId: 'a-1' })], nextCursor: null });
    await settle();
    expect(find(page, 'h2').textContent).toContain(label);
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe(`/patients/patient-1/${path}`);
  });

  it('leads somebody who may not assess to the patient', async () => {
    const { page, asked } = await setup('supervisor');
    asked().flush({ items: [anItem()], nextCursor: null });
    await settle();
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe('/patients/patient-1');
  });

  it('shows mine first and the clinic on demand', async () => {
    const { page, asked } = await setup();
    const mine = asked();
    expect(mine.request.params.get('scope')).toBe('mine');
    mine.flush({ items: [], nextCursor: null });
    await settle();
    expect(page.textContent).toContain('Nothing is waiting. Add a patient');
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await settle();
    expect(asked().request.params.get('scope')).toBe('clinic');
  });

  it('offers to try again when it cannot be loaded', async () => {
    const { page, asked } = await setup();
    asked().error(new ProgressEvent('error'));
    await settle();
    find(page, 'app-failure-note button').click();
    await settle();
    asked().flush({ items: [], nextCursor: null });
    await settle();
    expect(page.querySelector('app-failure-note')).toBeNull();
  });
});
