import type { AssessmentDocument } from '../assessment/assessment-document';
import { signableAssessment, signableBasis } from './cases/signable-plan';
import { startLater, startPhaseFor } from './start-phase';

describe('startPhaseFor', () => {
  /** A knee that has been quiet for long: little pain, a strong enough muscle, good control and balance. */
  const quiet: Partial<AssessmentDocument> = {
    pain: { now: 1, best: 0, worst: 2, marks: [] },
    strength: [{ muscle: 'quadriceps', side: 'right', grade: '4', painful: false }],
    tests: [
      { test: 'step-down', side: 'right', value: 1 },
      { test: 'single-leg-stance', side: 'right', value: 30 },
    ],
  };
  const start = (changes: Partial<AssessmentDocument>): number =>
    startPhaseFor({ ...signableBasis, assessment: { ...signableAssessment, ...quiet, ...changes } });
  const presentation = signableAssessment.presentation;

  it('starts with the first phase whose gate the assessment does not meet, and with the third at the latest', () => {
    expect(start({})).toBe(3);
    expect(start({ tests: [] })).toBe(2);
    expect(start({ pain: { now: 4, best: 0, worst: 4, marks: [] } })).toBe(1);
  });

  it('starts with the first phase unless pain was asked and is low', () => {
    const pain = (now: number | null, worst: number | null): number =>
      start({ pain: { now, best: null, worst, marks: [] } });
    expect(pain(null, 2)).toBe(1);
    expect(pain(1, null)).toBe(1);
    expect(pain(1, startLater.mostPain[1] + 1)).toBe(1);
    expect(pain(1, startLater.mostPain[1])).toBe(2);
    expect(pain(1, startLater.mostPain[2])).toBe(3);
  });

  it('starts with the first phase after a recent onset, or one that nobody told', () => {
    expect(start({ presentation: { ...presentation, onsetOn: '2026-01-20' } })).toBe(1);
    expect(start({ presentation: { ...presentation, onsetOn: '2026-01-19' } })).toBe(3);
    expect(start({ presentation: { ...presentation, onsetOn: null } })).toBe(1);
  });

  it('starts with the first phase while tissue heals', () => {
    const after = (on: string): number =>
      start({
        presentation: {
          ...presentation,
          events: [{ procedure: 'meniscus-repair', on, side: 'right', qualifiers: {} }],
        },
      });
    expect(after('2025-12-01')).toBe(1);
    expect(after('2025-06-01')).toBe(3);
  });

  it('starts with the first phase after an operation whose day nobody told', () => {
    expect(start({ presentation: { ...presentation, id: 'total-knee-arthroplasty' } })).toBe(1);
  });

  it('starts with the first phase while a weak muscle has no grade, or too low a one', () => {
    const graded = (grade: '3' | '3+'): number =>
      start({ strength: [{ muscle: 'quadriceps', side: 'right', grade, painful: false }] });
    expect(graded('3')).toBe(1);
    expect(graded('3+')).toBe(3);
    expect(start({ findings: [{ id: 'sls-valgus', side: 'right', result: 'positive' }] })).toBe(1);
  });

  it('does not pass over motor control where movement was seen to be poor', () => {
    const tests = [...(quiet.tests ?? []), { test: 'aslr', side: 'right', value: 2 } as const];
    expect(start({ tests, strength: [] })).toBeLessThan(3);
  });

  it('does not pass over motor control on nothing but silence', () => {
    const ankle = { ...presentation, id: 'lateral-elbow-tendinopathy' };
    expect(start({ presentation: ankle, strength: [], tests: [] })).toBe(2);
  });
});
