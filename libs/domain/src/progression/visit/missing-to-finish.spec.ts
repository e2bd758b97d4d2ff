import { shippedExercises } from '../../exercise/shipped-library';
import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { contextBy, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit, verdictOn, verdictsWith } from '../cases/visit-case';
import type { ItemVerdict, VisitVerdicts } from '../verdict';
import { verdictKey } from '../verdict-key';
import type { VisitContext } from '../visit-context';
import { missingToFinish } from './missing-to-finish';
import { nothingNew } from './nothing-new';
import { sameAsPrescribed } from './same-as-prescribed';
import type { ItemDecision } from './visit-decision';
import type { VisitDocument } from './visit-document';
import { visitFindingCodes } from './visit-finding';

const quadSet = itemOf('quad-set');
const bridge = itemOf('bridge-double-leg', { side: null });
const atHome = itemOf('quad-set', { lane: 'home' });
const plan = planOf([quadSet, bridge], [atHome]);
const exerciseById = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));

const whole: VisitDocument = {
  ...sameAsPrescribed(nothingNew(visitBy(plan), true), 'all', exerciseById),
  pain: { rest: 1, before: 1, during: 1, after: 1 },
  time: { startedAt: null, finishedAt: null, timedMinutes: 40, totalMinutes: 45 },
};
const holds = verdictsWith([quadSet, bridge, atHome].map((item) => verdictOn(item)));

function codesOf(
  changes: Partial<VisitDocument>,
  verdicts: VisitVerdicts = holds,
  context: Partial<VisitContext> = {},
): string[] {
  const visit = { ...whole, ...changes };
  return missingToFinish(contextBy(plan, { visit, ...context }), verdicts).map(({ code }) => code);
}

/** The whole visit with its first row recorded otherwise. */
function recorded(changes: object): Partial<VisitDocument> {
  const [row, ...others] = whole.items;
  return { items: row ? [{ ...row, performed: row.performed && { ...row.performed, ...changes } }, ...others] : [] };
}

const regress: ItemVerdict = verdictOn(quadSet, {
  ...{
    action: 'REGRESS',
    rule: 'p-high',
    next: { kind: 'dose', dose: { ...quadSet.dose, reps: 8 } as PlanItem['dose'] },
  },
});
const withRegress = verdictsWith([regress, verdictOn(bridge), verdictOn(atHome)]);
const accepted: ItemDecision = { item: quadSet.id, verdict: verdictKey(regress), kind: 'accepted' };
const overridden = (changes: Partial<Extract<ItemDecision, { kind: 'overridden' }>> = {}): ItemDecision => ({
  ...{ item: quadSet.id, verdict: verdictKey(regress), kind: 'overridden', reason: 'knows the pain', ...changes },
  next: changes.next ?? { kind: 'dose', dose: quadSet.dose },
});

