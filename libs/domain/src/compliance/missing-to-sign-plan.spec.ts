import type { AssessmentDocument } from '../assessment/assessment-document';
import { signableBasis, signablePlan, itemOf } from '../plan/cases/signable-plan';
import type { PlanDocument, PlanPhase } from '../plan/plan-document';
import { planFindingCodes } from '../plan/plan-finding';
import { fixPlaceOf, fixPlaces } from './fix-place';
import { maySignPlan, missingToSignPlan } from './missing-to-sign-plan';
import type { PlanToSign } from './missing-to-sign-plan';

const signed: PlanToSign = {
  ...{ plan: signablePlan, basis: signableBasis, assessmentStatus: 'signed' },
  ...{ closures: [], hours: null, outsideHours: [] },
};

function told(changes: Partial<PlanToSign>): string[] {
  return missingToSignPlan({ ...signed, ...changes }).map(({ code, severity }) => `${severity} ${code}`);
}

const withPlan = (changes: Partial<PlanDocument>): string[] => told({ plan: { ...signablePlan, ...changes } });

const withAssessment = (changes: Partial<AssessmentDocument>): string[] =>
  told({ basis: { ...signableBasis, assessment: { ...signableBasis.assessment, ...changes } } });

const [phase] = signablePlan.phases as [PlanPhase];
const withPhase = (changes: Partial<PlanPhase>): string[] => withPlan({ phases: [{ ...phase, ...changes }] });

