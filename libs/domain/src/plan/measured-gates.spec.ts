import type { AssessmentDocument } from '../assessment/assessment-document';
import { signableAssessment, signableBasis } from './cases/signable-plan';
import { gateMeasures } from './gate-measures';
import type { GateMeasureId } from './gate-measures';
import { isMeasuredAtAssessment, measuredGates } from './measured-gates';
import type { GateReading } from './measured-gates';
import { meetsCriterion } from './meets-criterion';

function reading(measure: GateMeasureId, changes: Partial<AssessmentDocument> = {}): GateReading {
  return measuredGates({ ...signableAssessment, ...changes }, signableBasis.patient)[measure];
}

const ofPresentation = (id: string): Pick<AssessmentDocument, 'presentation'> => ({
  presentation: { ...signableAssessment.presentation, id },
});

describe('measuredGates', () => {
  it('knows a reading of every measure, and none of what only visits can tell', () => {
    const readings = measuredGates(signableAssessment, signableBasis.patient);
    expect(Object.keys(readings).sort()).toEqual(Object.keys(gateMeasures).sort());
    const onVisits = Object.entries(readings).filter(([measure]) => !isMeasuredAtAssessment(measure as GateMeasureId));
    expect(onVisits).toHaveLength(8);
    expect(onVisits.every(([, value]) => value === 'unknown')).toBe(true);
  });

  it('takes the pain of the moment for pain at rest', () => {
    expect(reading('nprsRest')).toBe(2);
    expect(reading('nprsRest', { pain: { now: null, best: 0, worst: 1, marks: [] } })).toBe('unknown');
  });

  it('takes the worst effusion, and none where it was looked for and not found', () => {
    const tests = [
      { test: 'effusion', side: 'left', value: 0 },
      { test: 'effusion', side: 'right', value: 1 },
    ] as const;
    const found = (result: 'positive' | 'negative'): GateReading =>
      reading('effusion', { findings: [{ id: 'effusion', side: 'right', result }] });
    expect(reading('effusion', { tests })).toBe(1);
    expect([found('negative'), found('positive'), reading('effusion')]).toEqual([0, 'unknown', 'unknown']);
  });

  it('takes the lowest of the limited motions', () => {
    const motion = (degrees: number): AssessmentDocument['rangeOfMotion'][number] => ({
      motion: 'knee-flexion',
      side: 'right',
      degrees,
      painful: false,
    });
    expect(reading('romPctNormPriority', { rangeOfMotion: [motion(60)] })).toBeLessThan(50);
    expect(reading('romPctNormPriority', { rangeOfMotion: [motion(140)] })).toBe('unknown');
  });

  it('takes the lowest grade of the weak muscles once each of them has one', () => {
    expect(reading('mmtPriorityMin')).toBe(3.7);
    const findings = [{ id: 'sls-valgus', side: 'right', result: 'positive' }] as const;
    expect(reading('mmtPriorityMin', { findings })).toBe('unknown');
  });

  it('takes the core level that was measured', () => {
    expect(reading('coreLevel', { tests: [{ test: 'sahrmann-core', side: null, value: 2 }] })).toBe(2);
    expect(reading('coreLevel')).toBe('unknown');
  });

  it('takes the stance of the side concerned as a share of the mean of the age', () => {
    const stance = (side: 'left' | 'right', value: number): AssessmentDocument['tests'][number] => ({
      test: 'single-leg-stance',
      side,
      value,
    });
    const full = reading('slsPctAgeNorm', { tests: [stance('left', 1), stance('right', 20)] });
    const half = reading('slsPctAgeNorm', { tests: [stance('right', 10)] });
    expect(full).toBeGreaterThan(0);
    expect(Number(half) * 2).toBeCloseTo(Number(full));
    expect(reading('slsPctAgeNorm', { tests: [stance('left', 20)] })).toBe('unknown');
  });

  it('takes the worse stance where both legs are concerned, once both were measured', () => {
    const both = { presentation: { ...signableAssessment.presentation, side: 'both' } } as const;
    const left = { test: 'single-leg-stance', side: 'left', value: 10 } as const;
    const right = { ...left, side: 'right', value: 20 } as const;
    expect(reading('slsPctAgeNorm', { ...both, tests: [left] })).toBe('unknown');
    const worse = reading('slsPctAgeNorm', { tests: [{ ...right, value: 10 }] });
    expect(reading('slsPctAgeNorm', { ...both, tests: [left, right] })).toBe(worse);
  });

  it('takes the lowest symmetry, and the score of the activities', () => {
    const tests = [
      { test: 'limb-symmetry', side: 'right', value: 92 },
      { test: 'quadriceps-index', side: 'right', value: 81 },
    ] as const;
    expect(reading('limbSymmetryPct', { tests })).toBe(81);
    expect(reading('psfsMean', { outcomes: [{ id: 'psfs', score: 6 }] })).toBe(6);
    expect(reading('psfsMean')).toBe('unknown');
  });

  it.each([
    ['chronic-neck-pain', { test: 'ccft', value: 26 }, true],
    ['chronic-neck-pain', { test: 'ccft', value: 24 }, false],
    ['breathing-pattern-disorder', { test: 'sahrmann-core', value: 2 }, true],
    ['breathing-pattern-disorder', { test: 'sahrmann-core', value: 1 }, false],
    ['knee-oa', { test: 'step-down', value: 3 }, true],
    ['knee-oa', { test: 'step-down', value: 4 }, false],
    ['chronic-low-back-pain', { test: 'sahrmann-core', value: 2 }, 'unknown'],
    ['chronic-low-back-pain', { test: 'aslr', value: 1 }, false],
    ['lateral-ankle-sprain', { test: 'step-down', value: 1 }, 'unknown'],
  ] as const)('reads control of %s from %j', (presentation, { test, value }, expected) => {
    expect(
      reading('motorControlTestMet', { ...ofPresentation(presentation), tests: [{ test, side: null, value }] }),
    ).toBe(expected);
  });

  it('reads control from what was looked at where nothing was measured', () => {
    const found = (id: string, result: 'positive' | 'negative', presentation: string): GateReading =>
      reading('motorControlTestMet', { ...ofPresentation(presentation), findings: [{ id, side: 'right', result }] });
    expect(found('ccft-low', 'positive', 'chronic-neck-pain')).toBe(false);
    expect(found('ccft-low', 'negative', 'chronic-neck-pain')).toBe(true);
    expect(found('scapular-dyskinesis', 'negative', 'rounded-shoulders')).toBe(true);
    expect(found('scapular-dyskinesis', 'positive', 'rounded-shoulders')).toBe('unknown');
  });
});

describe('meetsCriterion', () => {
  it.each([
    ['<=', 3, 3, true],
    ['<=', 3, 3.5, false],
    ['>=', 80, 80, true],
    ['>=', 80, 79, false],
    ['==', true, true, true],
    ['==', true, false, false],
    ['==', 2, 2, true],
    ['<=', 3, true, false],
  ] as const)('knows whether %s %s holds for %s', (op, value, measured, expected) => {
    expect(meetsCriterion({ op, value }, measured)).toBe(expected);
  });

  it('is met by nothing that is unknown', () => {
    for (const op of ['<=', '>=', '=='] as const) {
      expect(meetsCriterion({ op, value: op === '==' ? true : 5 }, 'unknown')).toBe(false);
    }
  });
});
