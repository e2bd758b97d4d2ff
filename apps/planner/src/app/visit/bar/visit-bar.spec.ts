import { Component, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PlanBasis, VisitContext, VisitDocument } from '@repattern/domain';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { isAsked } from '@repattern/domain/exercise/contraindication';
import { pressKey } from '../../testing/open-section';
import { button, control, find, settle, setUpPlanner, type } from '../../testing/planner-test-bed';
import { aRecord, smallVisit } from '../../testing/visit-view-samples';
import { VisitDraft } from '../visit-draft';
import { VisitPlaces } from '../visit-places';
import { VisitBar } from './visit-bar';

@Component({ imports: [VisitBar], template: '<main><app-visit-bar /></main>' })
class Page {
  readonly bar = viewChild.required(VisitBar);
}

/** Every precaution was asked and is absent, but those that are told. */
function basisWith(present: readonly string[]): PlanBasis {
  const { basis } = smallVisit.context;
  const flags = contraindications.filter(isAsked).map(({ id }) => ({
    ...{ flag: id, status: present.includes(id) ? ('present' as const) : ('absent' as const) },
    ...{ region: null, side: null, since: null, clearedBy: null, clearedOn: null },
  }));
  return { ...basis, assessment: { ...basis.assessment, precautions: { flags, others: 'absent' } } };
}

async function setup(visit: Partial<VisitDocument> = {}, differing: Partial<VisitContext> = {}) {
  setUpPlanner([], [VisitDraft, VisitPlaces]);
  const draft = TestBed.inject(VisitDraft);
  const context = { ...smallVisit.context, basis: basisWith([]), visit: aRecord(visit), ...differing };
  draft.open({ context, given: null, readonly: false });
  const fixture = TestBed.createComponent(Page);
  document.body.replaceChildren(fixture.nativeElement as HTMLElement);
  await settle();
  const page = fixture.nativeElement as HTMLElement;
  const unfold = async () => {
    button(page, 'One by one').click();
    await settle();
    await settle();
  };
  return { page, draft, bar: fixture.componentInstance.bar(), unfold };
}

describe('VisitBar', () => {
  it('says in words what “nothing new” states, and says it with one key', async () => {
    const { page, draft, bar } = await setup();
    expect(find(page, '#nothing-new-states').textContent).toMatch(
      /no red flag.*no fall.*vital signs not indicated.*no soreness/,
    );
    bar.sayNothingNew();
    await settle();
    expect(draft.document().screen).toMatchObject({
      redFlag: false,
      fall: 'none',
      vitals: 'not-indicated',
      precautions: 'unchanged',
    });
    expect(draft.document().response).toMatchObject({ settledByMorning: true, soreness: 'none' });
    expect(find(page, '.summary').textContent).toContain('no red flag');
    draft.undo();
    expect(draft.document()).toEqual(aRecord());
  });

  it('leaves vital signs open that must be taken, and asks for them', async () => {
    const { page, draft, bar } = await setup({}, { basis: basisWith(['stable-cardiac-disease']) });
    expect(find(page, '#nothing-new-states').textContent).not.toContain('not indicated');
    bar.sayNothingNew();
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 120));
    await settle();
    expect(draft.document().screen).toMatchObject({ redFlag: false, vitals: null });
    expect(document.activeElement?.id).toBe('visit-sign-sbp');
    type(control(page, '#visit-sign-sbp'), '184');
    await settle();
    expect(draft.document().screen).toMatchObject({ vitals: 'taken', signs: { sbp: 184 } });
    expect(find(page, '#visit-sign-sbp-limit').className).toContain('reached');
  });

  it('asks each question alone, and which red flag it was', async () => {
    const { page, draft, unfold } = await setup();
    await unfold();
    find(page, '#visit-screen-newNeuroDeficit').focus();
    await pressKey('n');
    expect(draft.document().screen.newNeuroDeficit).toBe(false);
    expect(document.activeElement?.closest('app-keyed-choice')?.id).toBe('visit-screen-fall');
    find(page, '#visit-screen-redFlag').focus();
    await pressKey('y');
    control(page, '#visit-screen-raised').focus();
    type(control(page, '#visit-screen-raised'), 'cauda');
    await settle();
    await pressKey('Enter');
    expect(draft.document().screen).toMatchObject({ redFlag: true, raised: ['cauda-equina'] });
    draft.settle();
    expect(draft.verdicts().stop).toBe('STOP_REFER');
    find(page, '#visit-screen-redFlag').focus();
    await pressKey('n');
    expect(draft.document().screen).toMatchObject({ redFlag: false, raised: [] });
  });

  it('takes which precaution changed, as it is from today on', async () => {
    const { page, draft, unfold } = await setup();
    await unfold();
    find(page, '#visit-screen-precautions').focus();
    await pressKey('y');
    type(control(page, '#visit-screen-flags'), 'pregnancy');
    await settle();
    control(page, '#visit-screen-flags').focus();
    await pressKey('Enter');
    find(page, '#precautions-pregnancy').focus();
    await pressKey('y');
    expect(draft.document().screen).toMatchObject({
      precautions: 'changed',
      flags: [{ flag: 'pregnancy', status: 'present' }],
    });
  });

  it('asks more about soreness only where there was any', async () => {
    const { page, draft, unfold } = await setup();
    await unfold();
    expect(page.querySelector('#visit-response-sorenessKind')).toBeNull();
    find(page, '#visit-response-soreness').focus();
    await pressKey('4');
    find(page, '#visit-response-sorenessKind').focus();
    await pressKey('m');
    type(control(page, '#visit-response-sorenessHours'), '30');
    await settle();
    expect(draft.document().response).toMatchObject({
      soreness: 'next-day',
      sorenessKind: 'muscle',
      sorenessHours: 30,
    });
  });

  it('rates pain with a digit, and takes several of one scale back alone', async () => {
    const { page, draft } = await setup();
    find(page, '#visit-pain-during').focus();
    await pressKey('3');
    find(page, '#visit-pain-rest').focus();
    await pressKey('1');
    expect(draft.document().pain).toEqual({ during: 3, rest: 1, before: null, after: null });
    draft.undo();
    expect(draft.document().pain).toMatchObject({ during: 3, rest: null });
  });

  it('asks for swelling only of joints that are followed, and for home sessions only where there is a home programme', async () => {
    const { page } = await setup({ items: aRecord().items.filter(({ lane }) => lane === 'clinic') });
    expect([page.querySelector('app-joint-swelling'), page.querySelector('app-home-programme')]).toEqual([null, null]);
    TestBed.resetTestingModule();
    const swollen = await setup({ effusion: [{ region: 'knee', side: 'left', grade: 1 }] });
    find(swollen.page, '#visit-effusion-knee-left').focus();
    await pressKey('t');
    expect(swollen.draft.document().effusion).toEqual([{ region: 'knee', side: 'left', grade: 0.5 }]);
    type(control(swollen.page, '#visit-home-sessionsDone'), '2');
    await settle();
    expect(swollen.draft.document().home.sessionsDone).toBe(2);
  });

  it('shows what may only be read without a control', async () => {
    const { page, draft, bar } = await setup({ pain: { rest: 2, before: null, during: 3, after: null } });
    draft.lock(draft.document());
    await settle();
    bar.sayNothingNew();
    expect(page.querySelectorAll('input, .primary')).toHaveLength(0);
    expect(page.textContent).toContain('3 of 10');
  });
});
