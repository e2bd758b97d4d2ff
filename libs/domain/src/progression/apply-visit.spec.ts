import type { CalendarDate } from '../kernel/calendar-date';
import { findItem } from '../plan/edit/item-spot';
import { setDose, setStage } from '../plan/edit/item-settings';
import type { PlanDocument, PlanItem } from '../plan/plan-document';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PhaseNumber } from '../technique/dose-form';
import { applyVisit } from './apply-visit';
import type { AppliedVisit } from './apply-visit';
import { plannedKnee, verdictOn, verdictsWith, visitContext, visitWith } from './cases/visit-case';
import type { ItemVerdict, NextStep, PhaseVerdict } from './verdict';
import { verdictKey } from './verdict-key';
import type { VisitContext } from './visit-context';
import type { ItemDecision, PhaseDecision } from './visit/visit-decision';

const [first] = plannedKnee.phases;
const quadSet = first?.clinic[0] as PlanItem;
const heelProp = first?.home[0] as PlanItem;
const harder = { ...quadSet.dose, hold_s: 10 } as PlanItem['dose'];
const dayOf = (plan: PlanDocument, at: number): string => plan.calendar.visits[at]?.on ?? '';

/** The visit of a day, finished on that day with these decisions, each about its verdict unless it names another. */
function finished(
  verdicts: readonly ItemVerdict[],
  decisions: readonly ItemDecision[],
  context: Partial<VisitContext> = {},
): PlanDocument {
  const about = ({ item }: ItemDecision): string => {
    const verdict = verdicts.find((one) => one.item === item);
    return verdict ? verdictKey(verdict) : '';
  };
  const made = decisions.map((decision) => ({ ...decision, verdict: decision.verdict || about(decision) }));
  const visit = visitWith(context, { decisions: made });
  const full = visitContext({ visit, ...context });
  return applyVisit(full, verdictsWith(verdicts), around(full)).plan;
}

function around({ plan, on }: Pick<VisitContext, 'plan' | 'on'>) {
  const planned = plan.calendar.visits.find((visit) => visit.on === on)?.id ?? null;
  return { closures: [], today: on as CalendarDate, planned };
}

const accepted = (item: PlanItem): ItemDecision => ({ item: item.id, verdict: '', kind: 'accepted' });
const itemOf = (plan: PlanDocument, { id }: PlanItem): PlanItem | undefined => findItem(plan, id)?.item;

