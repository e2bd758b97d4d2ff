import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { VisitView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { anActivePlan, aRevision } from '../testing/plan-samples';
import { pressKey } from '../testing/open-section';
import { aPatient } from '../testing/samples';
import { button, control, find, settle, setUpPlanner, signInAs, type } from '../testing/planner-test-bed';
import { aVisitView, smallVisit } from '../testing/visit-view-samples';
import { anAssessment } from '../testing/assessment-samples';
import { VisitPage } from './visit-page';
import type { VisitRecord } from './visit-record';

async function setup(view: VisitView = aVisitView(), role: Role = 'therapist') {
  const http = setUpPlanner();
  await signInAs(role, http);
  const opened: VisitRecord = {
    patient: aPatient(),
    plan: anActivePlan(),
    visit: { value: view, etag: `"${view.version}"` },
    revision: aRevision({ document: smallVisit.context.plan }),
    assessment: anAssessment({ status: 'signed' }),
    visits: [view],
    parameters: smallVisit.context.parameters,
    given: null,
  };
  const context = { ...smallVisit.context, visit: view.document ?? smallVisit.context.visit };
  const fixture = TestBed.createComponent(VisitPage, {
    bindings: [inputBinding('opened', () => opened), inputBinding('context', () => context)],
  });
  const page = document.createElement('main');
  page.append(fixture.nativeElement as HTMLElement);
  document.body.replaceChildren(page);
  for (let turn = 0; turn < 3; turn++) await settle();
  http.match(routes.people).forEach((request) => request.flush({ items: [], nextCursor: null }));
  return { http, page };
}

const alt = (code: string) => pressKey('', { altKey: true, code });
const over = aVisitView({
  stage: 'finished',
  version: 4,
  finishedAt: '2026-03-19T09:00:00.000Z',
  finishedBy: { id: 'person-1', displayName: 'Ioana Marin' },
});

describe('VisitPage', () => {
  beforeEach(() => localStorage.clear());

  it('says whom it is for and how far the treatment is, and waits for the pain during exercise', async () => {
    const { page } = await setup();
    expect(find(page, 'app-patient-bar').textContent).toContain('Phase 3 of 5 · week 3');
    expect(document.activeElement?.id).toBe('visit-pain-during');
    await pressKey('2');
    expect(find(page, '#visit-pain-during').getAttribute('aria-valuenow')).toBe('2');
  });

  it('takes “nothing new” by a key from any field, without losing the place', async () => {
    const { page } = await setup();
    await alt('KeyN');
    expect(find(page, 'app-since-last-visit .summary').textContent).toContain('no red flag');
  });

  it('stops the whole visit at a red flag, and says what to do', async () => {
    const { page } = await setup(
      aVisitView({
        document: {
          ...smallVisit.context.visit,
          screen: { ...smallVisit.context.visit.screen, redFlag: true, raised: ['cauda-equina'] },
        },
      }),
    );
    const notice = find(page, 'app-stop-notice').textContent;
    expect(notice).toContain('Stop. Nothing is done today; refer.');
    expect(notice).toContain('Emergency: Cauda equina syndrome. Send to emergency department now; no treatment.');
    expect(find(page, '.printed-alone').textContent).toContain('Emergency referral: possible cauda equina syndrome.');
  });

  it('lists what is missing by a key, each line leading to its place', async () => {
    const { page } = await setup();
    await alt('KeyF');
    await settle();
    const list = find(page, 'app-visit-missing-list');
    expect(list.textContent).toContain('missing before the visit can be finished');
    button(list, 'Questions of safety are open: doses are held').click();
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve, 60));
    await settle();
    expect(document.activeElement?.closest('app-keyed-choice')?.id).toBe('visit-screen-redFlag');
  });

  it('shows a finished visit locked, with what the plan became, and takes corrections with a reason', async () => {
    const { http, page } = await setup(over);
    http.expectOne(routes.plan('plan-1')).flush(anActivePlan());
    const summary = { ...aRevision({ number: 2, kind: 'visit' }), visitId: 'visit-1' };
    http
      .expectOne((request) => request.url === routes.planRevisions('plan-1'))
      .flush({ items: [summary], nextCursor: null });
    await settle();
    http.expectOne(routes.planRevision('plan-1', 2)).flush(aRevision({ number: 2, kind: 'visit' }));
    await settle();
    const panel = find(page, 'app-finished-panel');
    expect(panel.textContent).toMatch(/Finished by Ioana Marin.*The plan is revision 2 now/s);
    expect(page.querySelector('app-finish-bar .primary')).toBeNull();
    button(panel, 'Add an addendum').click();
    await settle();
    button(panel, 'Add addendum').click();
    await settle();
    expect(panel.textContent).toContain('Both the text and its reason are needed.');
    type(control(panel, '#visit-addendum-reason'), 'Wrong side');
    const text = find(panel, '#visit-addendum-text') as HTMLTextAreaElement;
    text.value = 'It was the left knee';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    button(panel, 'Add addendum').click();
    await settle();
    expect(http.expectOne(routes.visitAddenda('visit-1')).request.body).toEqual({
      text: 'It was the left knee',
      reason: 'Wrong side',
    });
  });

  it('takes a visit back that was begun by mistake, only while nothing is recorded', async () => {
    const { http, page } = await setup();
    button(page, 'Begun by mistake').click();
    await settle();
    const request = http.expectOne(routes.visitStep('visit-1', 'cancel'));
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush(aVisitView({ stage: 'cancelled', version: 2 }));
    await settle();
    expect(find(page, 'app-visit-head').textContent).toContain('Cancelled');
    expect(page.querySelector('app-finish-bar .primary')).toBeNull();
  });

  it('does not take back what something was recorded in', async () => {
    const { page } = await setup();
    await alt('KeyN');
    expect(page.querySelector('app-begun-by-mistake button')).toBeNull();
  });

  it('is only read by who may not record visits', async () => {
    const { page } = await setup(aVisitView(), 'supervisor');
    expect(page.querySelector('app-save-status')).toBeNull();
    await alt('KeyN');
    expect(page.querySelector('.summary')).toBeNull();
  });
});
