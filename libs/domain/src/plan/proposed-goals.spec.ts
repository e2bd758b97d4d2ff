import { abilities } from '../assessment/abilities';
import type { AbilityId } from '../assessment/abilities';
import type { AssessmentDocument, GoalKind } from '../assessment/assessment-document';
import { goalKinds } from '../assessment/assessment-document';
import type { Problem } from '../assessment/problem';
import type { TissueId } from '../exercise/tissues';
import { signableAssessment } from './cases/signable-plan';
import { problemKey } from './problem-key';
import { proposedGoals } from './proposed-goals';

const tissue = (kind: 'weak' | 'tight', id: TissueId, weight: 1 | 3 = 3): Problem => ({
  kind,
  tissue: id,
  side: 'right',
  weight,
  because: [],
});
const impaired = (ability: AbilityId, weight: 1 | 3 = 3): Problem => ({
  kind: 'impaired',
  ability,
  side: null,
  weight,
  because: [],
});

function withGoals(...kinds: GoalKind[]): AssessmentDocument {
  const [goal] = signableAssessment.goals as [AssessmentDocument['goals'][number]];
  return { ...signableAssessment, goals: kinds.map((kind) => ({ ...goal, kind })) };
}

/** The problems of the first of these goals; one of another kind takes what is left over. */
function servedBy(kind: GoalKind, problems: readonly Problem[]): string[] {
  return [...(proposedGoals(withGoals(kind), problems)[0]?.problems ?? [])];
}

const everything: Problem[] = [
  tissue('weak', 'quadriceps'),
  tissue('weak', 'deep-neck-flexors', 1),
  tissue('tight', 'hamstrings'),
  tissue('tight', 'pectoralis-minor', 1),
  ...(Object.keys(abilities) as AbilityId[]).map((ability) => impaired(ability)),
];

describe('proposedGoals', () => {
  it('takes the goals of the assessment, with their scores as baseline', () => {
    expect(proposedGoals(signableAssessment, [tissue('weak', 'quadriceps')])).toEqual([
      {
        id: 'goal-1',
        kind: 'function',
        activity: 'Climb two flights of stairs',
        measure: 'lefs',
        baseline: 44,
        target: 60,
        weeks: 12,
        problems: ['weak.quadriceps.right'],
      },
    ]);
  });

  it('invents no goal', () => {
    expect(proposedGoals({ ...signableAssessment, goals: [] }, everything)).toEqual([]);
  });

  it('takes the pain that was asked for its rating scale, unless that was scored', () => {
    const goals = signableAssessment.goals.map((goal) => ({ ...goal, measure: 'nprs', target: 1 }));
    const baseline = (changes: Partial<AssessmentDocument>): unknown =>
      proposedGoals({ ...signableAssessment, goals, ...changes }, [])[0]?.baseline;
    expect(baseline({})).toBe(2);
    expect(baseline({ outcomes: [{ id: 'nprs', score: 5 }] })).toBe(5);
    expect(baseline({ pain: { now: null, best: null, worst: null, marks: [] } })).toBeNull();
  });

  it('has no baseline where nothing was scored', () => {
    expect(proposedGoals({ ...signableAssessment, outcomes: [] }, [])[0]?.baseline).toBeNull();
  });

  it.each(goalKinds)('serves every problem, whatever the only goal: %s', (kind) => {
    expect(servedBy(kind, everything)).toEqual(everything.map(problemKey));
  });

  it.each([
    ['strength', ['weak.quadriceps.right', 'weak.deep-neck-flexors.right', 'impaired.endurance.none']],
    ['mobility', ['tight.hamstrings.right', 'tight.pectoralis-minor.right', 'impaired.mobility.none']],
    [
      'balance',
      ['weak.quadriceps.right', 'impaired.balance.none', 'impaired.proprioception.none', 'impaired.gait.none'],
    ],
    [
      'posture',
      [
        ...['weak.deep-neck-flexors.right', 'tight.pectoralis-minor.right'],
        ...['impaired.breathing.none', 'impaired.posture.none'],
      ],
    ],
  ] as const)('ties %s to what stands in its way', (kind, expected) => {
    const [, other] = proposedGoals(withGoals('function', kind), everything);
    expect(other?.problems).toEqual(expected);
  });

  it('ties function and pain to all that was found', () => {
    const guess = tissue('weak', 'gluteus-medius', 1);
    const found = [tissue('weak', 'quadriceps'), impaired('pain')];
    const [pain, posture] = proposedGoals(withGoals('pain', 'posture'), [...found, guess]);
    expect(pain?.problems).toEqual([...found, guess].map(problemKey));
    expect(posture?.problems).toEqual([]);
  });

  it('ties what no goal is about to the widest one', () => {
    const guess = tissue('tight', 'hamstrings', 1);
    const [strength, whole] = proposedGoals(withGoals('strength', 'function'), [guess]);
    expect([strength?.problems, whole?.problems]).toEqual([[], ['tight.hamstrings.right']]);
  });

  it('numbers goals in their order', () => {
    expect(proposedGoals(withGoals('pain', 'function'), []).map(({ id }) => id)).toEqual(['goal-1', 'goal-2']);
  });
});
