import { addDays, parseCalendarDate } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import { dutiesOf } from './duties-of';
import type { DutyFacts, DutyKind } from './duty';

const day = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;
const monday = day('2026-10-12');

function duties(kind: DutyKind, facts: Partial<DutyFacts>) {
  const nothing: DutyFacts = {
    ...{ status: 'active', signedOn: null, firstTreatmentOn: null, treatmentDays: [], planEndOn: null },
    ...{ endedOn: null, lastVisitOn: null, duties: [] },
  };
  return dutiesOf({ ...nothing, ...facts }).filter((duty) => duty.kind === kind);
}

describe('certification', () => {
  it('is due 30 days after the first treatment day, until there was one', () => {
    expect(duties('certification', { firstTreatmentOn: monday })).toEqual([
      { kind: 'certification', dueOn: '2026-11-11' },
    ]);
    const done = [{ kind: 'certification', on: day('2026-11-20') }] as const;
    expect(duties('certification', { firstTreatmentOn: monday, duties: done })).toEqual([]);
  });

  it('is not cleared by a day before anybody was treated', () => {
    const done = [{ kind: 'certification', on: addDays(monday, -1) }] as const;
    expect(duties('certification', { firstTreatmentOn: monday, duties: done })).toHaveLength(1);
  });

  it('is not cleared by a first treatment day that nobody knows', () => {
    expect(duties('certification', { signedOn: monday })).toMatchObject([{ dueOn: '2026-11-11' }]);
    const treatmentDays = [addDays(monday, 3), monday];
    expect(duties('certification', { treatmentDays })).toMatchObject([{ dueOn: '2026-11-11' }]);
    expect(duties('certification', { signedOn: addDays(monday, 9), treatmentDays })).toMatchObject([
      { dueOn: '2026-11-11' },
    ]);
  });

  it('is counted from an earlier day of treatment than the one that is told', () => {
    const facts = { firstTreatmentOn: addDays(monday, 5), treatmentDays: [monday] };
    expect(duties('certification', facts)).toMatchObject([{ dueOn: '2026-11-11' }]);
  });

  it('is not cleared by the end of a plan by which somebody was treated', () => {
    const ended = { status: 'completed', firstTreatmentOn: monday } as const;
    expect(duties('certification', { ...ended, lastVisitOn: monday })).toMatchObject([{ dueOn: '2026-11-11' }]);
    expect(duties('certification', { ...ended, treatmentDays: [monday] })).toMatchObject([{ dueOn: '2026-11-11' }]);
    expect(duties('certification', ended)).toEqual([]);
  });

  it('is no duty before treatment, nor of a draft', () => {
    expect(duties('certification', {})).toEqual([]);
    expect(duties('certification', { status: 'draft', firstTreatmentOn: monday })).toEqual([]);
  });
});

describe('recertification', () => {
  const due = (facts: Partial<DutyFacts>) => duties('recertification', { firstTreatmentOn: monday, ...facts });

  it('is due after 90 days, or when the plan ends before', () => {
    expect(due({})).toEqual([{ kind: 'recertification', dueOn: '2027-01-10', by: 'days' }]);
    expect(due({ planEndOn: day('2027-01-09') })).toMatchObject([{ dueOn: '2027-01-09', by: 'plan-end' }]);
    expect(due({ planEndOn: day('2027-01-10') })).toMatchObject([{ dueOn: '2027-01-10', by: 'days' }]);
  });

  it('is counted anew from the last one, beyond an end that has passed', () => {
    const done = [
      { kind: 'recertification', on: day('2026-12-01') },
      { kind: 'recertification', on: day('2026-11-01') },
    ] as const;
    expect(due({ planEndOn: day('2026-12-01'), duties: done })).toMatchObject([{ dueOn: '2027-03-01', by: 'days' }]);
  });

  it('is not cleared by the first certification', () => {
    expect(due({ duties: [{ kind: 'certification', on: monday }] })).toHaveLength(1);
  });
});

describe('a progress report', () => {
  const days = (count: number): CalendarDate[] => Array.from({ length: count }, (_, at) => addDays(monday, at * 2));

  it('may wait for the tenth treatment day, each counted once', () => {
    const nine = days(9);
    expect(duties('progress-report', { treatmentDays: [...nine, ...nine] })).toEqual([
      { kind: 'progress-report', days: nine, dueOn: null },
    ]);
    expect(duties('progress-report', { treatmentDays: days(11) })).toMatchObject([{ dueOn: days(10).at(-1) }]);
  });

  it('tells about the day of the evaluation, the first time', () => {
    const facts = { firstTreatmentOn: addDays(monday, -4), treatmentDays: days(9) };
    expect(duties('progress-report', facts)).toMatchObject([{ dueOn: days(9).at(-1) }]);
  });

  it('tells about the day of the evaluation, too, after one that is dated before it', () => {
    const report = [{ kind: 'progress-report', on: addDays(monday, -9) }] as const;
    const facts = { firstTreatmentOn: addDays(monday, -4), treatmentDays: days(9), duties: report };
    expect(duties('progress-report', facts)).toMatchObject([{ dueOn: days(9).at(-1) }]);
  });

  it('begins anew on the day after the last one', () => {
    const report = [{ kind: 'progress-report', on: addDays(monday, 2) }] as const;
    const facts = { firstTreatmentOn: monday, treatmentDays: days(4), duties: report };
    expect(duties('progress-report', facts)).toMatchObject([{ days: days(4).slice(2), dueOn: null }]);
  });
});

describe('a discharge summary', () => {
  it.each(['completed', 'discontinued'] as const)('is owed by a plan that was %s, until there was one', (status) => {
    expect(duties('discharge', { status, endedOn: monday })).toEqual([{ kind: 'discharge', endedOn: monday }]);
    const done = [{ kind: 'discharge', on: monday }] as const;
    expect(duties('discharge', { status, endedOn: monday, duties: done })).toEqual([]);
  });

  it('is not cleared by one from before the last visit, but by one from then on', () => {
    const ended = { status: 'completed', endedOn: addDays(monday, 2), lastVisitOn: monday } as const;
    const written = (on: CalendarDate) => duties('discharge', { ...ended, duties: [{ kind: 'discharge', on }] });
    expect(written(addDays(monday, -1))).toHaveLength(1);
    expect(written(monday)).toEqual([]);
  });

  it('is not cleared by an end of which nobody knows the day', () => {
    expect(duties('discharge', { status: 'completed', lastVisitOn: monday })).toMatchObject([{ endedOn: monday }]);
    expect(duties('discharge', { status: 'completed', signedOn: monday })).toMatchObject([{ endedOn: monday }]);
  });

  it.each(['active', 'on-hold', 'draft', 'discarded'] as const)('is not owed by a plan that is %s', (status) => {
    expect(duties('discharge', { status, endedOn: monday })).toEqual([]);
  });
});
