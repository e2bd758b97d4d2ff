import { day, reasonsOf } from './cases/review-case';
import type { UnansweredFlag } from './unanswered-flags';

const monday = day('2026-10-12');

describe('a precaution that nobody has answered', () => {
  const device: UnansweredFlag = { flag: 'implanted-electronic-device', would: 'block' };
  const latex: UnansweredFlag = { flag: 'adhesive-or-latex-allergy', would: 'modify' };
  const unanswered = { flags: [device, latex], inForceOn: monday };

  it('is a reason once the plan is in force for longer than is accepted, what could forbid apart from what could change', () => {
    expect(reasonsOf('precaution-unanswered', { unanswered }, { precautionDays: 5 })).toMatchObject([
      {
        key: 'forbids',
        since: '2026-10-18',
        until: null,
        level: 'due',
        params: { flags: [device], inForceOn: monday },
      },
      { key: 'changes', since: '2026-10-18', until: null, level: 'watch', params: { flags: [latex] } },
    ]);
    expect(reasonsOf('precaution-unanswered', { unanswered }, { precautionDays: 0 })).toMatchObject([
      { since: '2026-10-13' },
      { since: '2026-10-13' },
    ]);
    expect(reasonsOf('precaution-unanswered', { unanswered: { ...unanswered, flags: [latex] } })).toMatchObject([
      { key: 'changes', since: '2026-10-20' },
    ]);
  });

  it('is none by a plan by which nobody is treated', () => {
    for (const status of ['draft', 'on-hold', 'completed', 'discontinued'] as const)
      expect(reasonsOf('precaution-unanswered', { status, unanswered })).toEqual([]);
    expect(reasonsOf('precaution-unanswered', { unanswered: null })).toEqual([]);
  });
});

describe('a precaution that was not known when the plan came into force', () => {
  const late = (answer: 'present' | 'absent' | 'cleared' | 'unknown', flag = 'implanted-electronic-device') =>
    reasonsOf('precaution-late', {
      lateFlags: [{ flag, answer, answeredOn: answer === 'unknown' ? null : monday, inForceOn: day('2026-10-01') }],
    });

  it('is high where it is present and forbids, due where it only asks for a change or nobody knows it', () => {
    expect(late('present')).toMatchObject([
      { level: 'high', since: monday, key: 'implanted-electronic-device.present' },
    ]);
    expect(late('present', 'hypertension-stage2')).toMatchObject([{ level: 'due' }]);
    expect(late('present', 'not-in-the-table')).toMatchObject([{ level: 'high' }]);
    expect(late('unknown')).toMatchObject([
      { level: 'due', since: '2026-10-01', key: 'implanted-electronic-device.unknown' },
    ]);
  });

  it('is to be watched where it turned out to allow everything', () => {
    expect(late('absent')).toMatchObject([{ level: 'watch', since: monday }]);
    expect(late('cleared')).toMatchObject([{ level: 'watch' }]);
  });
});
