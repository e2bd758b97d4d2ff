import { signableAssessment, signableBasis, signablePlan, itemOf } from '../../plan/cases/signable-plan';
import type { PlanBasis } from '../../plan/composition';
import type { GateCriterion } from '../../plan/gate-criterion';
import type { PlanDocument, PlanItem } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import { finishedVisit, visitContext, visitWith } from '../cases/visit-case';
import type { PhaseEvidence } from '../evidence/visit-evidence';
import type { CriterionVerdict } from '../verdict';
import type { FinishedVisit } from '../visit-context';
import type { PerformedItem, VisitDocument } from '../visit/visit-document';
import { phaseEvidence } from './phase-evidence';

/** A course of visits in one phase, whose gate asks for one thing. */
interface Course {
  readonly criterion?: Pick<GateCriterion, 'measure' | 'op' | 'value'> & Partial<GateCriterion>;
  readonly today?: Partial<VisitDocument>;
  readonly before?: readonly (readonly [on: string, Partial<VisitDocument>])[];
  readonly basis?: Partial<PlanBasis>;
  readonly items?: readonly PlanItem[];
  readonly phase?: PhaseNumber;
  readonly since?: string;
  readonly on?: string;
}

function evidence({ criterion, today, before = [], phase = 1, since = '2026-03-02', ...rest }: Course): PhaseEvidence {
  const exit = criterion ? [{ id: 'gate', visits: 1, source: 'policy', ...criterion }] : [];
  const clinic = rest.items ?? signablePlan.phases[0]?.clinic ?? [];
  const frame = { weeks: 2, visitsPerWeek: 2, homePerDay: 1, home: [] };
  const numbers: readonly PhaseNumber[] = [1, 2, 3];
  const plan: PlanDocument = {
    ...signablePlan,
    phases: numbers.map((number) => ({ ...frame, number, clinic: number === phase ? clinic : [], exit })),
  };
  const at = { plan, phase };
  const history = before.map(([on, document]): FinishedVisit => finishedVisit(on, visitWith(at, document)));
  return phaseEvidence(
    visitContext({
      ...{ ...at, history, visit: visitWith(at, today), phaseSince: since, on: rest.on ?? '2026-03-16' },
      basis: { ...signableBasis, ...rest.basis },
    }),
  );
}

function stateOf(course: Course): CriterionVerdict['state'] | undefined {
  return evidence(course).criteria[0]?.state;
}

const pain = (rest: number | null, during: number | null = null): Pick<VisitDocument, 'pain'> => ({
  pain: { rest, before: null, during, after: null },
});
const measured = (changes: Partial<VisitDocument['measured']>): Pick<VisitDocument, 'measured'> => ({
  measured: { strength: [], rangeOfMotion: [], tests: [], outcomes: [], findings: [], gates: [], ...changes },
});
const clean: PerformedItem = {
  ...{ outcome: 'done', why: '', swappedFor: null, dose: null, minutes: null },
  ...{ painDuring: 0, quality: 3, seen: {} },
};
const done = (item: PlanItem, changes: Partial<PerformedItem> = {}): VisitDocument['items'][number] => ({
  ...{ item: item.id, exerciseId: item.exerciseId, side: item.side, lane: 'clinic', target: item.dose, note: '' },
  performed: { ...clean, dose: item.dose, ...changes },
});
const restPain = { measure: 'nprsRest', op: '<=', value: 3 } as const;

