import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { routes, type Role } from '@repattern/contracts/values';
import type { AssessmentSummary, PlanView } from '@repattern/contracts';
import type { PlanBasis, PlanDocument } from '@repattern/domain';
import { signableAssessment, signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { LibraryStore } from '../../data/library-store';
import { Autosave } from '../../draft/autosave';
import { DraftSync } from '../../draft/draft-sync';
import { anAssessment } from '../../testing/assessment-samples';
import { pressKey } from '../../testing/open-section';
import { aPlan, anActivePlan, aRevision } from '../../testing/plan-samples';
import { button, control, find, refuse, settle, setUpPlanner, signInAs, type } from '../../testing/planner-test-bed';
import { aPatient } from '../../testing/samples';
import { shownDocument } from '../plan-documents';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { PlanSync } from '../plan-sync';
import { AnsweredAssessment } from './answered-assessment';
import { PlanSignOff } from './plan-sign-off';

const own = summaryOf(signablePlan.assessmentId, '2026-03-02');
const newer = summaryOf('5f0c8a52-7c7e-4d0f-9d5d-2f6f2a1f0002', '2026-03-30');

function summaryOf(id: string, assessedOn: string): AssessmentSummary {
  const { document: _, previousDocument: __, addenda: ___, ...summary } = anAssessment({ id, status: 'signed' });
  return { ...summary, assessedOn, presentationId: 'knee-oa', side: 'right', addendumCount: 0 };
}

interface Opening {
  readonly plan?: PlanView;
  readonly role?: Role;
  readonly basis?: PlanBasis;
  readonly assessments?: readonly AssessmentSummary[];
}

async function setup({ plan = aPlan(), role = 'therapist', basis = signableBasis, assessments = [own] }: Opening = {}) {
  const library = { entries: () => new Map(), version: () => '1' };
  const http = setUpPlanner(
    [],
    [
      ...[AnsweredAssessment, PlanDraft, PlanPlaces, PlanSync, Autosave],
      { provide: DraftSync, useExisting: PlanSync },
      { provide: LibraryStore, useValue: library },
    ],
  );
  await signInAs(role, http);
  const draft = TestBed.inject(PlanDraft);
  const mayChange = role === 'therapist';
  draft.open({ document: shownDocument(plan), basis, closures: [], draftOpen: plan.draft !== null, mayChange });
  TestBed.inject(PlanSync).start({ value: plan, etag: '"1"' });
  TestBed.inject(AnsweredAssessment).of(aPatient());
  const fixture = TestBed.createComponent(PlanSignOff);
  fixture.componentRef.setInput('patient', aPatient());
  const page = document.createElement('main');
  page.append(fixture.nativeElement as HTMLElement);
  document.body.replaceChildren(page);
  await settle();
  http
    .match(({ url }) => url === routes.patientAssessments('patient-1'))
    .forEach((request) => request.flush({ items: assessments, nextCursor: null }));
  const revisions = plan.head === null ? [] : [plan.head];
  const list = () =>
    http
      .match(({ url }) => url === routes.planRevisions('plan-1'))
      .forEach((request) => request.flush({ items: revisions, nextCursor: null }));
  list();
  await settle();
  const step = (name: string) => http.expectOne(routes.planStep('plan-1', name as 'sign-off'));
  return { http, page, draft, step, list };
}

const without = (differing: Partial<PlanDocument>): PlanView => aPlan({ draft: { ...signablePlan, ...differing } });

describe('PlanSignOff', () => {
  it('signs a plan in which nothing is missing by Ctrl and Enter, and says who signed', async () => {
    const { page, step, list } = await setup();
    expect(page.textContent).toContain('Ready to sign');
    await pressKey('Enter', { ctrlKey: true });
    const sent = step('sign-off');
    expect([sent.request.headers.get('If-Match'), sent.request.body]).toEqual(['"1"', {}]);
    sent.flush(anActivePlan());
    await settle();
    list();
    await settle();
    expect(find(page, '#standing-title').textContent).toContain('Active');
    expect(page.textContent).toContain('Signed off by Ioana Marin');
    expect(document.activeElement?.id).toBe('standing-title');
  });

  it('tells what must be done and does not sign before', async () => {
    const { http, page } = await setup({
      plan: without({ presentation: { ...signablePlan.presentation, icd10: null } }),
    });
    expect(find(page, 'app-missing-list').textContent).toContain('No ICD-10 code');
    button(page, 'Sign plan Ctrl ↵').click();
    await settle();
    http.expectNone(routes.planStep('plan-1', 'sign-off'));
    expect(document.activeElement?.id).toBe('missing-title');
  });

  it('leads to the diagnosis, which is picked in place', async () => {
    const { page, draft } = await setup({
      plan: without({ presentation: { ...signablePlan.presentation, icd10: null } }),
    });
    button(page, 'No ICD-10 code').click();
    await settle();
    expect(document.activeElement?.id).toBe('plan-icd10');
    type(control(page, '#plan-icd10'), 'm17.11');
    await settle();
    await pressKey('Enter');
    expect(draft.document().presentation.icd10).toBe('M17.11');
    expect(page.textContent).toContain('Ready to sign');
  });

  it('leads to the goals in the panel of the board', async () => {
    const { page, draft } = await setup({ plan: without({ goals: [] }) });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
    button(page, 'No goal yet').click();
    await settle();
    expect(draft.selected()).toEqual({ kind: 'goals' });
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { view: null } }));
    expect(TestBed.inject(PlanPlaces).panelOpen()).toBe(true);
  });

  it('shows what the server found missing when it refused the signature', async () => {
    const { page, step } = await setup();
    await pressKey('Enter', { ctrlKey: true });
    const missing = [{ code: 'calendar.missing', severity: 'block', params: { fix: 'calendar' } }];
    refuse(step('sign-off'), 'plan.incomplete', { missing });
    await settle();
    expect(page.textContent).toContain('Something is missing before this plan can be signed.');
    expect(find(page, 'app-missing-list').textContent).toContain('No visit is planned');
  });

  it('signs visits outside the clinic’s hours only once they are meant', async () => {
    const { page, draft, step } = await setup();
    const day = { from: '08:00', to: '18:00' };
    draft.keepTo({ closures: [], hours: { mon: null, tue: day, wed: day, thu: day, fri: day, sat: null, sun: null } });
    await settle();
    expect(find(page, '#missing-title').textContent).toContain('Missing to sign 2');
    expect(find(page, 'app-outside-hours').textContent).toContain('Mon 2 Mar: the clinic is closed on that weekday');
    find(page, 'app-outside-hours input').click();
    await settle();
    expect(page.textContent).toContain('Ready to sign');
    await pressKey('Enter', { ctrlKey: true });
    expect(step('sign-off').request.body).toEqual({ outsideHours: ['visit-1', 'visit-3'] });
  });

  it('asks for the reason of changes to a plan that is in force, and lists them', async () => {
    const draft = { ...signablePlan, notes: 'Ice after each visit' };
    const { page, step } = await setup({ plan: anActivePlan({ work: 'open', draft }) });
    expect(page.textContent).toContain('1 change since revision 1');
    expect(page.textContent).toContain('Notes: Ice after each visit');
    await pressKey('Enter', { ctrlKey: true });
    await settle();
    expect(page.textContent).toContain('Say why: it stays with the plan.');
    type(control(page, '#reason-sign-off'), 'Knee swells');
    await pressKey('Enter', { ctrlKey: true });
    expect(step('sign-off').request.body).toEqual({ reason: 'Knee swells' });
  });

  it('brings the plan to a newer assessment, checked again, as one step that can be taken back', async () => {
    const { http, page, draft } = await setup({ assessments: [newer, own] });
    expect(find(page, 'app-missing-list').textContent).toContain('A newer assessment of this patient is signed');
    button(page, 'Use the newer assessment').click();
    await settle();
    const outcomes = [{ id: 'lefs' as const, score: 52 }];
    const document = { ...signableAssessment, assessedOn: '2026-03-30', outcomes };
    http.expectOne(routes.assessment(newer.id)).flush(anAssessment({ id: newer.id, status: 'signed', document }));
    await settle();
    expect(draft.document().assessmentId).toBe(newer.id);
    expect(draft.document().goals[0]?.baseline).toBe(52);
    expect(draft.basis().assessmentId).toBe(newer.id);
    draft.undo();
    expect(draft.basis().assessmentId).toBe(own.id);
  });

  it('lets a supervisor co-sign what somebody else signed, or return it with a reason', async () => {
    const head = aRevision({ by: { id: 'person-2', displayName: 'Toma Ardelean' } });
    const plan = anActivePlan({ status: 'awaiting-co-sign', work: 'awaiting-co-sign', inForce: null, head });
    const { page, step } = await setup({ plan, role: 'supervisor' });
    expect(button(page, 'Co-sign')).toBeTruthy();
    button(page, 'Return').click();
    await settle();
    button(page, 'Return').click();
    await settle();
    expect(page.textContent).toContain('Say why: it stays with the plan.');
    type(control(page, '#reason-return'), 'No goal for tennis');
    button(page, 'Return').click();
    await settle();
    expect(step('return').request.body).toEqual({ reason: 'No goal for tennis' });
  });

  it('never offers a co-signature to who signed', async () => {
    const plan = anActivePlan({ status: 'awaiting-co-sign', work: 'awaiting-co-sign', inForce: null });
    const { page } = await setup({ plan, role: 'supervisor' });
    expect(page.textContent).toContain('A supervisor other than you co-signs it');
    expect(() => button(page, 'Co-sign')).toThrow();
  });

  it('asks before a plan is ended, and leaves it by Escape', async () => {
    const { http, page } = await setup({ plan: anActivePlan() });
    button(page, 'Discontinue').click();
    await settle();
    expect(page.textContent).toContain('The plan ends early and cannot be changed afterwards.');
    control(page, '#reason-discontinue').focus();
    await pressKey('Escape');
    expect(page.querySelector('#reason-discontinue')).toBeNull();
    http.expectNone(routes.planStep('plan-1', 'discontinue'));
  });

  it('shows the plan as somebody else left it when a step comes too late', async () => {
    const { page, step } = await setup({ plan: anActivePlan() });
    button(page, 'Hold the plan').click();
    await settle();
    type(control(page, '#reason-hold'), 'Away');
    find(page, 'app-step-form [type=submit]').click();
    await settle();
    const current = anActivePlan({ version: 5, status: 'completed' });
    refuse(step('hold'), 'resource.changed-meanwhile', { current, changes: [] });
    await settle();
    expect(find(page, '#standing-title').textContent).toContain('Completed');
    expect(page.textContent).toContain('Someone else changed this in the meantime.');
  });

  it('asks why a plan is resumed that a visit put on hold, and names the visit by its day', async () => {
    const made = {
      by: aRevision().by,
      visitId: 'visit-7',
      reason: '2026-03-16',
      revision: 2,
      at: aRevision().at,
    } as const;
    const plan = anActivePlan({
      status: 'on-hold',
      transitions: [{ ...made, transition: 'hold', from: 'active', to: 'on-hold' }],
    });
    const { page, step } = await setup({ plan });
    expect(find(page, 'app-standing-panel').textContent).toContain('Visit of Mon 16 Mar');
    button(page, 'Resume').click();
    await settle();
    find(page, 'app-step-form [type=submit]').click();
    await settle();
    expect(find(page, '[role=alert]').textContent).toContain('Say why');
    type(control(page, '#reason-resume'), 'Cleared by the emergency department');
    find(page, 'app-step-form [type=submit]').click();
    await settle();
    expect(step('resume').request.body).toEqual({ reason: 'Cleared by the emergency department' });
  });

  it('opens a revision to be read, and says in clinical words how it differs from the one before', async () => {
    const second = { ...signablePlan, notes: 'Ice after each visit' };
    const plan = anActivePlan({ head: aRevision({ number: 2, reason: 'Knee swells', document: second }), inForce: 2 });
    const { http, page } = await setup({ plan });
    button(page, 'Revision 2').click();
    await settle();
    http.expectOne(routes.planRevision('plan-1', 2)).flush(aRevision({ number: 2, document: second }));
    http.expectOne(routes.planRevision('plan-1', 1)).flush(aRevision());
    await settle();
    const sheet = find(page, 'app-revision-sheet').textContent;
    expect(sheet).toContain('Revision 1 → 2');
    expect(sheet).toContain('Notes: Ice after each visit');
    expect(sheet).toContain('Quadriceps set, right');
  });
});
