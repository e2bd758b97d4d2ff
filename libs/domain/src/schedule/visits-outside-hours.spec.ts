import type { ClinicHours } from '../plan/clinic-hours';
import type { PlannedVisit } from '../plan/planned-visit';
import { planOf, scheduled } from './cases/scheduled-plan';
import { visitsOutsideHours, type HoursToKeep } from './visits-outside-hours';

const day = { from: '08:00', to: '18:00' };
const hours: ClinicHours = { mon: day, tue: day, wed: day, thu: day, fri: null, sat: null, sun: null };
const plan = scheduled(planOf([[1, 2]], { weekdays: ['mon', 'fri'] }));
const none: HoursToKeep = { hours, before: null, confirmed: [] };

const having = (changes: Readonly<Record<string, Partial<PlannedVisit>>>): typeof plan => ({
  ...plan,
  calendar: { ...plan.calendar, visits: plan.calendar.visits.map((visit) => ({ ...visit, ...changes[visit.id] })) },
});

const told = (checked: typeof plan, keeping: Partial<HoursToKeep> = {}): string[] =>
  visitsOutsideHours(checked, { ...none, ...keeping }).map(({ code, severity, params }) =>
    [severity, code, ...Object.values(params)].join(' '),
  );

const moved = (at: string | null): typeof plan => having({ v1: { at }, v2: { on: '2026-09-10' } });

describe('visitsOutsideHours', () => {
  it('says nothing while nobody has told the hours', () => {
    expect(told(plan, { hours: null })).toEqual([]);
  });

  it('names a visit on a weekday on which the clinic is closed, with or without a time', () => {
    expect(told(plan)).toEqual(['block calendar.closed-weekday v2 2026-09-11']);
    expect(told(having({ v2: { at: '10:00' } }))).toEqual(['block calendar.closed-weekday v2 2026-09-11']);
  });

  it.each([
    [null, false],
    ['07:59', true],
    ['08:00', false],
    ['17:59', false],
    ['18:00', true],
  ])('names a visit at %s: %s, with the hours of its day', (at, outside) => {
    const named = [`block calendar.outside-hours v1 2026-09-07 ${at ?? ''} 08:00 18:00`];
    expect(told(moved(at))).toEqual(outside ? named : []);
  });

  it('only warns of what a person has confirmed', () => {
    expect(told(plan, { confirmed: ['v2'] })).toEqual(['warn calendar.closed-weekday v2 2026-09-11']);
    expect(told(plan, { confirmed: 'all' })).toEqual(['warn calendar.closed-weekday v2 2026-09-11']);
    expect(told(plan, { confirmed: ['v1'] })).toEqual(['block calendar.closed-weekday v2 2026-09-11']);
  });

  it('only warns of what stood so before, and not of the same visit at another time', () => {
    expect(told(plan, { before: plan })).toEqual(['warn calendar.closed-weekday v2 2026-09-11']);
    const later = ['block calendar.outside-hours v1 2026-09-07 20:00 08:00 18:00'];
    expect(told(moved('20:00'), { before: moved('19:00') })).toEqual(later);
  });

  it('leaves what is over', () => {
    expect(told(having({ v2: { status: 'attended' } }))).toEqual([]);
    expect(told(having({ v2: { status: 'cancelled' } }))).toEqual([]);
  });
});
