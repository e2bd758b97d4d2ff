import { addDays } from '../../kernel/calendar-date';
import { day, reasonsOf } from './cases/review-case';
import type { ReviewFacts } from './review-facts';

const monday = day('2026-10-12');
const treated = (days: number): Partial<ReviewFacts> => ({
  treatmentDays: Array.from({ length: days }, (_, at) => addDays(monday, at)),
  duties: [{ kind: 'progress-report', on: addDays(monday, -1) }],
});

describe('a signal', () => {
  const items = [{ item: 'i1', exerciseId: 'bridge-double-leg' }];

  it('is put before a supervisor once the therapist had time to answer it', () => {
    const signals = [{ kind: 'stale', since: monday, items }] as const;
    expect(reasonsOf('progression-stale', { signals }, { staleDays: 5 })).toMatchObject([
      { since: '2026-10-17', level: 'watch', params: { from: monday, items } },
    ]);
    expect(reasonsOf('progression-stale', { signals }, { staleDays: 0 })).toMatchObject([{ since: monday }]);
    expect(reasonsOf('progression-plateau', { signals })).toEqual([]);
  });

  it('is a reason of its own for a plateau', () => {
    const signals = [{ kind: 'plateau', since: monday, items }] as const;
    expect(reasonsOf('progression-plateau', { signals }, { plateauDays: 5 })).toMatchObject([{ since: '2026-10-17' }]);
    expect(reasonsOf('progression-stale', { signals })).toEqual([]);
  });
});

describe('a patient who is not seen', () => {
  const noVisit = (facts: Partial<ReviewFacts>) => reasonsOf('no-visit', facts, { noVisitDays: 14 });

  it('is looked at from the day after the last one that is accepted', () => {
    const facts = { signedOn: day('2026-09-01'), lastVisitOn: monday };
    expect(noVisit(facts)).toMatchObject([{ since: '2026-10-27', level: 'due', params: { from: monday } }]);
    expect(noVisit({ ...facts, nextVisitOn: day('2026-11-10') })).toMatchObject([
      { level: 'watch', until: '2026-11-11' },
      { level: 'due', since: '2026-11-11' },
    ]);
  });

  it('is no better off by a visit that was planned and has passed', () => {
    const facts = { lastVisitOn: monday, nextVisitOn: day('2026-10-14') };
    expect(noVisit(facts)).toMatchObject([{ since: '2026-10-27', until: null, level: 'due' }]);
  });

  it('is counted from the signature before the first visit', () => {
    expect(noVisit({ signedOn: monday })).toMatchObject([{ since: '2026-10-27', params: { lastVisitOn: null } }]);
  });

  it('is no reason while the plan is paused, or over', () => {
    expect(noVisit({ status: 'on-hold', lastVisitOn: monday })).toEqual([]);
    expect(noVisit({ status: 'completed', lastVisitOn: monday })).toEqual([]);
  });
});

describe('a duty', () => {
  it('of certification is asked for before its day and high after it', () => {
    expect(reasonsOf('certification-due', { firstTreatmentOn: monday }, { certificationWarnDays: 7 })).toMatchObject([
      { since: '2026-11-04', until: '2026-11-12', level: 'due', params: { dueOn: '2026-11-11', overdue: false } },
      { since: '2026-11-12', until: null, level: 'high', params: { dueOn: '2026-11-11', overdue: true } },
    ]);
  });

  it('of recertification says what comes first', () => {
    const facts = { firstTreatmentOn: monday, planEndOn: day('2026-11-23') };
    expect(reasonsOf('recertification-due', facts, { recertificationWarnDays: 14 })).toMatchObject([
      { since: '2026-11-09', until: '2026-11-24', params: { dueOn: '2026-11-23', by: 'plan-end' } },
      { since: '2026-11-24', level: 'high' },
    ]);
    expect(reasonsOf('recertification-due', { firstTreatmentOn: monday })).toMatchObject([
      { params: { dueOn: '2027-01-10', by: 'days' } },
      {},
    ]);
  });

  it('of a progress report is asked for some treatment days before the tenth, and high after it', () => {
    const report = (days: number) => reasonsOf('progress-report-due', treated(days), { progressReportWarnVisits: 2 });
    expect(report(7)).toEqual([]);
    expect(report(8)).toMatchObject([
      { since: addDays(monday, 7), level: 'due', until: null, params: { treatmentDays: 8, dueOn: null } },
    ]);
    expect(report(10)).toMatchObject([
      { since: addDays(monday, 7), until: addDays(monday, 10), level: 'due' },
      { since: addDays(monday, 10), level: 'high', params: { treatmentDays: 10, dueOn: addDays(monday, 9) } },
    ]);
  });

  it('of a discharge summary is to be watched at once, and due after the days of the clinic', () => {
    const ended = { status: 'completed', endedOn: monday } as const;
    expect(reasonsOf('discharge-missing', ended, { dischargeDays: 7 })).toMatchObject([
      { since: monday, until: '2026-10-20', level: 'watch', params: { dueOn: '2026-10-19' } },
      { since: '2026-10-20', level: 'due', params: { overdue: true } },
    ]);
  });

  it('is asked for on its day alone where the clinic wants no reminder', () => {
    expect(reasonsOf('certification-due', { firstTreatmentOn: monday }, { certificationWarnDays: 0 })).toMatchObject([
      { since: '2026-11-11', until: '2026-11-12' },
      { since: '2026-11-12' },
    ]);
  });
});
