import { shippedExercises } from '../exercise/shipped-library';
import { kneePlan } from '../plan/cases/knee-plan';
import { changeGateCriterion } from '../plan/edit/gate-criteria';
import { setDose, setPinned } from '../plan/edit/item-settings';
import { moveItem } from '../plan/edit/move-item';
import { setPhaseWeeks } from '../plan/edit/phase-rhythm';
import { setPlanNotes } from '../plan/edit/plan-settings';
import { replaceItem } from '../plan/edit/replace-item';
import type { PlanDocument } from '../plan/plan-document';
import { keptDecision, revisionOf, visitRevisionOf } from './cases/drawn-history';
import { diffRevisions } from './diff-revisions';
import type { HistoryRevision } from './plan-history';

const quadSet = '1.clinic.quad-set.left';
const isometric = { form: 'strength-isometric', sets: 1, reps: 10, effort_pct_mvic: 30, rest_s: 30 } as const;
const held = (hold_s: number) => (plan: PlanDocument) =>
  setDose(plan, quadSet, { ...isometric, hold_s, sessions_per_day: 2 });
const changes = (...revisions: readonly HistoryRevision[]) => diffRevisions(revisions, shippedExercises);
const stepsOf = (revisions: readonly HistoryRevision[]): number[][] =>
  changes(...revisions).map(({ steps }) => steps.map(({ origin }) => origin.revision));

/** A plan through edits, each of which is a revision. */
const through = (...edits: readonly ((plan: PlanDocument) => PlanDocument)[]): HistoryRevision[] => {
  const documents = edits.reduce<PlanDocument[]>((all, edit) => [...all, edit(all.at(-1) ?? kneePlan)], [kneePlan]);
  return documents.map((document, at) => revisionOf(at + 1, document));
};

describe('diffRevisions', () => {
  it('finds nothing without revisions, in one, and where only a pin changed', () => {
    expect(changes()).toEqual([]);
    expect(changes(revisionOf(1, kneePlan))).toEqual([]);
    expect(changes(...through((plan) => setPinned(plan, quadSet, true)))).toEqual([]);
  });

  it('names the one revision that changed a dose, with who, when and why', () => {
    const revisions = through(held(8), (plan) => setPlanNotes(plan, 'Stairs first'));
    const [notes, dose] = changes(...revisions);
    expect(notes).toMatchObject({ phase: null, item: null, direction: null });
    expect(notes?.steps).toMatchObject([{ origin: { revision: 3 }, verdict: null, prescribed: null }]);
    expect(dose).toMatchObject({ change: { kind: 'item-dose' }, phase: 1, item: quadSet, direction: 'harder' });
    expect(dose?.steps).toMatchObject([
      {
        origin: { revision: 2, by: { displayName: 'Ana Ionescu' }, reason: 'Decided so' },
        prescribed: { from: { dose: { hold_s: 5 } }, to: { dose: { hold_s: 8 } } },
      },
    ]);
  });

  it('names every revision of a change that took several, and none of one that was undone', () => {
    expect(stepsOf(through(held(8), held(10)))).toEqual([[2, 3]]);
    expect(stepsOf(through(held(8), held(5)))).toEqual([]);
    expect(stepsOf(through(held(8), held(5), held(6)))).toEqual([[2, 3, 4]]);
  });

  it('tells by which rule and on what evidence a visit changed a dose, of that item alone', () => {
    const decision = { ...keptDecision(quadSet, kneePlan), action: 'PROGRESS' } as const;
    const other = keptDecision('2.clinic.bridge-double-leg.none', kneePlan);
    const [change] = changes(revisionOf(1, kneePlan), visitRevisionOf(2, held(8)(kneePlan), [other, decision]));
    expect(change?.steps).toMatchObject([
      {
        origin: { kind: 'visit', visit: { id: 'visit-2', on: '2026-03-02' } },
        verdict: { action: 'PROGRESS', decision: 'accepted', inputs: [{ input: 'painDuring', value: 4 }] },
      },
    ]);
  });

  it('tells that the weeks of a phase followed a patient who went on', () => {
    const move = { kind: 'override', from: 1, to: 2, reason: 'Stairs at work' } as const;
    const after = { ...visitRevisionOf(2, setPhaseWeeks(kneePlan, 1, 1), []), move };
    const [change] = changes(revisionOf(1, kneePlan), after);
    expect(change).toMatchObject({ change: { kind: 'phase-weeks' }, phase: 1, steps: [{ move, verdict: null }] });
  });

  it.each([
    ['quad-set', 'straight-leg-raise', 'harder'],
    ['straight-leg-raise', 'quad-set', 'easier'],
    ['quad-set', 'heel-prop-extension', 'other'],
  ])('tells from %s to %s as %s', (first, second, direction) => {
    const put = (exerciseId: string) => (plan: PlanDocument) => {
      const id = plan.phases[0]?.clinic[0]?.id ?? '';
      return replaceItem(plan, id, {
        exerciseId,
        side: 'left',
        dose: { ...isometric, hold_s: 5, sessions_per_day: 2 },
      });
    };
    const [base, ...later] = through(put(first), put('short-arc-quad'), put(second)).slice(1);
    if (!base) throw new Error('There is a first revision.');
    const change = changes(base, ...later).find((each) => each.change.kind === 'item-replaced');
    expect(change?.direction).toBe(direction);
    expect(change?.steps.map(({ prescribed }) => [prescribed?.from?.exerciseId, prescribed?.to?.exerciseId])).toEqual([
      [first, 'short-arc-quad'],
      ['short-arc-quad', second],
    ]);
  });

  it('counts a move as made by who moved it, not by who put something beside it', () => {
    const moved = through(
      (plan) =>
        replaceItem(plan, '1.home.heel-prop-extension.left', {
          exerciseId: 'prone-hang',
          side: 'left',
          dose: { ...isometric, hold_s: 5, sessions_per_day: 2 },
        }),
      (plan) => moveItem(plan, quadSet, { phase: 1, lane: 'home', at: 0 }),
    );
    const move = changes(...moved).find(({ change }) => change.kind === 'item-moved');
    expect(move?.steps.map(({ origin }) => origin.revision)).toEqual([3]);
  });

  it('puts a criterion under its phase', () => {
    const [change] = changes(
      ...through((plan) => changeGateCriterion(plan, { phase: 1, id: 'p1-rest-pain' }, { value: 1 })),
    );
    expect(change).toMatchObject({ change: { kind: 'criterion-changed' }, phase: 1, item: null });
  });
});