describe('missingToFinish', () => {
  it('finds nothing in a visit that is whole and leaves all as it is', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('tells everything at once, what blocks first', () => {
    const codes = missingToFinish(contextBy(plan, { history: [finishedVisit('2026-03-17', whole)] }), withRegress);
    expect(codes.map(({ code }) => code)).toEqual([
      ...['item.not-recorded', 'item.not-recorded', 'decision.missing'],
      ...['time.missing', 'screen.incomplete', 'response.missing'],
    ]);
    expect(codes[0]).toEqual({
      code: 'item.not-recorded',
      severity: 'block',
      params: { item: quadSet.id, exercise: 'quad-set' },
    });
  });

  it('has each code once, and no two with one meaning', () => {
    expect(new Set(visitFindingCodes).size).toBe(visitFindingCodes.length);
  });
});

describe('rows', () => {
  it('need a record in the clinic, not of what was only to be shown', () => {
    expect(whole.items.map(({ performed }) => performed === null)).toEqual([false, false, true]);
    const [row, ...others] = whole.items;
    expect(codesOf({ items: row ? [{ ...row, performed: null }, ...others] : [] })).toEqual(['item.not-recorded']);
  });

  it('need none of an item that rests, is stopped or kept up', () => {
    const stages = [
      { kind: 'resting', until: '2026-04-01' },
      { kind: 'stopped' },
      { kind: 'maintenance', daysPerWeek: 2 },
    ] as const;
    for (const stage of stages) {
      const resting = planOf([{ ...quadSet, stage }, bridge], [atHome]);
      const [row, ...others] = whole.items;
      const items = row ? [{ ...row, performed: null }, ...others] : [];
      expect(codesOf({ items }, holds, { plan: resting })).toEqual([]);
    }
  });

  it('need none of an item that a verdict took out, unless somebody overruled that', () => {
    const [row, ...others] = whole.items;
    const items = row ? [{ ...row, performed: null }, ...others] : [];
    const out = { ...regress, doToday: false };
    const verdicts = verdictsWith([out, verdictOn(bridge), verdictOn(atHome)]);
    expect(codesOf({ items, decisions: [accepted] }, verdicts)).toEqual([]);
    expect(codesOf({ items, decisions: [overridden()] }, verdicts)).toEqual(['item.not-recorded']);
  });

  it('need a reason for whatever was not done as prescribed', () => {
    for (const outcome of ['partly', 'skipped'] as const) {
      const dose = outcome === 'skipped' ? null : quadSet.dose;
      expect(codesOf(recorded({ outcome, dose, why: ' ' }))).toEqual(['item.why-missing']);
      expect(codesOf(recorded({ outcome, dose, why: 'tired' }))).toEqual([]);
    }
    expect(codesOf(recorded({ outcome: 'swapped', why: 'taken' }))).toEqual(['item.swap-missing']);
  });

  it('need to say why something was done that a precaution forbids, unless that was decided', () => {
    const contra = { ...regress, action: 'SUBSTITUTE', rule: 's-contra', doToday: false } as const;
    const verdicts = verdictsWith([contra, verdictOn(bridge), verdictOn(atHome)]);
    const agreed = { ...accepted, verdict: verdictKey(contra) };
    const against = { ...overridden(), verdict: verdictKey(contra) };
    expect(codesOf({ decisions: [agreed] }, verdicts)).toEqual(['item.done-forbidden']);
    expect(codesOf({ ...recorded({ why: 'Told afterwards' }), decisions: [agreed] }, verdicts)).toEqual([]);
    expect(codesOf({ decisions: [against] }, verdicts)).toEqual([]);
  });

  it('need the dose that was done, and ask for pain', () => {
    expect(codesOf(recorded({ dose: null }))).toEqual(['item.dose-missing']);
    expect(codesOf({ pain: { ...whole.pain, during: null } })).toEqual(['item.pain-missing', 'item.pain-missing']);
  });
});

describe('decisions', () => {
  it('are missing about a verdict that changes something, and lapse with it', () => {
    expect(codesOf({}, withRegress)).toEqual(['decision.missing']);
    expect(codesOf({ decisions: [accepted] }, withRegress)).toEqual([]);
    expect(codesOf({ decisions: [{ ...accepted, verdict: '{}' }] }, withRegress)).toEqual(['decision.lapsed']);
  });

  it('about what is left as it is may be missing or have lapsed, but for an override', () => {
    expect(codesOf({ decisions: [accepted] })).toEqual([]);
    expect(codesOf({ decisions: [overridden()] })).toEqual(['decision.lapsed']);
  });

  it('need a reason where a verdict is overruled', () => {
    expect(codesOf({ decisions: [overridden({ reason: ' ' })] }, withRegress)).toEqual(['decision.reason-missing']);
    expect(codesOf({ decisions: [overridden()] }, withRegress)).toEqual([]);
  });

  it('choose no dose that is refused, or of another form', () => {
    const refused = { kind: 'dose', dose: { ...quadSet.dose, hold_s: 600 } as PlanItem['dose'] } as const;
    const other = { kind: 'dose', dose: bridge.dose } as const;
    for (const next of [refused, other]) {
      expect(codesOf({ decisions: [overridden({ next })] }, withRegress)).toEqual(['decision.dose-refused']);
    }
  });

  it('choose no exercise that is unknown, or that a precaution of today forbids', () => {
    const step = (exerciseId: string) =>
      ({ kind: 'exercise', exerciseId, side: 'right', dose: quadSet.dose, direction: 'instead' }) as const;
    expect(codesOf({ decisions: [overridden({ next: step('juggling') })] }, withRegress)).toEqual([
      'decision.exercise-unknown',
    ]);
    const record = { flag: 'progressive-neurological-deficit', status: 'present', region: null, side: null } as const;
    const flags = [{ ...record, since: null, clearedBy: null, clearedOn: null }];
    const screen = { ...whole.screen, precautions: 'changed', flags } as const;
    const decisions = [overridden({ next: { ...step('adductor-squeeze-ball'), side: null } })];
    expect(codesOf({ decisions }, withRegress)).toEqual([]);
    expect(codesOf({ decisions, screen }, withRegress)).toEqual(['decision.exercise-blocked']);
  });

  it('warn of an exercise that only does not suit the phase', () => {
    const dose = itemOf('wall-squat-isometric', { phase: 2, side: null }).dose;
    const next = {
      kind: 'exercise',
      exerciseId: 'wall-squat-isometric',
      side: null,
      dose,
      direction: 'harder',
    } as const;
    const visit = { ...whole, decisions: [overridden({ next })] };
    expect(
      missingToFinish(contextBy(plan, { visit }), withRegress).map(({ severity, params }) => [
        severity,
        params['reason'],
      ]),
    ).toEqual([
      ['warn', 'phase'],
      ['warn', 'difficulty'],
    ]);
  });

  it('warn where something must stand in the place and nothing was chosen', () => {
    const choose = { ...regress, action: 'SUBSTITUTE', next: { kind: 'choose' } } as const;
    const verdicts = verdictsWith([choose, verdictOn(bridge), verdictOn(atHome)]);
    const decision = { ...accepted, verdict: verdictKey(choose) };
    expect(codesOf({ decisions: [decision] }, verdicts)).toEqual(['decision.nothing-chosen']);
  });
});

describe('a session that stopped', () => {
  const stopped = [quadSet, bridge, atHome].map((item) =>
    verdictOn(item, { action: 'STOP_REFER', rule: 's-red-flag', doToday: false }),
  );
  const stop: VisitVerdicts = { ...verdictsWith(stopped), stop: 'STOP_REFER' };
  const bare = { ...visitBy(plan), screen: whole.screen };

  it('needs no rows and no times, only that somebody acknowledges it', () => {
    expect(codesOf({ ...bare }, stop)).toEqual(['stop.not-acknowledged']);
    const decisions = stopped.map((verdict): ItemDecision => ({
      ...{ item: verdict.item, verdict: verdictKey(verdict), kind: 'accepted' },
    }));
    expect(codesOf({ ...bare, decisions }, stop)).toEqual([]);
    expect(codesOf({ ...bare, decisions: decisions.slice(1) }, stop)).toEqual(['stop.not-acknowledged']);
  });
});

describe('the phase', () => {
  const advance = { phaseDecision: { kind: 'advance', to: 2 } } as const;
  const twoPhases = {
    plan: { ...plan, phases: [...plan.phases, ...plan.phases.map((phase) => ({ ...phase, number: 2 as const }))] },
  };

  it('ends by its gate, or by an override with a reason', () => {
    const met = verdictsWith(holds.items, { action: 'advance', to: 2 });
    expect(codesOf(advance, met, twoPhases)).toEqual([]);
    expect(codesOf(advance, holds, twoPhases)).toEqual(['phase.gate-not-met']);
    const override = (reason: string) => ({ phaseDecision: { kind: 'override', to: 2, reason } }) as const;
    expect(codesOf(override('wants to run'), holds, twoPhases)).toEqual([]);
    expect(codesOf(override(''), holds, twoPhases)).toEqual(['phase.reason-missing']);
  });

  it('leads into no phase that the plan does not have, and back no further on', () => {
    expect(codesOf(advance, holds)).toEqual(['phase.impossible']);
    const back = { phaseDecision: { kind: 'back', to: 2, reason: 'flare' } } as const;
    expect(codesOf(back, holds, twoPhases)).toEqual(['phase.impossible']);
  });
});

describe('times and answers', () => {
  it('add up', () => {
    const time = (timedMinutes: number | null, totalMinutes: number | null) =>
      codesOf({ time: { ...whole.time, timedMinutes, totalMinutes } });
    expect(time(50, 45)).toEqual(['time.timed-above-total']);
    expect(time(1, 45)).toEqual(['time.items-above-timed']);
    expect(time(null, 45)).toEqual(['time.missing']);
    expect(time(45, 45)).toEqual([]);
  });

  it('ask for vital signs where a precaution makes them needed', () => {
    const record = { flag: 'severe-lung-disease', status: 'present', region: null, side: null } as const;
    const flags = [{ ...record, since: null, clearedBy: null, clearedOn: null }];
    const assessment = { ...signableBasis.assessment, precautions: { flags, others: 'absent' } } as const;
    expect(codesOf({}, holds, { basis: { ...signableBasis, assessment } })).toEqual(['screen.vitals-missing']);
  });

  it('ask about the last session where there was one', () => {
    const response = { ...whole.response, soreness: null };
    expect(codesOf({ response })).toEqual([]);
    expect(codesOf({ response }, holds, { history: [finishedVisit('2026-03-17', whole)] })).toEqual([
      'response.missing',
    ]);
  });
});
