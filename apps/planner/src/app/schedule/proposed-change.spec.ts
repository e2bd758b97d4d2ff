import { parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import { signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import type { CalendarDate } from '@repattern/domain';
import { closuresAfter, previewChange } from './proposed-change';

const day = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text);
  if (parsed === null) throw new Error(`${text} is no day.`);
  return parsed;
};
const closed = { from: '2026-03-05', to: '2026-03-05', label: 'Training' };
const followed = { closures: [], today: day('2026-03-04'), followed: true };
const unfollowed = { closures: [], today: day('2026-06-01'), followed: false };

function fixedOn(on: string) {
  const visits = signablePlan.calendar.visits.map((visit) =>
    visit.id === 'visit-2' ? { ...visit, on, fixed: true } : visit,
  );
  return { ...signablePlan, calendar: { ...signablePlan.calendar, visits } };
}

describe('previewChange', () => {
  it('leaves the plan alone and answers what it would become', () => {
    const before = JSON.stringify(signablePlan);
    const { plan, changes } = previewChange(signablePlan, { kind: 'phase-length', phase: 1, weeks: 3 }, unfollowed);
    expect(plan.phases[0]?.weeks).toBe(3);
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(JSON.stringify(signablePlan)).toBe(before);
  });

  it('may begin a plan that nobody follows yet on any day, however long it has lain', () => {
    const { plan } = previewChange(signablePlan, { kind: 'start', startOn: '2026-02-23' }, unfollowed);
    expect(plan.calendar.visits.map(({ on }) => on)).toEqual(['2026-02-23', '2026-02-26', '2026-03-02', '2026-03-05']);
  });

  it('changes nothing before today in a plan that is followed', () => {
    const { plan } = previewChange(signablePlan, { kind: 'weekdays', weekdays: ['tue', 'fri'] }, followed);
    expect(plan.calendar.visits[0]).toMatchObject({ on: '2026-03-02' });
    expect(plan.calendar.visits[1]).toMatchObject({ on: '2026-03-06' });
  });

  it('arranges a visit again whose day need not stay', () => {
    const kept = fixedOn('2026-03-06');
    const { plan } = previewChange(kept, { kind: 'release', visit: 'visit-2' }, unfollowed);
    expect(plan.calendar.visits[1]).toMatchObject({ on: '2026-03-05', fixed: false });
  });

  it('arranges visits around days on which the clinic is to be closed', () => {
    const { plan } = previewChange(signablePlan, { kind: 'close', closure: closed }, unfollowed);
    expect(plan.calendar.visits.map(({ on }) => on)).not.toContain('2026-03-05');
  });
});

describe('closuresAfter', () => {
  const later = { from: '2026-12-24', to: '2026-12-26', label: 'Christmas' };

  it('puts a closure where it belongs by day', () => {
    expect(closuresAfter([later], { kind: 'close', closure: closed })).toEqual([closed, later]);
  });

  it('takes away the closure that is meant and no other', () => {
    expect(closuresAfter([closed, later], { kind: 'open', closure: closed })).toEqual([later]);
    expect(closuresAfter([later], { kind: 'open', closure: { ...later, label: 'Holiday' } })).toEqual([later]);
  });
});
