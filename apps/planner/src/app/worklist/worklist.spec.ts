import { RouterTestingHarness } from '@angular/router/testing';
import type { WorklistItem, WorklistVisit } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { find, setUpPlanner, settle, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { Worklist } from './worklist';

const today = '2026-09-14';

function anItem(differing: Partial<WorklistItem> = {}): WorklistItem {
  const since = '2026-09-14T08:00:00.000Z';
  const patient = aPatient();
  const about = { assessmentId: null, planId: null, itemIds: [], by: null };
  return { kind: 'assessment-due', since, patient, ...about, ...differing };
}

function aVisit(differing: Partial<WorklistVisit> = {}): WorklistVisit {
  const ids = { planId: 'p-1', visitId: null, plannedVisitId: '1.1' };
  const course = { on: today, at: '09:30', stage: 'scheduled', phase: 2, reassess: false } as const;
  return { ...course, ...ids, patient: aPatient(), ...differing };
}

async function setup(role: Role = 'therapist', visits: readonly WorklistVisit[] = []) {
  const http = setUpPlanner([{ path: '', component: Worklist }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const askedVisits = () => http.expectOne((request) => request.url === routes.worklistVisits);
  askedVisits().flush({ today, items: visits, nextCursor: null });
  await settle();
  const asked = () => http.expectOne((request) => request.url === routes.worklist);
  return { page, asked, askedVisits };
}

describe('Worklist', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date(`${today}T07:00:00Z`), advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('groups by what needs doing; a row leads to where it is done and says since when in the clinic’s time zone', async () => {
    const { page, asked } = await setup();
    // Late on Sunday in UTC is Monday in Bucharest.
    asked().flush({
      items: [anItem({ since: '2026-09-13T22:30:00.000Z' })],
      nextCursor: null,
    });
    await settle();
    expect(find(page, 'section h2').textContent).toContain('Assessment due');
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
    ['review-returned', 'p-1', 'plans/p-1', 'Review returned'],
    ['plan-co-sign', 'p-1', 'plans/p-1', 'Plan awaiting co-signature'],
    ['phase-ready', 'p-1', 'plans/p-1/visits', 'Ready for the next phase'],
    ['progression-stale', 'p-1', 'plans/p-1/progress', 'Dose unchanged although criteria were met'],
    ['progression-plateau', 'p-1', 'plans/p-1/progress', 'No progress for several visits'],
    ['reassessment-due', 'p-1', 'assessments/new', 'Re-assessment due'],
    ['visit-no-show', 'p-1', 'plans/p-1?view=schedule', 'Missed a visit'],
  ] as const)('leads from %s to where it is dealt with', async (kind, planId, path, label) => {
    const { page, asked } = await setup();
    asked().flush({ items: [anItem({ kind, planId, assessmentId: 'a-1' })], nextCursor: null });
    await settle();
    expect(find(page, 'section h2').textContent).toContain(label);
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe(`/patients/patient-1/${path}`);
  });

  it('leads somebody who may not assess to the patient', async () => {
    const { page, asked } = await setup('supervisor');
    asked().flush({ items: [anItem()], nextCursor: null });
    await settle();
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe('/patients/patient-1');
  });

  it('puts who is treated before who will be, whatever waits longest', async () => {
    const { page, asked } = await setup();
    const since = '2026-09-01T08:00:00.000Z';
    asked().flush({ items: [anItem({ since }), anItem({ kind: 'visit-no-show', planId: 'p-1' })], nextCursor: null });
    await settle();
    const titles = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
    expect(titles).toEqual(['Today’s visits Mon 14 Sep', 'Missed a visit 1', 'Assessment due 1']);
  });

  it.each([
    ['scheduled', null, 'Start', '/patients/patient-1/plans/p-1/visits?planned=1.1'],
    ['arrived', 'v-1', 'Start', '/patients/patient-1/plans/p-1/visits?planned=1.1'],
    ['in-progress', 'v-1', 'Continue', '/patients/patient-1/plans/p-1/visits/v-1'],
  ] as const)('one click on a visit that is %s records it', async (stage, visitId, errand, path) => {
    const { page, asked } = await setup('therapist', [aVisit({ stage, visitId })]);
    asked().flush({ items: [], nextCursor: null });
    await settle();
    const row = find(page, 'app-due-visit-row a');
    expect(row.textContent).toContain('09:30');
    expect(row.textContent).toContain('Phase 2 of 5');
    expect(find(row, '.errand').textContent).toContain(errand);
    expect(row.getAttribute('href')).toBe(path);
  });

  it('says of a visit that was never finished on which day it began, and opens it for somebody who only reads', async () => {
    const { page, asked } = await setup('supervisor', [
      aVisit({ on: '2026-09-11', stage: 'in-progress', visitId: 'v-1' }),
    ]);
    asked().flush({ items: [], nextCursor: null });
    await settle();
    const row = find(page, 'app-due-visit-row a');
    expect(find(row, '.late').textContent).toContain('Fri 11 Sep');
    expect(find(row, '.errand').textContent).toContain('Open');
    expect(row.getAttribute('href')).toBe('/patients/patient-1/plans/p-1/visits/v-1');
  });

  it('shows mine first and the clinic on demand', async () => {
    const { page, asked, askedVisits } = await setup();
    const mine = asked();
    expect(mine.request.params.get('scope')).toBe('mine');
    mine.flush({ items: [], nextCursor: null });
    await settle();
    expect(page.textContent).toContain('Nothing is waiting. Add a patient');
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await settle();
    expect(asked().request.params.get('scope')).toBe('clinic');
    expect(askedVisits().request.params.get('scope')).toBe('clinic');
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
