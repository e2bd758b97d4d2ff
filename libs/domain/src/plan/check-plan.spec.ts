import type { AssessmentDocument, PrecautionRecord } from '../assessment/assessment-document';
import { shippedExercises } from '../exercise/shipped-library';
import { itemOf, signableAssessment, signableBasis, signablePlan } from './cases/signable-plan';
import { checkPlan } from './check-plan';
import type { PlanBasis } from './composition';
import type { PlanDocument, PlanItem, PlanPhase, PlanProblem } from './plan-document';
import type { PlanFinding } from './plan-finding';

const [phase] = signablePlan.phases as [PlanPhase];
const quadSet = itemOf('quad-set');

function withPhase(changes: Partial<PlanPhase>): PlanDocument {
  return { ...signablePlan, phases: [{ ...phase, ...changes }] };
}

/** The plan with nothing but these items, in the clinic. */
function withItems(...clinic: readonly PlanItem[]): PlanDocument {
  return withPhase({ clinic, home: [] });
}

function withAssessment(changes: Partial<AssessmentDocument>): PlanBasis {
  return { ...signableBasis, assessment: { ...signableAssessment, ...changes } };
}

function withFlag(flag: string, changes: Partial<PrecautionRecord> = {}): PlanBasis {
  const nowhere = { region: null, side: null, since: null, clearedBy: null, clearedOn: null };
  const record: PrecautionRecord = { flag, status: 'present', ...nowhere, ...changes };
  return withAssessment({ precautions: { flags: [record], others: 'absent' } });
}

function lines(findings: readonly PlanFinding[]): string[] {
  return findings.map(({ code, severity }) => `${severity} ${code}`);
}

function told(plan: PlanDocument, basis: PlanBasis = signableBasis): string[] {
  return lines(checkPlan(plan, basis));
}

describe('checkPlan', () => {
  it('has nothing to say about a plan in which nothing is wrong', () => {
    expect(checkPlan(signablePlan, signableBasis)).toEqual([]);
  });

  it('names the place of an item', () => {
    const [found] = checkPlan(withItems({ ...quadSet, exerciseId: 'gone' }), signableBasis);
    expect(found).toEqual({
      code: 'item.unknown-exercise',
      severity: 'block',
      params: { phase: 1, lane: 'clinic', item: '1.clinic.quad-set.right', exercise: 'gone' },
    });
  });
});

describe('a plan whose start is no day', () => {
  it('cannot be judged, which keeps it from being signed', () => {
    const calendar = { ...signablePlan.calendar, startOn: '' };
    expect(told({ ...signablePlan, calendar })).toEqual(['block calendar.missing']);
  });
});

describe('a phase that is over', () => {
  const blocked = withFlag('implanted-electronic-device');
  const first = { ...phase, clinic: [itemOf('nmes-quadriceps-isometric')], weeks: 9, home: [], exit: [] };
  const second = { ...phase, number: 2 as const, clinic: [itemOf('quad-set', { phase: 2 })], home: [] };
  const [visit] = signablePlan.calendar.visits as [PlanDocument['calendar']['visits'][number]];

  function planAfter(status: 'planned' | 'attended'): PlanDocument {
    const calendar = { ...signablePlan.calendar, visits: [{ ...visit, phase: 2 as const, status }] };
    return { ...signablePlan, phases: [first, second], calendar };
  }

  it('is not judged again by what was found later', () => {
    const attended = planAfter('attended');
    expect(told(planAfter('planned'), { ...blocked, inForce: planAfter('planned') })).toEqual(
      expect.arrayContaining(['block item.blocked', 'block phase.gate-missing', 'warn phase.too-long']),
    );
    expect(told(attended, { ...blocked, inForce: attended })).toEqual([]);
  });

  it('is judged where only a working copy says so, or where it holds something else by now', () => {
    const attended = planAfter('attended');
    expect(told(attended, blocked)).toContain('block item.blocked');
    expect(told(attended, { ...blocked, inForce: planAfter('planned') })).toContain('block item.blocked');
    const before = { ...attended, phases: [{ ...first, clinic: [itemOf('quad-set')] }, second] };
    expect(told(attended, { ...blocked, inForce: before })).toContain('block item.blocked');
  });
});

