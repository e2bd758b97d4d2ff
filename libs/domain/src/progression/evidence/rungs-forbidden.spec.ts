import type { PrecautionRecord } from '../../assessment/assessment-document';
import { itemOf } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { contextBy, evidenceAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import { progressVisit } from '../progress-visit';
import type { VisitContext } from '../visit-context';
import { nothingNew } from '../visit/nothing-new';

const tandem = itemOf('balance-tandem', { phase: 2 });
const tandemAtHome = itemOf('balance-tandem', { phase: 2, lane: 'home' });

function present(flag: PrecautionRecord['flag']): PrecautionRecord {
  return { flag, status: 'present', region: null, side: null, since: null, clearedBy: null, clearedOn: null };
}

/** The third clean session of an item, on the day on which precautions turned out to be present. */
function thirdSession(item: PlanItem, ...flags: readonly PrecautionRecord['flag'][]): VisitContext {
  const plan = item === tandemAtHome ? planOf([], [item]) : planOf([item]);
  const clean = visitBy(plan, { [item.id]: { seen: { touches: 0 } } });
  const done = nothingNew({ ...clean, home: { sessionsDone: 9, painDuring: null } }, true);
  const history = ['2026-03-14', '2026-03-17'].map((day) => finishedVisit(day, done));
  const screen = { ...done.screen, precautions: 'changed', flags: flags.map(present) } as const;
  return contextBy(plan, { phase: 2, history, visit: flags.length === 0 ? done : { ...done, screen } });
}

const nextOf = (context: VisitContext) => progressVisit(context).items[0];
const stanceOf = (context: VisitContext): unknown => {
  const next = nextOf(context)?.next;
  return next && 'dose' in next && 'stance' in next.dose ? next.dose.stance : null;
};

describe('a balance exercise', () => {
  it('goes on to one leg where nothing forbids that', () => {
    expect(stanceOf(thirdSession(tandem))).toBe('single-leg');
  });

  it('does not go on by its dose where a precaution forbids every exercise that stands there', () => {
    const context = thirdSession(tandem, 'partial-weight-bearing-order');
    expect(evidenceAbout(tandem.id, context).rungsForbidden).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(nextOf(context)?.next).toMatchObject({ kind: 'exercise', exerciseId: 'balance-tandem-foam' });
    const plan = { ...context.plan, excluded: ['balance-tandem-foam'] };
    expect(nextOf({ ...context, plan })).toMatchObject({ action: 'HOLD', rule: 'v-ladder' });
  });

  it('keeps off what is done at home by somebody who may fall', () => {
    const { rungsForbidden } = evidenceAbout(tandemAtHome.id, thirdSession(tandemAtHome, 'high-fall-risk'));
    expect(rungsForbidden).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it('keeps off surfaces that are not there', () => {
    const context = thirdSession(tandem);
    const plan = { ...context.plan, limits: { ...context.plan.limits, clinicEquipment: ['foam-pad' as const] } };
    expect(evidenceAbout(tandem.id, { ...context, plan }).rungsForbidden).toEqual([12, 15]);
  });
});
