import type { CalendarDate } from '../kernel/calendar-date';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, HealingEvent } from './assessment-document';
import { healingLimitsOn } from './healing-limits-on';
import { healingGates } from './healing-gates.data';

const empty = emptyAssessment('2026-09-07');
const hip: HealingEvent = { procedure: 'total-hip-arthroplasty', on: '2026-08-10', side: 'left', qualifiers: {} };

function after(event: HealingEvent): AssessmentDocument {
  return { ...empty, presentation: { ...empty.presentation, events: [event] } };
}

function tagsOn(document: AssessmentDocument, on: string): string[] {
  return healingLimitsOn(document, on as CalendarDate).flatMap(({ tags }) => tags);
}

describe('healingLimitsOn', () => {
  it('forbids nothing without an operation or injury', () => {
    expect(healingLimitsOn(empty, '2026-09-07' as CalendarDate)).toEqual([]);
  });

  it('tells what is forbidden, on which side, and the day on which it lifts', () => {
    const [first] = healingLimitsOn(after(hip), '2026-08-17' as CalendarDate);
    expect(first).toMatchObject({ side: 'left', week: 3, liftsOn: '2026-08-31', tags: ['hip-abduction-resisted'] });
  });

  it('lifts each limit on its day, not before', () => {
    expect(tagsOn(after(hip), '2026-08-30')).toContain('hip-abduction-resisted');
    expect(tagsOn(after(hip), '2026-08-31')).not.toContain('hip-abduction-resisted');
    expect(tagsOn(after(hip), '2026-11-01')).toContain('impact');
    expect(tagsOn(after(hip), '2026-11-02')).toEqual([]);
  });

  it('counts a circumstance that was not asked as given', () => {
    expect(tagsOn(after(hip), '2026-09-07')).toContain('hip-ir-endrange');
    const anterior = { ...hip, qualifiers: { 'posterior approach': 'no' } } as const;
    expect(tagsOn(after(anterior), '2026-09-07')).not.toContain('hip-ir-endrange');
  });

  it('forbids everything while the operation lies ahead', () => {
    const all = healingGates
      .find(({ procedure }) => procedure === hip.procedure)
      ?.gates.flatMap(({ tags = [] }) => tags);
    expect(tagsOn(after(hip), '2026-08-01').toSorted()).toEqual(all?.toSorted());
  });

  it('forbids everything after an operation whose day nobody told, and cannot say until when', () => {
    const document = { ...empty, presentation: { ...empty.presentation, id: 'rotator-cuff-repair' } };
    const limits = healingLimitsOn(document, '2026-09-07' as CalendarDate);
    expect(limits.map(({ liftsOn }) => liftsOn)).toEqual([null, null]);
  });
});