describe('an item', () => {
  const nmes = itemOf('nmes-quadriceps-isometric');

  it('is blocked by a present flag', () => {
    expect(told(withItems(quadSet, nmes), withFlag('implanted-electronic-device'))).toContain('block item.blocked');
    const [found] = checkPlan(withItems(nmes), withFlag('implanted-electronic-device'));
    expect(found?.params).toMatchObject({ flag: 'implanted-electronic-device', item: nmes.id });
  });

  it('waits for clearance in writing where a flag asks for it', () => {
    const flag = 'uncontrolled-hypertension';
    expect(told(withItems(quadSet), withFlag(flag))).toEqual(['block item.needs-clearance']);
    const cleared = { status: 'cleared', clearedBy: 'Dr Alder', clearedOn: '2026-03-01' } as const;
    expect(told(withItems(quadSet), withFlag(flag, cleared))).toEqual([]);
  });

  it('waits for the answers to all precautions that could forbid it, which is one finding', () => {
    const basis = withAssessment({ precautions: { flags: [], others: 'unknown' } });
    const findings = checkPlan(withItems(nmes), basis);
    expect(lines(findings)).toEqual(['block item.needs-answer']);
    expect(Number(findings[0]?.params['flags'])).toBeGreaterThan(1);
  });

  it('is done differently under a flag that only modifies it', () => {
    const findings = checkPlan(
      withItems(nmes),
      withFlag('impaired-sensation-local', { region: 'knee', side: 'right' }),
    );
    expect(lines(findings)).toEqual(['warn item.modify']);
    expect(findings[0]?.params).toMatchObject({ flag: 'impaired-sensation-local' });
  });

  it('waits for tissue to heal', () => {
    const event = { procedure: 'total-knee-arthroplasty', on: '2026-02-20', side: 'right', qualifiers: {} } as const;
    const basis = withAssessment({ presentation: { ...signableAssessment.presentation, events: [event] } });
    const kneeling = shippedExercises.find(
      ({ tags, targetsWeak, phaseMax }) =>
        phaseMax >= 3 && tags.includes('knee-deep-flexion-loaded') && targetsWeak.includes('quadriceps'),
    );
    const item = itemOf(kneeling?.id ?? '', { phase: 3 });
    const plan = { ...signablePlan, phases: [{ ...phase, number: 3 as const, clinic: [item], home: [] }] };
    const healing = checkPlan(plan, basis).find(({ code }) => code === 'item.healing');
    expect(healing).toMatchObject({
      severity: 'block',
      params: { procedure: 'total-knee-arthroplasty', week: 12, liftsOn: '2026-05-15' },
    });
  });

  it('keeps inside the hard limits of its dose, and is pointed out outside the usual ones', () => {
    const dosed = (change: object): string[] => told(withItems({ ...quadSet, dose: { ...quadSet.dose, ...change } }));
    expect(dosed({ hold_s: 61 })).toEqual(['block item.dose-refused']);
    expect(dosed({ hold_s: 60 })).toEqual(['warn item.dose-unusual']);
  });

  it('has a dose of its own form', () => {
    const other = itemOf('bridge-double-leg', { phase: 2, side: null });
    const findings = checkPlan(withItems({ ...quadSet, dose: other.dose }), signableBasis);
    expect(lines(findings)).toEqual(['block item.dose-refused']);
    expect(findings[0]?.params).toMatchObject({ form: 'strength-isotonic', expected: 'strength-isometric' });
  });

  it('is pointed out outside its phases, above the difficulty of the phase and above what the muscle can', () => {
    const harder = shippedExercises.find(
      ({ phaseMin, difficulty, targetsWeak }) => phaseMin >= 3 && difficulty >= 4 && targetsWeak.includes('quadriceps'),
    );
    const item = itemOf(harder?.id ?? '', { phase: 4 });
    const strength = [{ muscle: 'quadriceps', side: 'right', grade: '2+', painful: false }] as const;
    const findings = lines(checkPlan(withItems(item), withAssessment({ strength })));
    expect(findings).toEqual(
      expect.arrayContaining(['warn item.outside-phase', 'warn item.too-hard', 'warn item.grade-cap']),
    );
  });

  it('may not stand at home where hands or supervision are needed', () => {
    const clinicOnly = shippedExercises.find(
      ({ setting, targetsWeak, phaseMin }) =>
        setting === 'clinic' && phaseMin === 1 && targetsWeak.includes('quadriceps'),
    );
    const item = itemOf(clinicOnly?.id ?? '', { lane: 'home' });
    expect(told(withPhase({ home: [item] }))).toContain('block item.wrong-setting');
  });

  it('is pointed out where its equipment is missing', () => {
    const limits = { ...signablePlan.limits, clinicEquipment: [] };
    const findings = checkPlan({ ...withItems(nmes), limits }, signableBasis);
    expect(lines(findings)).toContain('warn item.equipment-missing');
    expect(findings.map(({ params }) => params['equipment'])).toContain('nmes-unit');
  });

  it('is pointed out when it was archived, and judged as before', () => {
    const [archived] = shippedExercises.filter(({ id }) => id === nmes.exerciseId);
    const exercises = shippedExercises.filter(({ id }) => id !== nmes.exerciseId);
    const { assessment } = withFlag('implanted-electronic-device');
    const basis = { ...signableBasis, assessment, exercises, archived: archived ? [archived] : [] };
    expect(told(withItems(nmes), basis)).toEqual(['block item.blocked', 'warn item.archived']);
  });

  it('treats a problem of the plan and serves one of its goals', () => {
    const neck = itemOf('ccf-nod-supine', { side: null });
    expect(told(withItems(quadSet, neck))).toEqual(['block item.treats-nothing']);
    const goals = signablePlan.goals.map((goal) => ({ ...goal, problems: [] }));
    expect(told({ ...withItems(quadSet), goals })).toEqual(['block item.serves-no-goal', 'warn goal.without-problem']);
    expect(told({ ...withItems(quadSet), goals: [] })).toEqual(['block goal.missing']);
  });
});

