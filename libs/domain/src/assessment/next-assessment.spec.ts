import { isAsked } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, PrecautionRecord } from './assessment-document';
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

  it('keeps lasting precautions that were found or cleared, as they were', () => {
    const cleared = {
      ...present('aortic-aneurysm-known'),
      status: 'cleared',
      clearedBy: 'Dr Example',
      clearedOn: '2026-08-01',
    };
    const flags = [...previous.precautions.flags, cleared as PrecautionRecord];
    const { precautions } = nextAssessment({ ...previous, precautions: { flags, others: 'absent' } }, '2026-10-01');
    expect(precautions).toEqual({ flags: [present('implanted-electronic-device'), cleared], others: 'unknown' });
  });

  it('asks again what was absent, what was denied with all others, and what changes from visit to visit', () => {
    const flags = [...previous.precautions.flags, { ...present('osteoporosis'), status: 'absent' } as const];
    const asked = nextAssessment({ ...previous, precautions: { flags, others: 'absent' } }, '2026-10-01');
    const open = contraindications.filter((flag) => isAsked(flag) && flag.id !== 'implanted-electronic-device');
    expect(unansweredPrecautions(asked)).toEqual(open);
  });
});