describe('missingToSignPlan', () => {
  it('has nothing to say about a plan that is whole', () => {
    expect(told({})).toEqual([]);
    expect(maySignPlan(missingToSignPlan(signed))).toBe(true);
  });

  it('wants the assessment signed, and no newer one', () => {
    expect(told({ assessmentStatus: 'draft' })).toEqual(['block assessment.not-signed']);
    expect(told({ assessmentStatus: 'discarded' })).toEqual(['block assessment.not-signed']);
    expect(told({ assessmentStatus: 'superseded' })).toEqual(['block assessment.newer']);
  });

  it('wants a diagnosis', () => {
    for (const icd10 of [null, '', ' ']) {
      expect(withPlan({ presentation: { ...signablePlan.presentation, icd10 } })).toEqual(['block diagnosis.missing']);
    }
  });

  it('wants a type of therapy, and its amount, frequency and duration', () => {
    expect(withPhase({ clinic: [], home: [] })).toEqual([
      'block type.missing',
      'block phase.empty',
      'warn problem.untreated',
    ]);
    expect(withPhase({ homePerDay: 0 })).toEqual(['block amount.missing']);
    expect(withPlan({ limits: { ...signablePlan.limits, clinicMinutes: 0 } })).toContain('block amount.missing');
    expect(withPhase({ visitsPerWeek: 0 })).toContain('block frequency.missing');
    expect(withPhase({ weeks: 0 })).toContain('block duration.missing');
    expect(withPlan({ phases: [] })).toContain('block duration.missing');
  });

  it('wants a functional goal that can be measured', () => {
    const [goal] = signablePlan.goals;
    if (goal === undefined) throw new Error('The plan has a goal.');
    expect(withPlan({ goals: [] })).toEqual(['block goal.missing']);
    expect(withPlan({ goals: [{ ...goal, baseline: null }] })).toEqual(['block goal.not-measurable']);
    expect(withPlan({ goals: [{ ...goal, kind: 'strength' }] })).toEqual(['block goal.not-functional']);
  });

  it('wants a gate at the end of each phase', () => {
    expect(withPhase({ exit: [] })).toEqual(['block phase.gate-missing']);
  });

  it('wants every item to serve a goal', () => {
    const goals = signablePlan.goals.map((goal) => ({ ...goal, problems: [] }));
    expect(withPlan({ goals })).toEqual([
      'block item.serves-no-goal',
      'block item.serves-no-goal',
      'warn goal.without-problem',
    ]);
  });

  it('wants visits, on days on which the clinic is open', () => {
    expect(withPlan({ calendar: { ...signablePlan.calendar, visits: [] } })).toEqual(['block calendar.missing']);
    const closures = [{ from: '2026-03-05', to: '2026-03-05', label: 'Training day' }];
    expect(told({ closures })).toEqual(['block calendar.closed']);
  });

  it('wants visits on a weekday on which the clinic is closed confirmed, unless they are in force so', () => {
    const day = { from: '08:00', to: '18:00' };
    const hours = { mon: day, tue: day, wed: day, thu: null, fri: day, sat: null, sun: null };
    const [blocks, warns] = ['block calendar.closed-weekday', 'warn calendar.closed-weekday'];
    expect(told({ hours })).toEqual([blocks, blocks]);
    expect(told({ hours, outsideHours: ['visit-2'] })).toEqual([blocks, warns]);
    expect(told({ hours, basis: { ...signableBasis, inForce: signablePlan } })).toEqual([warns, warns]);
  });

  it('wants those precautions answered that could forbid something', () => {
    const findings = missingToSignPlan({
      ...signed,
      basis: {
        ...signableBasis,
        assessment: { ...signableBasis.assessment, precautions: { flags: [], others: 'unknown' } },
      },
    });
    const open = findings.filter(({ code }) => code === 'precaution.unknown');
    const weightOf = (flag: string): string | undefined => open.find(({ params }) => params['flag'] === flag)?.severity;
    expect(weightOf('pregnancy')).toBe('block');
    expect(weightOf('high-fall-risk')).toBe('block');
    expect(weightOf('cancer-history')).toBe('info');
    expect(findings.some(({ code, severity }) => code === 'item.needs-answer' && severity === 'block')).toBe(true);
  });

  it('is stopped by a red flag that stops the plan', () => {
    const redFlags = { answers: { 'cauda-equina.1': 'yes' }, others: 'absent' } as const;
    expect(withAssessment({ redFlags }).filter((line) => line.includes('red-flag'))).toEqual([
      'block red-flag.cauda-equina',
    ]);
  });

  it('is stopped by an item that may not be done', () => {
    const device = {
      flag: 'implanted-electronic-device',
      status: 'present',
      region: null,
      side: null,
      since: null,
      clearedBy: null,
      clearedOn: null,
    } as const;
    const precautions = { flags: [device], others: 'absent' } as const;
    const plan = {
      ...signablePlan,
      phases: [{ ...phase, clinic: [...phase.clinic, itemOf('nmes-quadriceps-isometric')] }],
    };
    const basis = { ...signableBasis, assessment: { ...signableBasis.assessment, precautions } };
    expect(told({ plan, basis })).toContain('block item.blocked');
  });

  it('tells what blocks first', () => {
    const findings = missingToSignPlan({
      ...signed,
      plan: { ...signablePlan, phases: [{ ...phase, weeks: 9, exit: [] }] },
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['block', 'warn', 'warn']);
  });

  it('names where each finding can be mended', () => {
    const findings = missingToSignPlan({ ...signed, plan: { ...signablePlan, goals: [] }, assessmentStatus: 'draft' });
    expect(findings.map(({ code, params }) => [code, params['fix']])).toEqual([
      ['assessment.not-signed', 'assessment'],
      ['goal.missing', 'goals'],
    ]);
  });
});

describe('fixPlaceOf', () => {
  it('knows a place for every code', () => {
    for (const code of [...planFindingCodes, 'red-flag.cauda-equina'] as const)
      expect(fixPlaces).toContain(fixPlaceOf(code));
  });

  it('leads to where the cause is', () => {
    expect(fixPlaceOf('red-flag.cauda-equina')).toBe('assessment');
    expect(fixPlaceOf('item.needs-answer')).toBe('assessment');
    expect(fixPlaceOf('item.blocked')).toBe('board');
    expect(fixPlaceOf('lane.over-time')).toBe('board');
    expect(fixPlaceOf('phase.gate-missing')).toBe('gates');
    expect(fixPlaceOf('phase.too-long')).toBe('calendar');
    expect(fixPlaceOf('diagnosis.missing')).toBe('diagnosis');
  });
});