describe('a lane', () => {
  it('is pointed out when it takes longer than there is time', () => {
    const limits = { ...signablePlan.limits, clinicMinutes: 0, homeMinutesPerDay: 0 };
    const findings = checkPlan({ ...signablePlan, limits }, signableBasis);
    expect(lines(findings)).toEqual(['warn lane.over-time', 'warn lane.over-time']);
    expect(findings.map(({ params }) => [params['lane'], params['most']])).toEqual([
      ['clinic', 0],
      ['home', 0],
    ]);
  });

  it('counts at home how often a day it is done', () => {
    const over = (homePerDay: number): PlanFinding['params'] | undefined => {
      const limits = { ...signablePlan.limits, homeMinutesPerDay: 0 };
      const found = checkPlan({ ...withPhase({ homePerDay }), limits }, signableBasis);
      return found.find(({ code }) => code === 'lane.over-time')?.params;
    };
    expect(Number(over(2)?.['minutes'])).toBeCloseTo(2 * Number(over(1)?.['minutes']), 0);
    expect(over(0.5)?.['minutes']).toBe(over(1)?.['minutes']);
  });

  it('is pointed out when two rungs of one ladder stand in it on the same side', () => {
    const other = shippedExercises.find(
      ({ ladder, id, phaseMin, setting }) =>
        ladder === 'quad-set' && id !== 'quad-set' && phaseMin <= 2 && setting !== 'home',
    );
    const beside = (side: 'left' | 'right'): string[] =>
      told(withItems(quadSet, { ...itemOf(other?.id ?? '', { phase: 2, side }) })).filter((line) =>
        line.includes('ladder'),
      );
    expect(beside('right')).toEqual(['warn lane.same-ladder']);
    expect(beside('left')).toEqual([]);
  });

  it('is pointed out at home when there is much to do', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ ...itemOf('quad-set', { lane: 'home' }), id: `home-${at}` }));
    expect(told(withPhase({ home: many }))).toContain('warn home.many-items');
    const long = { ...quadSet, dose: { ...quadSet.dose, sets: 5, reps: 15, hold_s: 45 } } as PlanItem;
    const plan = { ...withPhase({ home: [long] }), limits: { ...signablePlan.limits, homeMinutesPerDay: 400 } };
    expect(told(plan)).toContain('warn home.long');
  });
});

