import type { AssessmentDocument } from '../assessment/assessment-document';
import { signableAssessment, signableBasis } from './cases/signable-plan';
import type { PlanBasis } from './composition';
import type { GateMeasureId } from './gate-measures';
import { exitCriteriaFor, startLater, startPhaseFor } from './phase-gates';
import { phaseModels } from './phase-models.data';

function withAssessment(changes: Partial<AssessmentDocument>, basis = signableBasis): PlanBasis {
  return { ...basis, assessment: { ...signableAssessment, ...changes } };
}

function withPresentation(id: string, side: 'left' | 'right' | 'both' | null = 'right'): PlanBasis {
  return withAssessment({ presentation: { ...signableAssessment.presentation, id, side } });
}

function measuresIn(phase: 1 | 2 | 3 | 4 | 5, basis: PlanBasis): GateMeasureId[] {
  return exitCriteriaFor(phase, basis).map(({ measure }) => measure);
}

describe('exitCriteriaFor', () => {
  it('asks what makes sense for a weak, unilateral knee', () => {
    expect([1, 2, 3, 4, 5].map((phase) => measuresIn(phase as 1, signableBasis))).toEqual([
      ['nprsRest', 'painSettledByMorning', 'activationHold10x10'],
      ['painDuringMax', 'qualityMinPriorityPatterns', 'motorControlTestMet', 'mmtPriorityMin', 'slsPctAgeNorm'],
      ['painDuringMax', 'mmtPriorityMin', 'slsPctAgeNorm', 'qualityMinPriorityPatterns'],
      ['limbSymmetryPct', 'qualityMinPriorityPatterns', 'psfsMean', 'promChangeMcid', 'painDuringMax'],
      ['goalsMetPct', 'homeProgrammeIndependent', 'stableVisits'],
    ]);
  });

  it('keeps numbers and sources of the model, and nothing that a plan does not know', () => {
    const [first] = exitCriteriaFor(1, signableBasis);
    expect(first).toEqual({ id: 'p1-rest-pain', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' });
    for (const { number } of phaseModels) {
      for (const criterion of exitCriteriaFor(number, signableBasis)) expect(criterion).not.toHaveProperty('note');
    }
  });

  it('asks about no muscle where none was found to be weak, whatever the presentation makes likely', () => {
    const basis = withAssessment({ strength: [] });
    const measures = [1, 2, 3].flatMap((phase) => measuresIn(phase as 1, basis));
    expect(measures).not.toContain('activationHold10x10');
    expect(measures).not.toContain('mmtPriorityMin');
  });

  it('asks about motion only where one is limited', () => {
    const motion = { motion: 'knee-flexion', side: 'right', degrees: 60, painful: false } as const;
    expect(measuresIn(1, withAssessment({ rangeOfMotion: [motion] }))).toContain('romPctNormPriority');
    expect(measuresIn(1, withAssessment({ rangeOfMotion: [{ ...motion, degrees: 140 }] }))).not.toContain(
      'romPctNormPriority',
    );
  });

  it('asks about effusion only where a joint was graded', () => {
    const graded = withAssessment({ tests: [{ test: 'effusion', side: 'right', value: 1 }] });
    expect([measuresIn(1, graded), measuresIn(3, graded)].map((all) => all.includes('effusion'))).toEqual([true, true]);
    expect(measuresIn(1, signableBasis)).not.toContain('effusion');
  });

  it('asks about the core only of trunks', () => {
    const asked = (id: string): boolean => measuresIn(3, withPresentation(id, 'both')).includes('coreLevel');
    expect(['chronic-low-back-pain', 'breathing-pattern-disorder'].map(asked)).toEqual([true, true]);
    expect(['knee-oa', 'chronic-neck-pain', 'older-adult-balance-impairment'].map(asked)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('asks to stand on one leg only of those whom it concerns', () => {
    const asked = (id: string): boolean => measuresIn(2, withPresentation(id, 'both')).includes('slsPctAgeNorm');
    expect(['hip-oa', 'chronic-low-back-pain', 'older-adult-balance-impairment'].map(asked)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['chronic-neck-pain', 'rounded-shoulders', 'thoracic-pain'].map(asked)).toEqual([false, false, false]);
  });

  it.each(['non-weight-bearing-order', 'partial-weight-bearing-order'])(
    'does not ask to stand on one leg under a %s',
    (flag) => {
      const record = {
        flag,
        status: 'present',
        region: null,
        side: null,
        since: null,
        clearedBy: null,
        clearedOn: null,
      } as const;
      const measures = measuresIn(2, withAssessment({ precautions: { flags: [record], others: 'absent' } }));
      expect(measures).not.toContain('slsPctAgeNorm');
      expect(measures).not.toContain('motorControlTestMet');
    },
  );

  it('does not ask a child to stand on one leg by a norm of adults', () => {
    const child = { ...signableBasis, patient: { birthOn: null, ageYears: 12, sex: 'female' } } as const;
    expect(measuresIn(2, child)).not.toContain('slsPctAgeNorm');
  });

  it('compares limbs only where one of them is concerned', () => {
    const asked = (id: string, side: 'left' | 'both'): boolean =>
      measuresIn(4, withPresentation(id, side)).includes('limbSymmetryPct');
    expect([asked('knee-oa', 'left'), asked('rounded-shoulders', 'left')]).toEqual([true, true]);
    expect([asked('knee-oa', 'both'), asked('chronic-low-back-pain', 'left')]).toEqual([false, false]);
  });

  it('asks for a test of control only where the region has one', () => {
    const asked = (id: string): boolean => measuresIn(2, withPresentation(id)).includes('motorControlTestMet');
    expect(['chronic-neck-pain', 'chronic-low-back-pain', 'rounded-shoulders', 'hip-oa'].map(asked)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['lateral-ankle-sprain', 'lateral-elbow-tendinopathy', 'thoracic-pain'].map(asked)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('never leaves a phase without a gate', () => {
    const nobody = withAssessment({ strength: [], presentation: { ...signableAssessment.presentation, id: null } });
    for (const { number } of phaseModels) expect(exitCriteriaFor(number, nobody).length).toBeGreaterThan(0);
  });
});

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
    startPhaseFor(withAssessment({ ...quiet, ...changes }));
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
