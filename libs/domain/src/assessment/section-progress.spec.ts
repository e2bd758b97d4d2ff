import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument } from './assessment-document';
import { presetFor } from './preset';
import { presentationOf } from './presentation-of';
import { presentations } from './presentations.data';
import { sectionProgress } from './section-progress';

const empty = emptyAssessment('2026-09-01');
const knee: AssessmentDocument = { ...empty, presentation: { ...empty.presentation, id: 'knee-oa', side: 'left' } };

describe('presetFor', () => {
  it('asks each thing of a knee once: what a measurement shows is not asked as a finding', () => {
    const presentation = presentationOf('knee-oa');
    expect(presentation && presetFor(presentation)).toEqual({
      redFlags: ['septic-joint', 'acute-dvt', 'hip-referred-knee-pain'],
      findings: [],
      motions: ['knee-extension', 'knee-flexion'],
      muscles: ['quadriceps', 'gluteus-medius', 'gluteus-maximus'],
      tests: ['single-leg-stance', 'chair-stand-30s'],
      outcomes: ['koos', 'lefs', 'nprs'],
    });
  });

  it.each(presentations.map((presentation) => [presentation.id, presentation] as const))(
    'finds every typical finding of %s by something that it asks',
    (_, presentation) => {
      const { findings, motions, muscles, tests } = presetFor(presentation);
      expect(findings.length + motions.length + muscles.length + tests.length).toBeGreaterThan(0);
      expect(findings.every((id) => presentation.typicalFindings.includes(id))).toBe(true);
    },
  );
});

describe('sectionProgress', () => {
  it('expects no test while the presentation is open, and every red flag', () => {
    const progress = sectionProgress(empty);
    expect(progress.tests).toEqual({ answered: 0, expected: 0 });
    expect(progress.redFlags).toEqual({ answered: 0, expected: 41 });
    expect(progress.presentation).toEqual({ answered: 0, expected: 4 });
  });

  it('expects what the presentation asks for', () => {
    expect(sectionProgress(knee)).toMatchObject({
      presentation: { answered: 2, expected: 4 },
      redFlags: { answered: 0, expected: 3 },
      strength: { answered: 0, expected: 3 },
      rangeOfMotion: { answered: 0, expected: 2 },
      outcomes: { answered: 0, expected: 3 },
    });
  });

  it('expects the day of an operation', () => {
    const presentation = { ...knee.presentation, id: 'acl-reconstruction' };
    expect(sectionProgress({ ...knee, presentation }).presentation).toEqual({ answered: 2, expected: 5 });
  });

  it('counts what was answered, and a recorded finding for the measurement that it stands for', () => {
    const progress = sectionProgress({
      ...knee,
      pain: { now: 3, best: null, worst: 6, marks: [] },
      redFlags: { answers: { 'septic-joint.5': 'yes' }, others: 'unknown' },
      findings: [{ id: 'sts-slow', side: null, result: 'negative' }],
      strength: [{ muscle: 'quadriceps', side: 'left', grade: '4', painful: false }],
      precautions: { flags: [], others: 'absent' },
    });
    expect(progress).toMatchObject({
      pain: { answered: 2, expected: 3 },
      redFlags: { answered: 1, expected: 3 },
      tests: { answered: 1, expected: 2 },
      strength: { answered: 1, expected: 3 },
      outcomes: { answered: 1, expected: 3 },
    });
    expect(progress.precautions.answered).toBe(progress.precautions.expected);
  });
});
