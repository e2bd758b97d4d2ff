import { emptyAssessment, type Weekday } from '../assessment/assessment-document';
import { readShape } from '../kernel/read-shape';
import type { ClinicHours } from './clinic-hours';
import { clinicHoursShape } from './clinic-hours-shape';
import { constraintsInClinic } from './constraints-in-clinic';

const { constraints } = emptyAssessment('2026-11-02');
const closed: ClinicHours = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null };

function openOn(...days: Weekday[]): ClinicHours {
  return { ...closed, ...Object.fromEntries(days.map((day) => [day, { from: '08:00', to: '17:30' }])) };
}

describe('constraintsInClinic', () => {
  it('leaves everything as it is while the clinic has told nothing', () => {
    expect(constraintsInClinic(constraints, { hours: null, equipment: 'all' })).toEqual(constraints);
  });

  it('takes the equipment of the clinic unless the assessment has narrowed it', () => {
    const offer = { hours: null, equipment: ['mat', 'band'] } as const;
    expect(constraintsInClinic(constraints, offer).clinicEquipment).toEqual(['mat', 'band']);
    const narrowed = { ...constraints, clinicEquipment: ['wall'] } as const;
    expect(constraintsInClinic(narrowed, offer).clinicEquipment).toEqual(['wall']);
  });

  it.each<[told: string, asked: Weekday[], open: Weekday[], left: Weekday[]]>([
    [
      'of the days that were asked for those on which it is open',
      ['mon', 'tue', 'sat'],
      ['tue', 'mon', 'wed'],
      ['mon', 'tue'],
    ],
    ['of the usual days those on which it is open', [], ['mon', 'tue', 'fri'], ['mon', 'fri']],
    ['the open days where none of the usual ones is', [], ['tue', 'thu'], ['tue', 'thu']],
    ['what was asked for where it is never open then, for a person to decide', ['sat'], ['mon'], ['sat']],
    ['nothing where it is never open and nothing was asked for', [], [], []],
  ])('keeps %s', (_, asked, open, left) => {
    const offer = { hours: openOn(...open), equipment: 'all' } as const;
    expect(constraintsInClinic({ ...constraints, weekdays: asked }, offer).weekdays).toEqual(left);
  });
});

describe('clinicHoursShape', () => {
  const faultsOf = (hours: unknown): string[] => {
    const reading = readShape(clinicHoursShape, hours);
    return reading.ok ? [] : reading.faults.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('takes hours for every weekday, or says that nobody has told', () => {
    expect(faultsOf(openOn('mon', 'sun'))).toEqual([]);
    expect(faultsOf(null)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an end before the beginning', { ...closed, mon: { from: '17:00', to: '08:00' } }, '/mon/to too-small'],
    ['a day without length', { ...closed, mon: { from: '08:00', to: '08:00' } }, '/mon/to too-small'],
    ['a time that does not exist', { ...closed, mon: { from: '08:00', to: '24:10' } }, '/mon/to bad-format'],
    ['a weekday that is not told', { mon: null }, '/tue required'],
  ])('refuses %s', (_, hours, fault) => {
    expect(faultsOf(hours)).toContain(fault);
  });
});
