import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument } from './assessment-document';
import { changesSince } from './changes-since';

const empty = emptyAssessment('2026-09-01');

function verdicts(before: Partial<AssessmentDocument>, after: Partial<AssessmentDocument>): string[] {
  const changes = changesSince({ ...empty, ...before }, { ...empty, ...after });
  return changes.map(({ id, side, verdict }) => [id, side ?? '', verdict].join(' '));
}

const scores = (id: string, score: number): Partial<AssessmentDocument> => ({ outcomes: [{ id, score }] });

describe('changesSince', () => {
  it.each<[string, number, number, string]>([
    ['lefs', 41, 50, 'important-better'],
    ['lefs', 41, 49, 'same'],
    ['lefs', 41, 32, 'important-worse'],
    ['odi', 40, 30, 'important-better'],
    ['odi', 30, 40, 'important-worse'],
    ['odi', 40, 31, 'same'],
    ['psfs', 4, 6.1, 'better'],
    ['psfs', 4, 6.3, 'important-better'],
    ['visa-a', 50, 61, 'better'],
    ['visa-a', 50, 62, 'important-better'],
    ['pcs', 30, 12, 'better'],
    ['pcs', 30, 30, 'same'],
  ])('%s from %d to %d is %s', (id, before, after, verdict) => {
    expect(verdicts(scores(id, before), scores(id, after))).toEqual([`${id}  ${verdict}`]);
  });

  it.each<[number, number, string]>([
    [6, 4, 'important-better'],
    [6, 5, 'same'],
    [4, 6, 'important-worse'],
  ])('pain from %d to %d is %s', (before, after, verdict) => {
    const rated = (now: number): Partial<AssessmentDocument> => ({ pain: { ...empty.pain, now } });
    expect(verdicts(rated(before), rated(after))).toEqual([`now  ${verdict}`]);
  });

  it('takes less than five degrees for error of measurement', () => {
    const bent = (degrees: number): Partial<AssessmentDocument> => ({
      rangeOfMotion: [{ motion: 'knee-flexion', side: 'left', degrees, painful: false }],
    });
    expect(verdicts(bent(100), bent(104))).toEqual(['knee-flexion left same']);
    expect(verdicts(bent(100), bent(105))).toEqual(['knee-flexion left better']);
    expect(verdicts(bent(100), bent(90))).toEqual(['knee-flexion left worse']);
  });

  it('takes one whole grade for an important change of strength', () => {
    const graded = (grade: '3' | '3+' | '4'): Partial<AssessmentDocument> => ({
      strength: [{ muscle: 'quadriceps', side: 'left', grade, painful: false }],
    });
    expect(verdicts(graded('3'), graded('3+'))).toEqual(['quadriceps left better']);
    expect(verdicts(graded('3'), graded('4'))).toEqual(['quadriceps left important-better']);
    expect(verdicts(graded('4'), graded('3'))).toEqual(['quadriceps left important-worse']);
  });

  it.each([
    ['gait-speed', 1, 1.1, 'important-better'],
    ['berg', 46, 49, 'same'],
    ['berg', 46, 50, 'important-better'],
    ['berg', 30, 36, 'same'],
    ['berg', 30, 37, 'important-better'],
    ['tug', 14, 12, 'better'],
    ['tug', 12, 14, 'worse'],
  ] as const)('%s from %d to %d is %s', (test, before, after, verdict) => {
    const took = (value: number): Partial<AssessmentDocument> => ({ tests: [{ test, side: null, value }] });
    expect(verdicts(took(before), took(after))).toEqual([`${test}  ${verdict}`]);
  });

  it('cannot tell what was measured only once', () => {
    const changes = changesSince({ ...empty, ...scores('lefs', 41) }, { ...empty, ...scores('koos', 60) });
    expect(changes).toMatchObject([
      { id: 'koos', before: null, after: 60, verdict: 'unknown' },
      { id: 'lefs', before: 41, after: null, verdict: 'unknown' },
    ]);
  });

  it('compares a side with a value that stood for both', () => {
    const before = { strength: [{ muscle: 'quadriceps', side: 'both', grade: '3', painful: false }] } as const;
    const after = { strength: [{ muscle: 'quadriceps', side: 'left', grade: '4', painful: false }] } as const;
    expect(verdicts(before, after)).toEqual(['quadriceps left important-better', 'quadriceps right unknown']);
  });
});
