import { TestBed } from '@angular/core/testing';
import type { CriterionVerdict, GateCriterion, PhaseVerdict, VisitContext } from '@repattern/domain';
import { pressKey } from '../../testing/open-section';
import { button, control, find, settle, setUpPlanner, type } from '../../testing/planner-test-bed';
import { smallVisit } from '../../testing/visit-view-samples';
import { VisitDraft } from '../visit-draft';
import { VisitPlaces } from '../visit-places';
import { GatePanel } from './gate-panel';

const criterion = (measure: GateCriterion['measure'], value: GateCriterion['value']): GateCriterion => ({
  ...{ id: `p3-${measure}`, measure, op: typeof value === 'boolean' ? '==' : '>=', value, visits: 1, source: 'policy' },
});

const criteria: readonly CriterionVerdict[] = [
  { criterion: criterion('painSettledByMorning', true), state: 'met', readings: [{ on: '2026-03-19', value: true }] },
  { criterion: criterion('psfsMean', 6), state: 'unmet', readings: [{ on: '2026-03-12', value: 4.25 }] },
  { criterion: criterion('homeProgrammeIndependent', true), state: 'not-assessed', readings: [] },
  { criterion: criterion('coreLevel', 3), state: 'not-applicable', readings: [] },
];

async function setup(differing: Partial<PhaseVerdict> = {}, { readonly = false, phases = [2, 3, 4, 5] as const } = {}) {
  setUpPlanner([], [VisitDraft, VisitPlaces]);
  const draft = TestBed.inject(VisitDraft);
  const [phase] = smallVisit.context.plan.phases;
  if (phase === undefined || smallVisit.given === null) throw new Error('The sample has no phase');
  const plan = { ...smallVisit.context.plan, phases: phases.map((number) => ({ ...phase, number })) };
  const context: VisitContext = { ...smallVisit.context, plan };
  const verdict: PhaseVerdict = { ...smallVisit.given.phase, criteria, ...differing };
  draft.open({ context, given: { ...smallVisit.given, phase: verdict }, readonly });
  const fixture = TestBed.createComponent(GatePanel);
  const page = document.createElement('main');
  page.append(fixture.nativeElement as HTMLElement);
  document.body.replaceChildren(page);
  await settle();
  return { page, draft };
}

const lines = (page: HTMLElement) =>
  [...page.querySelectorAll('[aria-label="Criteria of the gate"] > li')].map((line) =>
    line.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('GatePanel', () => {
  it('tells of each criterion how it stands, with the days of its readings', async () => {
    const { page } = await setup();
    expect(lines(page)[0]).toContain('Pain settled by the next morning Met yes today');
    expect(lines(page)[1]).toMatch(/≥.6 Not met 4\.3 on Thu 12 Mar/);
    expect(lines(page)[2]).toContain('Home programme independent Not assessed');
    expect(page.textContent).toContain('gate 1 of 3 met');
  });

  it('says in words what else keeps the phase, alike items together', async () => {
    const items = smallVisit.context.visit.items.map(({ item }) => ({
      kind: 'item' as const,
      item,
      action: 'REST' as const,
    }));
    const { page } = await setup({ obstacles: [{ kind: 'weeks', done: 1, least: 3 }, ...items] });
    expect(find(page, '.obstacles').textContent).toMatch(/1 of at least 3 weeks.*Rest today: 4 items/s);
  });

  it('measures again in place what nobody measured', async () => {
    const { page, draft } = await setup();
    find(page, '[aria-label="Measure now: Patient-specific function ≥\u202f6"]').click();
    await settle();
    type(control(page, '#measure-outcome-psfs'), '6.5');
    await settle();
    expect(draft.document().measured.outcomes).toEqual([{ id: 'psfs', score: 6.5 }]);
    find(page, '[aria-label="Measure now: Home programme independent"]').click();
    await settle();
    find(page, '#measure-judged-homeProgrammeIndependent').focus();
    await pressKey('y');
    expect(draft.document().measured.gates).toEqual([{ measure: 'homeProgrammeIndependent', value: true }]);
  });

  it('goes on by one press where the gate is met', async () => {
    const { page, draft } = await setup({ action: 'advance', rule: 'ph-advance', to: 4 });
    find(page, 'app-phase-choice > .primary').click();
    await settle();
    expect(draft.document().phaseDecision).toEqual({ kind: 'advance', to: 4 });
    button(page, 'Take back').click();
    await settle();
    expect(draft.document().phaseDecision).toBeNull();
  });

  it('does not go on by one press where what was entered last closed the gate', async () => {
    const { page, draft } = await setup({ action: 'advance', rule: 'ph-advance', to: 4 });
    const { context, given } = smallVisit;
    jest
      .spyOn(draft, 'settle')
      .mockImplementationOnce(() =>
        draft.open({ context: { ...context, plan: draft.planContext().plan }, given, readonly: false }),
      );
    find(page, 'app-phase-choice > .primary').click();
    await settle();
    expect(draft.document().phaseDecision).toBeNull();
    expect(page.querySelector('app-phase-choice > .primary')).toBeNull();
  });

  it('goes on against the gate, skips and goes back only with a reason', async () => {
    const { page, draft } = await setup();
    const ways = () => [...page.querySelectorAll('details button')].map(({ textContent }) => textContent.trim());
    expect(ways()).toEqual([
      expect.stringMatching(/^Go on to phase 4.* anyway …$/),
      expect.stringMatching(/^Skip to phase 5/),
      expect.stringMatching(/^Go back to phase 2/),
    ]);
    find(page, 'details li:nth-child(2) button').click();
    await settle();
    find(page, 'app-reason-form [type=submit]').click();
    await settle();
    expect(page.textContent).toContain('Say why: it stays with the visit.');
    type(control(page, 'app-reason-form input'), 'Runs a marathon already');
    find(page, 'app-reason-form [type=submit]').click();
    await settle();
    expect(draft.document().phaseDecision).toEqual({ kind: 'skip', to: 5, reason: 'Runs a marathon already' });
    expect(find(page, '.decided').textContent).toContain('“Runs a marathon already”');
  });

  it('decides nothing of a visit that may only be read', async () => {
    const { page } = await setup({ action: 'advance', rule: 'ph-advance', to: 4 }, { readonly: true });
    expect(page.querySelectorAll('button')).toHaveLength(0);
    expect(page.textContent).toContain('The patient stayed in this phase.');
  });
});
