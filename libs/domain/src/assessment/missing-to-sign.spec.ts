import type { BodySide } from '../kernel/body-side';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument } from './assessment-document';
import { missingToSign } from './missing-to-sign';

const empty = emptyAssessment('2026-09-01');

/** A knee that was assessed completely. */
const complete: AssessmentDocument = {
  ...empty,
  presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left', onsetOn: '2026-02-02', events: [] },
  pain: { now: 3, best: 1, worst: 6, marks: [] },
  redFlags: { answers: {}, others: 'absent' },
  precautions: { flags: [], others: 'absent' },
  strength: [{ muscle: 'quadriceps', side: 'left', grade: '4-', painful: false }],
  outcomes: [{ id: 'lefs', score: 41 }],
  goals: [{ kind: 'function', activity: 'climb stairs', measure: 'lefs', target: 55, weeks: 8 }],
  constraints: {
    startOn: '2026-09-07',
    visitsPerWeek: 2,
    weekdays: ['mon', 'thu'],
    clinicMinutes: 45,
    homeMinutesPerDay: 15,
    clinicEquipment: 'all',
    homeEquipment: ['band'],
  },
};

const missing = (changes: Partial<AssessmentDocument>): string[] =>
  missingToSign({ ...complete, ...changes }).map(({ code, severity }) => `${severity} ${code}`);

describe('missingToSign', () => {
  it('asks for nothing more when everything is there', () => {
    expect(missing({})).toEqual([]);
  });

  it('names everything that an empty draft lacks', () => {
    const codes = new Set(missingToSign(empty).map(({ code, severity }) => `${severity} ${code}`));
    expect([...codes]).toEqual(
      expect.arrayContaining([
        ...['block presentation.missing', 'block red-flags.not-screened', 'warn precaution.unknown'],
        ...['block pain.not-asked', 'block evidence.missing', 'warn goal.missing', 'warn constraint.missing'],
      ]),
    );
  });

  it.each<[BodySide | null, string[]]>([
    [null, ['block presentation.side-missing']],
    ['both', []],
  ])('a knee on side %s lacks %j', (side, expected) => {
    expect(missing({ presentation: { ...complete.presentation, side } })).toEqual(expected);
  });

  it('needs no side of a back', () => {
    const presentation = { ...complete.presentation, id: 'chronic-low-back-pain', side: null };
    expect(missing({ presentation })).toEqual([]);
  });

  it('needs the day of an operation that must have been', () => {
    const presentation = { ...complete.presentation, id: 'total-knee-arthroplasty' };
    expect(missing({ presentation })).toEqual(['block event.missing']);
  });

  it('asks about circumstances without insisting, as the stricter reading holds', () => {
    const events = [{ procedure: 'acl-reconstruction', on: '2026-08-24', side: 'left', qualifiers: {} } as const];
    expect(missing({ presentation: { ...complete.presentation, events } })).toEqual(['warn event.qualifier-unknown']);
  });

  it('warns of open precautions that could forbid something, and mentions those that only change it', () => {
    const open = missingToSign({ ...complete, precautions: { flags: [], others: 'unknown' } });
    const severityOf = (flag: string): string | undefined =>
      open.find(({ params }) => params['flag'] === flag)?.severity;
    expect(severityOf('osteoporosis')).toBe('warn');
    expect(severityOf('uncontrolled-hypertension')).toBe('warn');
    expect(severityOf('high-fall-risk')).toBe('warn');
    expect(severityOf('cancer-history')).toBe('info');
  });

  it('takes a clearance only with who gave it and when', () => {
    const record = { flag: 'acute-dvt', status: 'cleared', region: null, side: null, since: null } as const;
    const told = (clearedBy: string | null, clearedOn: string | null): string[] =>
      missing({ precautions: { flags: [{ ...record, clearedBy, clearedOn }], others: 'absent' } });
    expect(told(null, '2026-08-30')).toEqual(['block precaution.not-cleared']);
    expect(told('Dr Example', null)).toEqual(['block precaution.not-cleared']);
    expect(told('Dr Example', '2026-08-30')).toEqual([]);
    expect(told('Dr Example', '2026-09-02')).toEqual(['block precaution.not-cleared']);
  });

  it('points out a goal whose measure has no value to start from', () => {
    expect(missing({ outcomes: [] })).toEqual(['warn goal.without-baseline']);
    const goals = [{ kind: 'pain', activity: '', measure: 'nprs', target: 2, weeks: 6 } as const];
    expect(missing({ outcomes: [], goals })).toEqual([]);
  });

  it('lets an assessment with a raised red flag be signed', () => {
    expect(missing({ redFlags: { answers: { 'acute-dvt.1': 'yes' }, others: 'absent' } })).toEqual([]);
  });

  it('asks whoever refers a patient at once for nothing more, but takes nothing that is wrong', () => {
    const raised = { answers: { 'cauda-equina.1': 'yes' }, others: 'unknown' } as const;
    const severities = missingToSign({ ...empty, redFlags: raised }).map(({ severity }) => severity);
    expect(severities).not.toContain('block');
    const event = { procedure: 'fracture', on: '2026-12-24', side: 'left', qualifiers: {} } as const;
    const presentation = { ...complete.presentation, events: [event] };
    expect(missing({ presentation, redFlags: raised })).toContain('block event.in-future');
  });

  it('is not that lenient about a red flag that only notes', () => {
    const routine = {
      answers: { 'vascular-claudication.1': 'yes', 'vascular-claudication.2': 'yes' },
      others: 'absent',
    } as const;
    const codes = missingToSign({ ...empty, redFlags: routine }).map(({ code, severity }) => `${severity} ${code}`);
    expect(codes).toContain('block presentation.missing');
  });
});
