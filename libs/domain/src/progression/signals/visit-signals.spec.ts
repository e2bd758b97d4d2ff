import { setDose, setStage } from '../../plan/edit/item-settings';
import type { PlanDocument, PlanItem } from '../../plan/plan-document';
import type { PlannedVisit } from '../../plan/planned-visit';
import { finishedVisit, plannedKnee, verdictsWith, visitWith } from '../cases/visit-case';
import type { RuleAction } from '../rules/progression-rule';
import type { FinishedVisit } from '../visit-context';
import type { FollowedPlan, PlanSignal } from './plan-signal';
import { visitSignals } from './visit-signals';

const quadSet = plannedKnee.phases[0]?.clinic[0] as PlanItem;

function signals(changes: Partial<FollowedPlan>): PlanSignal[] {
  return visitSignals({
    ...{ plan: plannedKnee, phase: 1, history: [], phaseVerdict: null },
    ...{ assessedOn: '2026-09-01', today: '2026-09-20' },
    ...changes,
  });
}

/** Visits from 7 September on, one a day, with what was given for the quadriceps set. */
function visitsWith(...outcomes: readonly (readonly [action: RuleAction, rule: string])[]): FinishedVisit[] {
  return outcomes.map(([action, rule], at) =>
    finishedVisit(`2026-09-${String(at + 10)}`, visitWith({}), { [quadSet.id]: { action, rule } }),
  );
}

const more = ['PROGRESS', 'd-isometric'] as const;
const hold = ['HOLD', 'z-default'] as const;

describe('an item whose dose stays the same', () => {
  const stale = (item: PlanItem, visits: number) => ({
    ...{ kind: 'stale', since: '2026-09-12', item: item.id, exerciseId: item.exerciseId, visits },
  });

  it('is stale after three visits that spoke for a harder one, counted from the third', () => {
    expect(signals({ history: visitsWith(more, more) })).toEqual([]);
    expect(signals({ history: visitsWith(more, more, more, more) })).toEqual([stale(quadSet, 4)]);
  });

  it('is stale, too, where it only waited for others', () => {
    expect(signals({ history: visitsWith(more, ['HOLD', 'v-max-progress'], more) })).toEqual([stale(quadSet, 3)]);
  });

  it('is not stale where a visit spoke against it, where the dose was changed, or while it rests', () => {
    const history = visitsWith(more, more, more);
    const harder = { ...quadSet.dose, hold_s: 10 } as PlanItem['dose'];
    expect(signals({ history: visitsWith(more, more, hold, more, more) })).toEqual([]);
    expect(signals({ history, plan: setDose(plannedKnee, quadSet.id, harder) })).toEqual([]);
    const plan = setStage(plannedKnee, quadSet.id, { kind: 'resting', until: '2026-09-21' });
    expect(signals({ history, plan })).toEqual([]);
  });

  it('is no concern in another phase', () => {
    expect(signals({ history: visitsWith(more, more, more), phase: 2 })).toEqual([]);
  });

  it('has come to a plateau after three holds that count, also once the rule has said so', () => {
    const plateau = { kind: 'plateau', since: '2026-09-13', item: quadSet.id, visits: 3 };
    expect(signals({ history: visitsWith(hold, ['HOLD', 'g-data-missing'], hold, hold) })).toMatchObject([plateau]);
    const said = visitsWith(hold, ['HOLD', 'g-data-missing'], hold, hold, ['REASSESS', 'o-plateau']);
    expect(signals({ history: said })).toMatchObject([plateau]);
    expect(signals({ history: visitsWith(hold, hold, more) })).toEqual([]);
  });
});

describe('a phase', () => {
  const { phase: advance } = verdictsWith([], { action: 'advance', rule: 'ph-advance', to: 2 });

  it('is ready to advance while the patient was not moved', () => {
    const history = visitsWith(hold);
    expect(signals({ history, phaseVerdict: advance })).toEqual([
      { kind: 'ready-to-advance', since: '2026-09-10', phase: 1, to: 2 },
    ]);
    expect(signals({ history, phaseVerdict: advance, phase: 2 })).toEqual([]);
  });
});

const withVisits = (
  ...visits: readonly (readonly [on: string, status: PlannedVisit['status'], reassess?: true])[]
) => ({
  ...plannedKnee,
  calendar: {
    ...plannedKnee.calendar,
    visits: visits.map(([on, status, reassess = false], at): PlannedVisit => ({
      ...{ id: `v${String(at)}`, phase: 1, on, at: null, status, fixed: false, reassess },
    })),
  },
});

describe('a re-assessment', () => {
  const due = (plan: PlanDocument, today: string, assessedOn = '2026-09-01') =>
    signals({ plan, today, assessedOn }).filter(({ kind }) => kind === 'reassessment-due');

  it('is due on the visit that is marked for it', () => {
    const plan = withVisits(['2026-09-07', 'attended'], ['2026-09-14', 'planned', true]);
    expect(due(plan, '2026-09-13')).toEqual([]);
    expect(due(plan, '2026-09-14')).toEqual([{ kind: 'reassessment-due', since: '2026-09-14', days: 7, visits: 1 }]);
    expect(due(plan, '2026-09-20', '2026-09-14')).toEqual([]);
  });

  it('is due after ten visits, and after 30 days from the start', () => {
    const days = Array.from({ length: 10 }, (_, at) => [`2026-09-${String(at + 10)}`, 'attended'] as const);
    expect(due(withVisits(...days), '2026-09-19')).toMatchObject([{ since: '2026-09-19', visits: 10 }]);
    expect(due(withVisits(...days.slice(1)), '2026-09-19')).toEqual([]);
    expect(due(withVisits(), '2026-10-07')).toMatchObject([{ since: '2026-10-07', days: 30, visits: 0 }]);
  });
});

describe('a missed visit', () => {
  const missed = (plan: PlanDocument) => signals({ plan }).filter(({ kind }) => kind === 'no-show');

  it('is of concern until the patient comes again', () => {
    expect(missed(withVisits(['2026-09-14', 'missed']))).toEqual([{ kind: 'no-show', since: '2026-09-14', visits: 1 }]);
    expect(missed(withVisits(['2026-09-14', 'missed'], ['2026-09-17', 'attended']))).toEqual([]);
    expect(missed(withVisits(['2026-08-20', 'missed']))).toEqual([]);
  });

  it('is of concern when it is one of several', () => {
    const several = withVisits(['2026-09-10', 'missed'], ['2026-09-14', 'missed'], ['2026-09-17', 'attended']);
    expect(missed(several)).toEqual([{ kind: 'no-show', since: '2026-09-14', visits: 2 }]);
  });
});