describe('items after a visit', () => {
  it('take the dose that was accepted, keep their id, and are pinned by it', () => {
    const plan = finished([verdictOn(quadSet, { next: { kind: 'dose', dose: harder } })], [accepted(quadSet)]);
    expect(itemOf(plan, quadSet)).toEqual({ ...quadSet, dose: harder, pinned: true });
  });

  it('are not pinned by a decision that leaves them as they are', () => {
    const dose = Object.fromEntries(Object.entries(quadSet.dose).toReversed()) as unknown as PlanItem['dose'];
    const same = verdictOn(quadSet, { next: { kind: 'dose', dose } });
    expect(itemOf(finished([same], [accepted(quadSet)]), quadSet)?.pinned).toBe(false);
  });

  it('take what was chosen instead, and are pinned by it', () => {
    const decision: ItemDecision = {
      ...{ item: quadSet.id, verdict: '', kind: 'overridden', reason: 'Too easy' },
      next: { kind: 'dose', dose: harder },
    };
    expect(itemOf(finished([verdictOn(quadSet)], [decision]), quadSet)).toEqual({
      ...quadSet,
      dose: harder,
      pinned: true,
    });
  });

  it('stay as they are while nobody decided, also where the same exercise was decided about elsewhere', () => {
    const twice = { ...plannedKnee, phases: plannedKnee.phases.map((phase) => ({ ...phase })) };
    const home = { ...quadSet, id: 'at-home' };
    const plan = {
      ...twice,
      phases: twice.phases.map((phase) => (phase.number === 1 ? { ...phase, home: [home] } : phase)),
    };
    const step = { next: { kind: 'dose', dose: harder } } as const;
    const after = finished([verdictOn(quadSet, step), verdictOn(home, step)], [accepted(quadSet)], { plan });
    expect(itemOf(after, home)).toEqual(home);
  });

  it('rest for the days off after the visit, with the dose with which they go on', () => {
    const easier = { ...quadSet.dose, hold_s: 3 } as PlanItem['dose'];
    const rest = verdictOn(quadSet, { action: 'REST', restDays: 2, next: { kind: 'dose', dose: easier } });
    expect(itemOf(finished([rest], [accepted(quadSet)]), quadSet)).toMatchObject({
      ...{ dose: easier, stage: { kind: 'resting', until: '2026-09-09' } },
    });
  });

  it('are worked on again once the rest is over, and rest on while it is not', () => {
    const resting = (until: string) => setStage(plannedKnee, quadSet.id, { kind: 'resting', until });
    expect(itemOf(finished([], [], { plan: resting('2026-09-06') }), quadSet)).not.toHaveProperty('stage');
    const hold = [verdictOn(quadSet)];
    const still = finished(hold, [accepted(quadSet)], { plan: resting('2026-09-07') });
    expect(itemOf(still, quadSet)?.stage).toEqual({ kind: 'resting', until: '2026-09-07' });
  });

  it('are kept up once their work is done, until somebody gives them a dose by hand', () => {
    const done = verdictOn(quadSet, { next: { kind: 'maintain', dose: quadSet.dose, daysPerWeek: 2 } });
    const plan = finished([done], [accepted(quadSet)]);
    expect(itemOf(plan, quadSet)?.stage).toEqual({ kind: 'maintenance', daysPerWeek: 2 });
    expect(itemOf(finished([verdictOn(quadSet)], [accepted(quadSet)], { plan }), quadSet)).toHaveProperty('stage');
    const again: ItemDecision = {
      ...{ item: quadSet.id, verdict: '', kind: 'overridden', reason: 'Lost it again' },
      next: { kind: 'dose', dose: quadSet.dose },
    };
    expect(itemOf(finished([verdictOn(quadSet)], [again], { plan }), quadSet)).not.toHaveProperty('stage');
  });

  it('make place for another exercise under an id of its own, at the same place of the session', () => {
    const next: NextStep = {
      ...{ kind: 'exercise', exerciseId: 'straight-leg-raise', side: 'left', direction: 'harder', dose: quadSet.dose },
    };
    const plan = finished([verdictOn(quadSet, { next })], [accepted(quadSet)]);
    expect(plan.phases[0]?.clinic).toEqual([
      { ...quadSet, id: '1.clinic.straight-leg-raise.left', exerciseId: 'straight-leg-raise', pinned: true },
    ]);
  });

  it('rest after the change, too, where the verdict says both', () => {
    const next: NextStep = {
      ...{ kind: 'exercise', exerciseId: 'ankle-pump', side: 'left', direction: 'easier', dose: quadSet.dose },
    };
    const plan = finished([verdictOn(quadSet, { next, restDays: 1 })], [accepted(quadSet)]);
    expect(plan.phases[0]?.clinic[0]?.stage).toEqual({ kind: 'resting', until: '2026-09-08' });
  });

  it('go, or stop until somebody chooses', () => {
    const gone = finished([verdictOn(heelProp, { next: { kind: 'remove' } })], [accepted(heelProp)]);
    expect(gone.phases[0]?.home).toEqual([]);
    const open = finished([verdictOn(heelProp, { next: { kind: 'choose' } })], [accepted(heelProp)]);
    expect(itemOf(open, heelProp)?.stage).toEqual({ kind: 'stopped' });
  });

  it('stay as they are where the decision was about another verdict', () => {
    const lapsed: ItemDecision = { ...accepted(quadSet), verdict: verdictKey(verdictOn(quadSet)) };
    const plan = finished([verdictOn(quadSet, { next: { kind: 'dose', dose: harder } })], [lapsed]);
    expect(itemOf(plan, quadSet)).toEqual(quadSet);
  });

  it('ignore decisions about what is no longer in the plan', () => {
    const plan = setDose(plannedKnee, quadSet.id, harder);
    const elsewhere = { ...quadSet, id: 'gone' };
    expect(finished([verdictOn(elsewhere)], [accepted(elsewhere)], { plan }).phases).toEqual(plan.phases);
  });
});

/** A visit on a day of the calendar, after which the phase is as decided. */
function moved(
  decision: PhaseDecision | null,
  { verdict = {}, ...changes }: Partial<VisitContext> & { verdict?: Partial<PhaseVerdict> },
): AppliedVisit {
  const context = visitContext({ ...changes, visit: visitWith(changes, { phaseDecision: decision }) });
  return applyVisit(context, verdictsWith([], verdict), around(context));
}

const weeksOf = ({ plan }: AppliedVisit): number[] => plan.phases.map(({ weeks }) => weeks);
const advance = (to: PhaseNumber): PhaseDecision => ({ kind: 'advance', to });
const ready = { action: 'advance', rule: 'ph-advance', to: 2 } as const;