describe('a criterion of a gate that visits tell', () => {
  it('stands by the last visit, with what was read on it', () => {
    const course = { criterion: restPain, before: [['2026-03-12', pain(6)]], today: pain(3) } as const;
    expect(evidence(course).criteria).toMatchObject([{ state: 'met', readings: [{ on: '2026-03-16', value: 3 }] }]);
    expect(stateOf({ ...course, today: pain(3.5) })).toBe('unmet');
  });

  it('is not assessed while today was not asked, whatever came before', () => {
    expect(stateOf({ criterion: restPain, before: [['2026-03-12', pain(0)]] })).toBe('not-assessed');
  });

  it('must hold on so many visits of the phase in a row', () => {
    const twice = { criterion: { ...restPain, visits: 2 }, today: pain(1) } as const;
    expect(stateOf(twice)).toBe('not-assessed');
    expect(stateOf({ ...twice, before: [['2026-03-12', pain(2)]] })).toBe('met');
    expect(stateOf({ ...twice, before: [['2026-03-12', pain(null)]] })).toBe('not-assessed');
    expect(stateOf({ ...twice, before: [['2026-03-12', pain(7)]] })).toBe('unmet');
    expect(stateOf({ ...twice, before: [['2026-03-12', pain(2)]], since: '2026-03-16' })).toBe('not-assessed');
  });

  it('takes the most pain of all that was done, at home too, once everything has a rating', () => {
    const [item] = [itemOf('quad-set')];
    const criterion = { measure: 'painDuringMax', op: '<=', value: 3 } as const;
    const today = (painDuring: number | null, rest: Partial<VisitDocument> = {}) => ({
      ...{ items: [done(item, { painDuring })], ...rest },
    });
    expect(stateOf({ criterion, today: today(2) })).toBe('met');
    expect(stateOf({ criterion, today: today(null) })).toBe('not-assessed');
    expect(stateOf({ criterion, today: today(null, pain(null, 4)) })).toBe('unmet');
    expect(stateOf({ criterion, today: today(2, { home: { sessionsDone: 3, painDuring: 6 } }) })).toBe('unmet');
    expect(stateOf({ criterion, today: { items: [done(item, { outcome: 'skipped', dose: null })] } })).toBe(
      'not-assessed',
    );
  });

  it('takes the lowest quality of the movement patterns, which must all be done and rated', () => {
    const [squat, set] = [itemOf('sit-to-stand-elevated', { side: null }), itemOf('quad-set')];
    const criterion = { measure: 'qualityMinPriorityPatterns', op: '>=', value: 2 } as const;
    const items = [squat, set];
    const rated = (quality: number | null) => ({ items: [done(squat, { quality }), done(set, { quality: 0 })] });
    expect(stateOf({ criterion, items, today: rated(2) })).toBe('met');
    expect(stateOf({ criterion, items, today: rated(1) })).toBe('unmet');
    expect(stateOf({ criterion, items, today: rated(null) })).toBe('not-assessed');
    expect(stateOf({ criterion, items: [set], today: { items: [done(set, { quality: 0 })] } })).toBe('unmet');
  });

  it('takes the worst joint, and none while one that was swollen is not graded', () => {
    const criterion = { measure: 'effusion', op: '<=', value: 1 } as const;
    const knee = (side: 'left' | 'right', grade: number) => ({ region: 'knee', side, grade }) as const;
    const before = [['2026-03-12', { effusion: [knee('right', 2)] }]] as const;
    expect(stateOf({ criterion, before, today: { effusion: [knee('right', 1), knee('left', 0)] } })).toBe('met');
    expect(stateOf({ criterion, before, today: { effusion: [knee('left', 0)] } })).toBe('not-assessed');
    expect(stateOf({ criterion, today: {} })).toBe('not-applicable');
  });
});

describe('an activated muscle', () => {
  const criterion = { measure: 'activationHold10x10', op: '==', value: true } as const;
  const nods = itemOf('ccf-pressure-biofeedback', { side: null });
  const strength = [{ muscle: 'deep-neck-flexors', side: 'both', grade: '3', painful: false }] as const;
  const basis = { assessment: { ...signableAssessment, strength } };
  const holds = (dose: object, seen: PerformedItem['seen'] = { substitution: false, breathHolding: false }) => ({
    items: [done(nods, { dose: { ...nods.dose, ...dose }, seen })],
  });
  const course = { criterion, basis, items: [nods] };

  it('holds ten times for ten seconds with nothing taking over and normal breathing', () => {
    expect(stateOf({ ...course, today: holds({ sets: 1, reps: 10, hold_s: 10 }) })).toBe('met');
    expect(stateOf({ ...course, today: holds({ sets: 1, reps: 10, hold_s: 8 }) })).toBe('unmet');
    expect(stateOf({ ...course, today: holds({ reps: 10, hold_s: 10 }, { substitution: true }) })).toBe('unmet');
    expect(stateOf({ ...course, today: holds({ reps: 10, hold_s: 10 }, {}) })).toBe('not-assessed');
  });

  it('holds half as often from 70 years on', () => {
    const old = { ...basis, patient: { birthOn: null, ageYears: 70, sex: 'male' } as const };
    const five = { ...course, today: holds({ sets: 1, reps: 5, hold_s: 10 }) };
    expect([stateOf(five), stateOf({ ...five, basis: old })]).toEqual(['unmet', 'met']);
  });

  it('is not asked for where no item wakes it', () => {
    expect(stateOf({ criterion, basis })).toBe('not-applicable');
  });
});

