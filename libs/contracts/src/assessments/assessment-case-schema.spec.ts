import Ajv2020 from 'ajv/dist/2020';
import { caseFaults, parseCalendarDate } from '@repattern/domain';
import schema from '../../assessment-case.schema.json';

const accepts = new Ajv2020({
  strict: true,
  formats: { date: (text: string) => parseCalendarDate(text) !== null },
}).compile(schema);

const good = {
  patient: { ageYears: 66, sex: 'female' },
  presentation: { id: 'knee-oa', side: 'left', onsetOn: '2026-02-02', surgery: null },
  pain: { nprsNow: 3, nprsBest: null, nprsWorst: 6 },
  findings: [{ id: 'quadriceps-weak', side: 'left' }],
  strength: [{ muscle: 'quadriceps', side: 'left', grade: '4-' }],
  rangeOfMotion: [{ motion: 'knee-flexion', side: 'left', degrees: 105 }],
  outcomes: [{ id: 'lefs', score: 41 }],
  precautions: { osteoporosis: { status: 'present' } },
  otherPrecautions: 'absent',
  redFlags: { findings: ['acute-dvt.1'], otherFindings: 'absent' },
  goals: [{ kind: 'function', measure: 'lefs', target: 55, weeks: 8 }],
  constraints: {
    startOn: '2026-09-07',
    weekdays: ['mon'],
    clinicMinutes: 45,
    clinicEquipment: 'all',
    homeEquipment: ['band'],
  },
};

describe('the schema of case files agrees with the reader', () => {
  it.each<[string, object]>([
    ['a full file', {}],
    ['a file that carries more', { story: 'a knee', expect: { status: 'composed' } }],
    ['an own tests section', { tests: [{ test: 'tug', side: null, value: 13.2 }] }],
    ['listed equipment', { constraints: { clinicEquipment: ['band', 'mat'] } }],
    [
      'an operation',
      { presentation: { id: 'acl-reconstruction', surgery: { procedure: 'acl-reconstruction', on: '2026-08-24' } } },
    ],
    [
      'nothing but patient and presentation',
      {
        ...Object.fromEntries(Object.keys(good).map((key) => [key, undefined])),
        patient: good.patient,
        presentation: { id: null },
      },
    ],
  ])('takes %s', (_, changes) => {
    const file: unknown = JSON.parse(JSON.stringify({ ...good, ...changes }));
    expect(caseFaults(file)).toEqual([]);
    expect(accepts(file)).toBe(true);
  });

  it.each<[string, object]>([
    ['no patient', { patient: undefined }],
    ['an unknown presentation', { presentation: { id: 'sore-knee' } }],
    ['a rating outside the scale', { pain: { nprsNow: 11 } }],
    ['an unknown finding', { findings: [{ id: 'wobbly' }] }],
    ['an impossible grade', { strength: [{ muscle: 'quadriceps', side: 'left', grade: '6' }] }],
    ['a muscle test without side', { strength: [{ muscle: 'quadriceps', grade: '4' }] }],
    ['degrees as text', { rangeOfMotion: [{ motion: 'knee-flexion', side: 'left', degrees: '105' }] }],
    ['an unknown precaution', { precautions: { 'made-up': { status: 'present' } } }],
    ['an unknown status', { precautions: { osteoporosis: { status: 'maybe' } } }],
    ['an unknown red-flag question', { redFlags: { findings: ['acute-dvt.99'] } }],
    ['a day that does not exist', { constraints: { startOn: '2026-02-30' } }],
    ['too many weekdays', { constraints: { weekdays: Array(8).fill('mon') } }],
    ['half a week', { goals: [{ kind: 'function', measure: 'lefs', target: 55, weeks: 0.5 }] }],
    ['a list for an object', { pain: [] }],
    ['an object for a list', { findings: {} }],
    ['a mistyped list of red flags', { redFlags: { finding: ['acute-dvt.1'], otherFindings: 'absent' } }],
    ['a member of a finding that nobody knows', { findings: [{ id: 'quadriceps-weak', sides: 'left' }] }],
    ['too long notes', { notes: 'x'.repeat(20_001) }],
  ])('refuses %s', (_, changes) => {
    const file: unknown = JSON.parse(JSON.stringify({ ...good, ...changes }));
    expect(caseFaults(file)).not.toEqual([]);
    expect(accepts(file)).toBe(false);
  });
});