describe('the calendar after a visit', () => {
  it('has the visit attended and everything else where it was', () => {
    const { plan, move, findings } = moved(null, {});
    expect(plan.calendar.visits).toEqual(
      plannedKnee.calendar.visits.map((visit, at) => (at === 0 ? { ...visit, status: 'attended' } : visit)),
    );
    expect([move, findings]).toEqual([null, []]);
  });

  it('has a visit on the day on which it took place, and one that nobody had planned', () => {
    const other = applyVisit(visitContext({ on: '2026-09-08' }), verdictsWith([]), {
      ...{ closures: [], today: '2026-09-08' as CalendarDate, planned: plannedKnee.calendar.visits[0]?.id ?? null },
    });
    expect(other.plan.calendar.visits[0]).toMatchObject({ on: '2026-09-08', status: 'attended' });
    const extra = applyVisit(visitContext({ on: '2026-09-08' }), verdictsWith([]), {
      ...{ closures: [], today: '2026-09-08' as CalendarDate, planned: null },
    });
    expect(extra.plan.calendar.visits.filter(({ status }) => status === 'attended')).toMatchObject([
      { on: '2026-09-08', phase: 1 },
    ]);
  });

  it('ends the phase with the present week when the patient goes on', () => {
    const applied = moved(advance(2), { verdict: ready });
    expect(applied.move).toEqual({
      ...{ kind: 'advance', from: 1, to: 2, since: '2026-09-07', reason: null, criteria: [] },
    });
    expect(weeksOf(applied)).toEqual([1, 3, 3]);
    expect(applied.plan.calendar.visits.map(({ phase, on }) => `${phase} ${on}`).slice(0, 4)).toEqual([
      '1 2026-09-07',
      '1 2026-09-10',
      '2 2026-09-14',
      '2 2026-09-17',
    ]);
    expect(applied.findings).toEqual([]);
  });

  it('gives a phase that is passed over the one week that a phase has at least', () => {
    const applied = moved({ kind: 'skip', to: 3, reason: 'Knows it all' }, {});
    expect(applied.move).toMatchObject({ kind: 'skip', to: 3, reason: 'Knows it all' });
    expect(weeksOf(applied)).toEqual([1, 1, 3]);
  });

  it('has another week of the phase for who stays beyond its last visit', () => {
    const last = plannedKnee.calendar.visits.filter(({ phase }) => phase === 1).length - 1;
    expect(weeksOf(moved(null, { on: dayOf(plannedKnee, last - 1) }))).toEqual([2, 3, 3]);
    const applied = moved(null, { on: dayOf(plannedKnee, last) });
    expect(weeksOf(applied)).toEqual([3, 3, 3]);
    expect(applied.plan.calendar.visits[last + 1]).toMatchObject({ phase: 1, status: 'planned' });
  });

  it('makes room for the phase that is done again', () => {
    const day = phaseSpansOf(plannedKnee)[1]?.from ?? '';
    const applied = moved({ kind: 'back', to: 1, reason: 'Flare-up' }, { phase: 2, on: day });
    expect(applied.move).toMatchObject({ kind: 'back', from: 2, to: 1, reason: 'Flare-up' });
    expect(weeksOf(applied)).toEqual([2, 4, 3]);
  });

  it('ends with the plan when the last gate is met, and waits after a referral', () => {
    const end = plannedKnee.calendar.visits.at(-1)?.on ?? '';
    const met = plannedKnee.phases[2]?.exit.map((criterion) => ({ criterion, state: 'met', readings: [] }) as const);
    const last = { phase: 3, on: end } as const;
    expect(weeksOf(moved(null, { ...last, verdict: { criteria: met ?? [] } }))).toEqual([2, 3, 3]);
    expect(weeksOf(moved(null, last))).toEqual([2, 3, 4]);
    const context = visitContext({ ...last });
    const referred = applyVisit(context, { ...verdictsWith([]), stop: 'STOP_REFER' }, around(context));
    expect(weeksOf(referred)).toEqual([2, 3, 3]);
  });
});

describe('a decision about the phase', () => {
  it.each<[string, PhaseDecision, Partial<PhaseVerdict>]>([
    ['an advance that is not recommended', advance(2), {}],
    ['an advance past a phase', advance(3), ready],
    ['a phase that the plan does not have', { kind: 'skip', to: 4, reason: 'Fast' }, {}],
    ['an override without a reason', { kind: 'override', to: 2, reason: ' ' }, {}],
    ['going back to where the patient is', { kind: 'back', to: 1, reason: 'Again' }, {}],
  ])('moves nobody for %s', (_, decision, verdict) => {
    const applied = moved(decision, { verdict });
    expect(applied.move).toBeNull();
    expect(weeksOf(applied)).toEqual([2, 3, 3]);
  });
});