describe('a criterion of a gate that is measured now and then', () => {
  const criterion = { measure: 'mmtPriorityMin', op: '>=', value: 4.3 } as const;
  const graded = (grade: '4-' | '5') =>
    measured({ strength: [{ muscle: 'quadriceps', side: 'right', grade, painful: false }] });

  it('stands by the last measurement, also for a muscle that is weak no more', () => {
    expect(stateOf({ criterion })).toBe('unmet');
    expect(evidence({ criterion, today: graded('5') }).criteria).toMatchObject([
      { state: 'met', readings: [{ on: '2026-03-16', value: 5 }] },
    ]);
    expect(evidence({ criterion, before: [['2026-03-09', graded('5')]] }).criteria).toMatchObject([
      { state: 'met', readings: [{ on: '2026-03-09', value: 5 }] },
    ]);
  });

  it('counts for nothing once it is older than 30 days', () => {
    const before = [['2026-03-09', graded('5')]] as const;
    expect(stateOf({ criterion, before, on: '2026-04-08' })).toBe('met');
    expect(stateOf({ criterion, before, on: '2026-04-09' })).toBe('not-assessed');
  });

  it('is measured twice where two measurements are asked for; looking at something else is none', () => {
    const twice = { ...criterion, visits: 2 };
    const other = measured({ tests: [{ test: 'single-leg-stance', side: 'right', value: 20 }] });
    const before = [['2026-03-09', graded('5')]] as const;
    expect(stateOf({ criterion: twice, before, today: other })).toBe('unmet');
    expect(stateOf({ criterion: twice, before, today: graded('5') })).toBe('met');
  });

  it('lets the symmetry of the legs stand in for the grade from the third phase on', () => {
    const today = measured({ tests: [{ test: 'limb-symmetry', side: 'right', value: 84 }] });
    expect(evidence({ criterion, today, phase: 3 }).criteria).toMatchObject([
      { state: 'met', by: 'limbSymmetryPct', readings: [{ value: 84 }] },
    ]);
    expect(stateOf({ criterion, today, phase: 2 })).toBe('unmet');
  });

  it('is not asked for where it makes no sense, unless somebody measured it', () => {
    const core = { measure: 'coreLevel', op: '>=', value: 3 } as const;
    expect(stateOf({ criterion: core })).toBe('not-applicable');
    const today = measured({ tests: [{ test: 'sahrmann-core', side: null, value: 1 }] });
    expect(stateOf({ criterion: core, today })).toBe('unmet');
  });
});

describe('a criterion of a gate about the outcome', () => {
  const lefs = (score: number) => measured({ outcomes: [{ id: 'lefs', score }] });

  it('counts important changes of the main outcome measure', () => {
    const criterion = { measure: 'promChangeMcid', op: '>=', value: 1 } as const;
    expect(stateOf({ criterion, today: lefs(53) })).toBe('met');
    expect(stateOf({ criterion, today: lefs(52) })).toBe('unmet');
    expect(stateOf({ criterion })).toBe('not-assessed');
  });

  it('knows the share of goals once every goal has a score', () => {
    const criterion = { measure: 'goalsMetPct', op: '>=', value: 80 } as const;
    expect(stateOf({ criterion, today: lefs(60) })).toBe('met');
    expect(stateOf({ criterion, today: lefs(59) })).toBe('unmet');
    expect(stateOf({ criterion, on: '2026-05-04' })).toBe('not-assessed');
  });

  it('counts visits two weeks apart since it last got worse', () => {
    const criterion = { measure: 'stableVisits', op: '>=', value: 2 } as const;
    const course = { criterion, on: '2026-04-13', since: '2026-03-02' };
    expect(stateOf({ ...course, before: [['2026-03-30', lefs(60)]], today: lefs(55) })).toBe('met');
    expect(stateOf({ ...course, before: [['2026-03-30', lefs(60)]], today: lefs(50) })).toBe('unmet');
    const close = { ...course, before: [['2026-04-06', lefs(60)]] } as const;
    expect(evidence({ ...close, today: lefs(60) }).criteria[0]?.readings).toEqual([{ on: '2026-04-13', value: 2 }]);
  });

  it('holds for an independent home programme as long as somebody judged it so', () => {
    const criterion = { measure: 'homeProgrammeIndependent', op: '==', value: true } as const;
    const judged = measured({ gates: [{ measure: 'homeProgrammeIndependent', value: true }] });
    expect(stateOf({ criterion })).toBe('not-assessed');
    expect(stateOf({ criterion, before: [['2026-03-12', judged]] })).toBe('met');
  });
});

describe('what else keeps a phase', () => {
  it('counts whole weeks and visits in the phase, with the least of the model and the most of model and plan', () => {
    const before = [
      ['2026-03-02', {}],
      ['2026-03-09', {}],
    ] as const;
    expect(evidence({ before, since: '2026-03-09', on: '2026-03-22' })).toMatchObject({
      ...{ weeks: { done: 1, least: 1, most: 4 }, visits: { done: 2, least: 2 }, first: 1, last: 3 },
    });
  });

  it('knows pain at rest on the last two visits, and whether anybody asked about a new event', () => {
    expect(evidence({ before: [['2026-03-12', pain(6)]] })).toMatchObject({ restingPain: [6, null], newEvent: null });
  });

  it('names items of the next phase that healing tissue forbids, with the day on which the last gate lifts', () => {
    const events = [{ procedure: 'acl-reconstruction', on: '2026-02-02', side: 'right', qualifiers: {} }] as const;
    const presentation = { ...signableAssessment.presentation, events };
    const basis = { ...signableBasis, assessment: { ...signableAssessment, presentation } };
    const extension = itemOf('knee-extension-full-loaded', { phase: 3 });
    const phase = { number: 1, weeks: 2, visitsPerWeek: 2, homePerDay: 1, clinic: [], home: [], exit: [] } as const;
    const plan = { ...signablePlan, phases: [phase, { ...phase, number: 2, clinic: [extension] } as const] };
    const on = (day: string) => phaseEvidence(visitContext({ plan, basis, on: day, phaseSince: '2026-03-02' })).healing;
    expect(on('2026-03-16')).toEqual([{ item: extension.id, liftsOn: '2026-04-27' }]);
    expect(on('2026-04-27')).toEqual([]);
  });
});
