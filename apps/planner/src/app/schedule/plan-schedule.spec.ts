import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { routes, type Role } from '@repattern/contracts/values';
import type { PlanView } from '@repattern/contracts';
import type { ClinicClosure, ClinicHours, PlanDocument } from '@repattern/domain';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { Autosave } from '../draft/autosave';
import { DraftSync } from '../draft/draft-sync';
import { shownDocument } from '../plan/plan-documents';
import { PlanDraft } from '../plan/plan-draft';
import { PlanSync } from '../plan/plan-sync';
import { pressKey } from '../testing/open-section';
import { aPlan, anActivePlan, aRevision } from '../testing/plan-samples';
import { button, control, find, refuse, settle, setUpPlanner, signInAs, type } from '../testing/planner-test-bed';
import { aVisitView } from '../testing/visit-view-samples';
import { PlanSchedule } from './plan-schedule';

const clinic = { id: 'clinic-1', name: 'Riverside', timeZone: 'Europe/Bucharest', version: 3, coSignRequired: false };

interface Opening {
  readonly plan?: PlanView;
  readonly role?: Role;
  readonly closures?: readonly ClinicClosure[];
  readonly hours?: ClinicHours | null;
}

// The Tuesday after the first visit.
const today = '2026-03-03T12:00:00Z';

async function setup({ plan = aPlan(), role = 'therapist', closures = [], hours = null }: Opening = {}) {
  jest.useFakeTimers({ now: new Date(today), advanceTimers: true });
  const http = setUpPlanner([], [PlanDraft, PlanSync, Autosave, { provide: DraftSync, useExisting: PlanSync }]);
  await signInAs(role, http);
  const draft = TestBed.inject(PlanDraft);
  const mayChange = role === 'therapist';
  draft.open({
    document: shownDocument(plan),
    basis: signableBasis,
    closures,
    draftOpen: plan.draft !== null,
    mayChange,
  });
  TestBed.inject(PlanSync).start({ value: plan, etag: '"2"' });
  const fixture = TestBed.createComponent(PlanSchedule);
  const page = document.createElement('main');
  page.append(fixture.nativeElement as HTMLElement);
  document.body.replaceChildren(page);
  http.expectOne(routes.clinic).flush({ ...clinic, closures, hours, updatedBy: null, updatedAt: null });
  await settle();
  const handle = () => find(page, '[role=slider]');
  return { http, page, draft, handle, days: () => draft.document().calendar.visits.map(({ on }) => on) };
}

const weekday = { from: '08:00', to: '18:00' };
const hours: ClinicHours = {
  ...{ mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday, sat: null, sun: null },
};

function withVisit(id: string, differing: Partial<PlanDocument['calendar']['visits'][number]>): PlanDocument {
  const visits = signablePlan.calendar.visits.map((visit) => (visit.id === id ? { ...visit, ...differing } : visit));
  return { ...signablePlan, calendar: { ...signablePlan.calendar, visits } };
}

const put = (http: HttpTestingController) => http.expectOne({ method: 'PUT', url: routes.planCalendar('plan-1') });

