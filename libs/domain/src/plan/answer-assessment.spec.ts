import type { AssessmentDocument } from '../assessment/assessment-document';
import { answerAssessment } from './answer-assessment';
import { signableAssessment, signableBasis, signablePlan } from './cases/signable-plan';
import type { PlanDocument } from './plan-document';

const newerId = '5f0c8a52-7c7e-4d0f-9d5d-2f6f2a1f0002';

function answering(differing: Partial<AssessmentDocument>, plan: PlanDocument = signablePlan) {
  const assessment = { ...signableAssessment, assessedOn: '2026-03-30', ...differing };
  const answer = answerAssessment(plan, { ...signableBasis, assessmentId: newerId, assessment });
  if (answer.status === 'blocked') throw new Error('The plan cannot answer the assessment.');
  return answer;
}

describe('answerAssessment', () => {
  it('takes presentation and problems from the newer assessment and keeps the work', () => {
    const { plan, findings } = answering({
      strength: [
        ...signableAssessment.strength,
        { muscle: 'gluteus-medius', side: 'right', grade: '3', painful: false },
      ],
    });
    expect(plan.assessmentId).toBe(newerId);
    expect(plan.problems.map(({ key }) => key)).toContain('weak.gluteus-medius.right');
    expect([plan.phases, plan.calendar, plan.limits]).toEqual([
      signablePlan.phases,
      signablePlan.calendar,
      signablePlan.limits,
    ]);
    expect(findings).toEqual([]);
  });

  it('keeps the goals with their targets, from today’s score, and adds those that are new', () => {
    const { plan } = answering({
      outcomes: [{ id: 'lefs', score: 52 }],
      goals: [
        ...signableAssessment.goals,
        { kind: 'pain', activity: 'Sleep through', measure: 'nprs', target: 1, weeks: 6 },
      ],
    });
    expect(plan.goals).toMatchObject([
      { id: 'goal-1', activity: 'Climb two flights of stairs', baseline: 52, target: 60 },
      { id: 'goal-2', activity: 'Sleep through', measure: 'nprs', target: 1 },
    ]);
  });

  it('keeps the baseline of a goal whose measure was not taken again', () => {
    expect(answering({ outcomes: [] }).plan.goals[0]?.baseline).toBe(44);
  });

  it('keeps the diagnosis code where the newer assessment has none', () => {
    const presentation = { ...signableAssessment.presentation, icd10: null };
    expect(answering({ presentation }).plan.presentation.icd10).toBe('M17.11');
  });

  it('leaves out what speaks against an item by now, and says so', () => {
    const clot = {
      flag: 'acute-dvt',
      status: 'present',
      region: null,
      side: null,
      since: null,
      clearedBy: null,
      clearedOn: null,
    } as const;
    const { plan, findings } = answering({ precautions: { flags: [clot], others: 'absent' } });
    expect(plan.phases.flatMap(({ clinic, home }) => [...clinic, ...home])).toEqual([]);
    expect(findings.map(({ params }) => params['leftOut'])).toEqual([true, true]);
  });

  it('does not answer an assessment whose red flags stop a plan', () => {
    const redFlags = { answers: { 'cauda-equina.1': 'yes' }, others: 'absent' } as const;
    const assessment = { ...signableAssessment, redFlags };
    expect(answerAssessment(signablePlan, { ...signableBasis, assessment }).status).toBe('blocked');
  });
});
