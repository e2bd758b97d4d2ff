import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { AssessmentView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { aDocument, anAssessment } from '../testing/assessment-samples';
import { button, find, refuse, settle, setUpPlanner, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { mayLeave, UnsavedWork } from '../data/unsaved-work';
import { Assessment } from './assessment';

const path = 'patients/:id/assessments/:assessmentId';

async function setup(view: Partial<AssessmentView> = {}, role: Role = 'therapist') {
  localStorage.clear();
  const http = setUpPlanner([{ path, component: Assessment, canDeactivate: [mayLeave] }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/patients/patient-1/assessments/assessment-1');
  const page = harness.routeNativeElement ?? document.body;
  const answer = async () => {
    http.expectOne(routes.patient('patient-1')).flush(aPatient());
    http.expectOne(routes.assessment('assessment-1')).flush(anAssessment(view));
    await settle();
    await settle();
    http.match(routes.people).forEach((request) => request.flush({ items: [], nextCursor: null }));
  };
  await settle();
  const key = async (init: KeyboardEventInit) => {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    await settle();
  };
  return { http, page, answer, key };
}

// Where nothing is drawn there is nothing to scroll to.
beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

describe('Assessment', () => {
  it('shows the patient, every section with its progress, and what the findings come to', async () => {
    const { page, answer } = await setup({
      document: aDocument({ findings: [{ id: 'thomas-iliopsoas', side: 'left', result: 'positive' }] }),
    });
    expect(page.querySelector('app-row-skeleton')).not.toBeNull();
    await answer();
    expect(page.querySelectorAll('app-sheet-section')).toHaveLength(12);
    expect(find(page, 'app-section-nav').textContent).toContain('complete, 3 answered');
    expect(find(page, 'app-problem-list').textContent).toContain('Pain now 4/10');
  });

  it('says that there is no such assessment, and offers to try again when it cannot be read', async () => {
    const { http, page } = await setup();
    http.expectOne(routes.patient('patient-1')).flush(aPatient());
    refuse(http.expectOne(routes.assessment('assessment-1')), 'resource.not-found');
    await settle();
    expect(page.textContent).toContain('There is no such assessment of this patient');
  });

  it('offers to try again when it cannot be read', async () => {
    const { http, page, answer } = await setup();
    http.expectOne(routes.patient('patient-1')).error(new ProgressEvent('error'));
    http.match(routes.assessment('assessment-1'));
    await settle();
    button(page, 'Try again').click();
    await settle();
    await answer();
    expect(page.querySelector('app-assessment-sheet')).not.toBeNull();
  });

  it('stops with what to do when a red flag is raised', async () => {
    const { page, answer } = await setup({
      document: aDocument({ redFlags: { answers: { 'cauda-equina.1': 'yes' }, others: 'unknown' } }),
    });
    await answer();
    const banner = find(page, 'app-red-flag-banner');
    expect(banner.textContent).toMatch(/Emergency: Cauda equina syndrome\.\s*Send to emergency department now/);
    expect(banner.querySelector('textarea')?.value).toContain('Emergency referral: possible cauda equina syndrome.');
  });

  it('keeps precautions that forbid something in sight', async () => {
    const flag = {
      status: 'present',
      region: null,
      side: null,
      since: null,
      clearedBy: null,
      clearedOn: null,
    } as const;
    const { page, answer } = await setup({
      document: aDocument({ precautions: { flags: [{ flag: 'acute-dvt', ...flag }], others: 'unknown' } }),
    });
    await answer();
    expect(find(page, 'app-patient-bar .alert').textContent).toContain('deep vein thrombosis');
  });

  it('goes from section to section by Alt and arrows, and to quick entry, from anywhere', async () => {
    const { page, answer, key } = await setup();
    await answer();
    await key({ key: 'ArrowDown', altKey: true });
    expect(find(page, '[aria-current]').textContent).toContain('Pain');
    await key({ key: 'q', code: 'KeyQ', altKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quick entry');
  });

  it('steps on from the field that has the focus, also while the page still tells of an earlier section', async () => {
    const { page, answer, key } = await setup();
    await answer();
    await key({ key: 'ArrowDown', altKey: true });
    find(page, 'app-sheet-section').dispatchEvent(new FocusEvent('focusin'));
    await key({ key: 'ArrowDown', altKey: true });
    expect(find(page, '[aria-current]').textContent).toContain('Red flags');
  });

  it('locks what somebody may only read', async () => {
    const { page, answer } = await setup({}, 'supervisor');
    await answer();
    expect(page.querySelector('app-quick-entry-bar')).toBeNull();
    expect(page.querySelector('app-sign-panel')).toBeNull();
    expect(find(page, 'app-patient-bar').textContent).toContain('Read only');
  });

  it('lists what is missing before it can be signed, and leads there', async () => {
    const { http, page, answer } = await setup();
    await answer();
    button(page, 'Sign assessment').click();
    await settle();
    http.expectNone(routes.assessmentSign('assessment-1'));
    button(page, 'Presentation not chosen').click();
    expect(document.activeElement?.id).toBe('presentation-id');
  });

  it('discards only after a question', async () => {
    const { http, page, answer } = await setup();
    await answer();
    button(page, 'Discard draft').click();
    await settle();
    http.expectNone(routes.assessmentDiscard('assessment-1'));
    find(page, '[role=alertdialog] button').click();
    await settle();
    expect(http.expectOne(routes.assessmentDiscard('assessment-1')).request.headers.get('If-Match')).toBe('"1"');
  });

  it('shows a signed one with what was added, and takes an addendum only with its reason', async () => {
    const by = { id: 'person-1', displayName: 'Ioana Marin' };
    const { http, page, answer } = await setup({
      status: 'signed',
      signedBy: by,
      signedAt: '2026-09-14T09:00:00.000Z',
      addenda: [{ id: 'a', text: 'Knee replaced in 2021.', reason: 'Told later', by, at: '2026-09-15T09:00:00.000Z' }],
    });
    await answer();
    const panel = find(page, 'app-signed-panel');
    expect(panel.textContent).toContain('Signed by Ioana Marin Mon 14 Sep, 12:00');
    expect(panel.textContent).toContain('Knee replaced in 2021.');
    button(page, 'Add an addendum').click();
    await settle();
    button(page, 'Add addendum').click();
    await settle();
    http.expectNone(routes.assessmentAddenda('assessment-1'));
    expect(panel.textContent).toContain('Both the text and its reason are needed.');
  });

  it('may be left at once while everything is on the server or kept on the device', async () => {
    const { answer } = await setup();
    await answer();
    await expect(TestBed.inject(UnsavedWork).mayLeave()).resolves.toBe(true);
  });
});