describe('PlanSchedule', () => {
  afterEach(() => jest.useRealTimers());

  it('looks at a longer phase before it is made, and leaves it by Escape where the keys were', async () => {
    const { page, draft, handle } = await setup();
    handle().focus();
    await pressKey('ArrowRight');
    expect(find(page, 'app-change-preview').textContent).toContain('Phase 1: 2 → 3 weeks');
    expect(find(page, 'app-change-preview').textContent).toContain('2 added');
    expect(draft.document()).toBe(signablePlan);
    await pressKey('Escape');
    expect(page.querySelector('app-change-preview')).toBeNull();
    expect(document.activeElement).toBe(handle());
  });

  it('makes a change of a draft as one step that can be taken back', async () => {
    const { draft, handle } = await setup();
    handle().focus();
    await pressKey('ArrowRight');
    await pressKey('Enter', { ctrlKey: true });
    expect(draft.document().phases[0]?.weeks).toBe(3);
    expect(draft.undoable()).toBe('Phase 1: 2 → 3 weeks');
    draft.undo();
    expect(draft.document()).toEqual(signablePlan);
  });

  it('walks the visits by arrow keys and opens what can be done with one', async () => {
    const { page } = await setup();
    find(page, '[data-visit="visit-1"]').focus();
    await pressKey('ArrowRight');
    await pressKey('ArrowDown');
    expect(document.activeElement?.getAttribute('data-visit')).toBe('visit-4');
    find(page, '[data-visit="visit-4"]').click();
    await settle();
    expect(find(page, 'app-visit-actions').textContent).toContain('Visit Thu 12 Mar');
    await pressKey('Escape');
    expect(document.activeElement?.getAttribute('data-visit')).toBe('visit-4');
  });

  it('moves a visit to the day that is typed, and keeps it there', async () => {
    const { page, draft } = await setup();
    find(page, '[data-visit="visit-2"]').click();
    await settle();
    type(control(page, '#visit-on'), '2026-03-06');
    await settle();
    button(page, 'Apply').click();
    await settle();
    expect(draft.document().calendar.visits[1]).toMatchObject({ id: 'visit-2', on: '2026-03-06', fixed: true });
  });

  it('says what became of a visit as it was recorded, and leads to its flowsheet', async () => {
    const { http, page } = await setup({ plan: anActivePlan() });
    const records = [
      aVisitView({ id: 'v-1', plannedVisitId: 'visit-1', stage: 'in-progress' }),
      aVisitView({ id: 'v-2', plannedVisitId: 'visit-2', stage: 'no-show', document: null, reason: 'Bus strike' }),
    ];
    const listed = http.expectOne((request) => request.url === routes.planVisits('plan-1'));
    listed.flush({ items: records, nextCursor: null });
    await settle();
    expect(find(page, '[data-visit="visit-1"]').textContent).toContain('In progress');
    expect(find(page, '[data-visit="visit-2"]').textContent).toContain('Did not come');
    find(page, '[data-visit="visit-1"]').click();
    await settle();
    const link = find(page, 'app-visit-actions a');
    expect(link.textContent).toBe('Continue the visit');
    expect(link.getAttribute('href')).toBe('/patients/patient-1/plans/plan-1/visits/v-1');
    find(page, '[data-visit="visit-2"]').click();
    await settle();
    expect(find(page, 'app-visit-actions').textContent).toContain('Bus strike');
  });

  it('locks a visit that took place', async () => {
    const document = withVisit('visit-1', { status: 'attended' });
    const { page } = await setup({ plan: aPlan({ draft: document }) });
    find(page, '[data-visit="visit-1"]').click();
    await settle();
    expect(find(page, 'app-visit-actions').textContent).toContain('it stays where it is');
    expect(page.querySelector('#visit-on')).toBeNull();
  });

  it('asks for the reason of a change in a plan that is in force, and sends it as a revision', async () => {
    const { http, page, handle } = await setup({ plan: anActivePlan() });
    handle().focus();
    await pressKey('ArrowRight');
    await pressKey('Enter', { ctrlKey: true });
    expect(page.textContent).toContain('Say why: the plan is in force.');
    type(control(page, '#calendar-reason'), 'Gate not met');
    button(page, 'Apply').click();
    await settle();
    const sent = put(http);
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    expect(sent.request.body).toMatchObject({ reason: 'Gate not met', document: { phases: [{ weeks: 3 }] } });
    const { document } = sent.request.body as { document: PlanDocument };
    sent.flush(anActivePlan({ version: 3, head: aRevision({ number: 2, kind: 'calendar', document }), inForce: 2 }));
    await settle();
    expect(page.querySelector('app-change-preview')).toBeNull();
    expect(handle().getAttribute('aria-valuenow')).toBe('3');
  });

  it('looks again on top of what somebody else changed meanwhile, with the reason kept', async () => {
    const { http, page, handle } = await setup({ plan: anActivePlan() });
    handle().focus();
    await pressKey('ArrowRight');
    type(control(page, '#calendar-reason'), 'Gate not met');
    button(page, 'Apply').click();
    await settle();
    const theirs = withVisit('visit-2', { on: '2026-03-06', fixed: true });
    const current = anActivePlan({ version: 9, head: aRevision({ number: 2, document: theirs }), inForce: 2 });
    refuse(put(http), 'resource.changed-meanwhile', { current, changes: [] });
    await settle();
    expect(page.textContent).toContain('The change is not made.');
    expect(find(page, '[data-visit="visit-2"]').textContent).toContain('Fri 6 Mar');
    button(page, 'Apply').click();
    await settle();
    const again = put(http).request;
    expect(again.headers.get('If-Match')).toBe('"9"');
    expect(again.body).toMatchObject({ reason: 'Gate not met' });
  });

  it('arranges visits again that fall on days on which the clinic is closed', async () => {
    const closures = [{ from: '2026-03-09', to: '2026-03-09', label: 'Training' }];
    const { page, days } = await setup({ closures });
    expect(page.textContent).toContain('1 visit falls on closed days.');
    button(page, 'Arrange again').click();
    await settle();
    button(page, 'Apply').click();
    await settle();
    expect(days()).not.toContain('2026-03-09');
  });

  it('lets an administrator close the clinic once it is seen what this plan becomes', async () => {
    const { http, page, days } = await setup({ role: 'administrator' });
    type(control(page, '#closure-from'), '2026-03-09');
    type(control(page, '#closure-label'), 'Training');
    button(page, 'See what it does to this plan').click();
    await settle();
    expect(find(page, 'app-change-preview').textContent).toContain('Clinic closed: Training, Mon 9 Mar');
    button(page, 'Apply').click();
    await settle();
    const sent = http.expectOne({ method: 'PUT', url: routes.clinic });
    const closures = [{ from: '2026-03-09', to: '2026-03-09', label: 'Training' }];
    expect(sent.request.body).toEqual({ coSignRequired: false, closures });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush({ ...clinic, version: 4, closures, updatedBy: null, updatedAt: null });
    await settle();
    expect(page.textContent).toContain('1 visit falls on closed days.');
    expect(days()).toContain('2026-03-09');
  });

  it('takes a visit out of the clinic’s hours only once that is meant, and says what the hours are', async () => {
    const { page, draft } = await setup({ hours });
    expect(find(page, 'app-visit-calendar thead').textContent).toContain('Sun closed');
    find(page, '[data-visit="visit-2"]').click();
    await settle();
    expect(find(page, 'app-visit-actions').textContent).toContain('Open 08:00–18:00 on that day.');
    type(control(page, '#visit-at'), '19:30');
    await settle();
    const preview = find(page, 'app-change-preview');
    expect(preview.textContent).toContain('Thu 5 Mar, 19:30: outside the clinic’s hours, 08:00–18:00');
    button(page, 'Apply').click();
    await settle();
    expect(draft.document()).toBe(signablePlan);
    expect(preview.textContent).toContain('Say that it is meant');
    expect(document.activeElement).toBe(find(page, 'app-outside-hours input'));
    find(page, 'app-outside-hours input').click();
    button(page, 'Apply').click();
    await settle();
    expect(draft.document().calendar.visits[1]).toMatchObject({ on: '2026-03-05', at: '19:30' });
    expect(draft.outsideHours()).toEqual(['visit-2']);
  });

  it('tells the server which visits of a plan in force are meant to be outside the hours', async () => {
    const { http, page, draft } = await setup({ plan: anActivePlan(), hours });
    find(page, '[data-visit="visit-3"]').click();
    await settle();
    type(control(page, '#visit-on'), '2026-03-08');
    await settle();
    type(control(page, '#calendar-reason'), 'Works on weekdays');
    await settle();
    expect(find(page, 'app-visit-actions').textContent).toContain('The clinic is closed on that weekday.');
    find(page, 'app-outside-hours input').click();
    button(page, 'Apply').click();
    await settle();
    const sent = put(http);
    expect(sent.request.body).toMatchObject({ reason: 'Works on weekdays', outsideHours: ['visit-3'] });
    const { document } = sent.request.body as { document: PlanDocument };
    sent.flush(anActivePlan({ version: 3, head: aRevision({ number: 2, kind: 'calendar', document }), inForce: 2 }));
    await settle();
    expect(find(page, 'app-closures-panel').textContent).toContain('1 visit is outside the clinic’s hours.');
    expect(draft.findings().map(({ severity }) => severity)).not.toContain('block');
  });

  it('reads the hours again where the server finds a visit outside of them', async () => {
    const { http, page } = await setup({ plan: anActivePlan() });
    find(page, '[data-visit="visit-3"]').click();
    await settle();
    type(control(page, '#visit-on'), '2026-03-08');
    await settle();
    type(control(page, '#calendar-reason'), 'Works on weekdays');
    button(page, 'Apply').click();
    await settle();
    refuse(put(http), 'plan.incomplete', { missing: [] });
    await settle();
    http.expectOne(routes.clinic).flush({ ...clinic, closures: [], hours, updatedBy: null, updatedAt: null });
    await settle();
    expect(find(page, 'app-outside-hours').textContent).toContain('Sun 8 Mar: the clinic is closed on that weekday');
  });

  it('is only read by who may not change the plan', async () => {
    const { page } = await setup({ role: 'supervisor' });
    expect(page.querySelector('[role=slider]')).toBeNull();
    find(page, '[data-visit="visit-1"]').click();
    await settle();
    expect(find(page, 'app-visit-actions').textContent).toContain('Only who may change this plan');
  });
});
