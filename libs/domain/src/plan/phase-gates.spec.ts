import type { AssessmentDocument } from '../assessment/assessment-document';
import { signableAssessment, signableBasis } from './cases/signable-plan';
import type { PlanBasis } from './composition';
import type { GateMeasureId } from './gate-measures';
import { exitCriteriaFor } from './phase-gates';
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
