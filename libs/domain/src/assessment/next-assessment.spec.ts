import { contraindications } from '../exercise/contraindications.data';
import type { CalendarDate } from '../kernel/calendar-date';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, PrecautionRecord } from './assessment-document';
import { flagStatesOn } from './flag-states-on';
import { nextAssessment } from './next-assessment';
import { unansweredPrecautions } from './unanswered-precautions';

const present = (flag: string): PrecautionRecord => ({
  ...{ flag, status: 'present', region: 'knee', side: 'left', since: null, clearedBy: null, clearedOn: null },
});

const previous: AssessmentDocument = {
  ...emptyAssessment('2026-09-01'),
  presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left', onsetOn: null, events: [] },
  pain: { now: 3, best: 1, worst: 6, marks: [] },
  redFlags: { answers: { 'septic-joint.1': 'no' }, others: 'absent' },
  precautions: { flags: [present('implanted-electronic-device'), present('joint-effusion-2plus')], others: 'absent' },
  findings: [{ id: 'quadriceps-weak', side: 'left', result: 'positive' }],
  strength: [{ muscle: 'quadriceps', side: 'left', grade: '4-', painful: false }],
  outcomes: [{ id: 'lefs', score: 41 }],
  goals: [{ kind: 'function', activity: 'climb stairs', measure: 'lefs', target: 55, weeks: 8 }],
  notes: 'first visit',
};
const next = nextAssessment(previous, '2026-10-01');

describe('nextAssessment', () => {
  it('keeps who the patient is and what was agreed', () => {
    const { presentation, goals, constraints } = previous;
    expect(next).toMatchObject({ assessedOn: '2026-10-01', presentation, goals, constraints });
  });

  it('asks and measures everything else anew', () => {
    const { pain, redFlags, findings, strength, rangeOfMotion, tests, outcomes, notes } = next;
    expect({ pain, redFlags, findings, strength, rangeOfMotion, tests, outcomes, notes }).toEqual({
      pain: { now: null, best: null, worst: null, marks: [] },
      redFlags: { answers: {}, others: 'unknown' },
      findings: [],
      strength: [],
      rangeOfMotion: [],
      tests: [],
      outcomes: [],
      notes: '',
    });
  });

  it('keeps lasting precautions as they were, and asks again what changes from visit to visit', () => {
    const states = flagStatesOn(next, '2026-10-01' as CalendarDate);
    expect(states.get('implanted-electronic-device')).toEqual({ status: 'present', region: 'knee', side: 'left' });
    expect(states.get('osteoporosis')?.status).toBe('absent');
    const perVisit = contraindications.filter((flag) => flag.perVisit === true).map(({ id }) => id);
    expect(perVisit.map((id) => states.get(id)?.status)).toEqual(perVisit.map(() => 'unknown'));
    expect(unansweredPrecautions(next).every((flag) => flag.perVisit === true)).toBe(true);
  });

  it('does not answer what was never asked', () => {
    const open = { ...previous, precautions: { flags: [], others: 'unknown' } } as const;
    expect(unansweredPrecautions(nextAssessment(open, '2026-10-01'))).toEqual(unansweredPrecautions(open));
  });

  it('does not deny for good what a measured value spoke for', () => {
    const slow = { ...previous, tests: [{ test: 'tug', side: null, value: 16 }] } as const;
    expect(unansweredPrecautions(nextAssessment(slow, '2026-10-01')).map(({ id }) => id)).toContain('high-fall-risk');
  });
});
