import { parseCalendarDate } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { PrecautionRecord } from '../../assessment/assessment-document';
import { flagStatesOn } from '../../assessment/flag-states-on';
import { contraindications } from '../../exercise/contraindications.data';
import { signableAssessment } from '../../plan/cases/signable-plan';
import { vitalsRequired } from './vitals-required';

const today = parseCalendarDate('2026-03-20') as CalendarDate;

function requiredWith(flag: string, status: PrecautionRecord['status']): boolean {
  const record = { flag, status, region: null, side: null, since: null, clearedBy: null, clearedOn: null };
  const precautions = { flags: [record], others: 'absent' } as const;
  return vitalsRequired(flagStatesOn({ ...signableAssessment, precautions }, today));
}

describe('vitalsRequired', () => {
  it('is no where all was denied, and yes where nobody asked', () => {
    expect(vitalsRequired(flagStatesOn(signableAssessment, today))).toBe(false);
    const precautions = { flags: [], others: 'unknown' } as const;
    expect(vitalsRequired(flagStatesOn({ ...signableAssessment, precautions }, today))).toBe(true);
  });

  it('is yes with a heart or lungs that were cleared for exercise', () => {
    expect(requiredWith('stable-cardiac-disease', 'present')).toBe(true);
    expect(requiredWith('unstable-cardiac-condition', 'cleared')).toBe(true);
    expect(requiredWith('unstable-cardiac-condition', 'absent')).toBe(false);
  });

  it('is no with a risk of bleeding alone, which no vital sign shows', () => {
    expect(requiredWith('anticoagulant-or-bleeding-disorder', 'present')).toBe(false);
  });

  it('names precautions that the table has', () => {
    const asking = contraindications.filter(({ id }) => requiredWith(id, 'present')).map(({ id }) => id);
    expect(asking).toHaveLength(13);
  });
});