describe('a phase', () => {
  it('holds something, at home at least', () => {
    expect(told(withPhase({ clinic: [], home: [] }))).toContain('block phase.empty');
    expect(told(withPhase({ clinic: [] }))).toEqual(['warn phase.empty']);
  });

  it('has a gate', () => {
    expect(told(withPhase({ exit: [] }))).toEqual(['block phase.gate-missing']);
  });

  it('is pointed out when it is longer or shorter than its kind', () => {
    expect(told(withPhase({ weeks: 4 }))).toEqual([]);
    expect(told(withPhase({ weeks: 5 }))).toEqual(['warn phase.too-long']);
    const second = { ...phase, number: 2 as const, weeks: 1 };
    expect(told({ ...signablePlan, phases: [second] })).toContain('warn phase.too-short');
  });
});

describe('a problem', () => {
  const balance: PlanProblem = {
    key: 'impaired.balance.none',
    kind: 'impaired',
    ability: 'balance',
    side: null,
    weight: 3,
    because: [],
  };

  it('is pointed out when no item treats it, less so when it is only a guess', () => {
    const plan = { ...signablePlan, problems: [...signablePlan.problems, balance] };
    const findings = checkPlan(plan, signableBasis);
    expect(lines(findings)).toEqual(['warn problem.untreated']);
    expect(findings[0]?.params).toEqual({ problem: 'impaired.balance.none', ability: 'balance' });
    const guess = {
      ...plan,
      problems: [...signablePlan.problems, { ...balance, weight: 1 as const } satisfies PlanProblem],
    };
    expect(told(guess)).toEqual(['info problem.untreated']);
  });

  it('is another matter when nothing in the library may treat it', () => {
    const plan = { ...signablePlan, problems: [...signablePlan.problems, balance] };
    const basis = { ...signableBasis, exercises: shippedExercises.filter(({ id }) => id === 'quad-set') };
    expect(told(plan, basis)).toEqual(['warn problem.untreatable']);
  });

  it('may still turn out to be treatable while precautions are open', () => {
    const plan = { ...signablePlan, problems: [...signablePlan.problems, balance] };
    const open = withAssessment({ precautions: { flags: [], others: 'unknown' } });
    expect(told(plan, open)).toContain('warn problem.untreated');
  });
});

describe('a goal', () => {
  const [goal] = signablePlan.goals as [PlanDocument['goals'][number]];
  const withGoals = (...goals: PlanDocument['goals']): string[] => told({ ...signablePlan, goals });
  const strong = { ...goal, id: 'goal-2', kind: 'strength' } as const;

  it('is there', () => {
    expect(withGoals()).toEqual(['block goal.missing']);
  });

  it('is functional, at least one', () => {
    expect(withGoals(strong)).toEqual(['block goal.not-functional']);
    expect(withGoals({ ...goal, kind: 'balance' }, strong)).toEqual([]);
  });

  it('has a score to start from, at least a functional one', () => {
    expect(withGoals({ ...goal, baseline: null })).toEqual(['block goal.not-measurable']);
    expect(withGoals(goal, { ...strong, baseline: null })).toEqual(['warn goal.not-measurable']);
    expect(withGoals({ ...goal, baseline: null }, strong)).toEqual(['block goal.not-measurable']);
  });

  it('is what problems are treated for', () => {
    expect(withGoals(goal, { ...strong, problems: ['weak.other.left'] })).toEqual(['warn goal.without-problem']);
  });
});
