import { auditActionGroups } from '@repattern/domain/audit/audit-actions';
import { eventFilterOf, eventsWanted, isSameEventFilter, wholeLog } from './event-address';

const person = '0b6b69aa-0000-4000-8000-000000000001';

describe('the address of the event log', () => {
  it('names identifiers, codes and days, and takes nothing else', () => {
    const filter = eventFilterOf({ person, patient: 'Maria Ionescu', group: 'plan', kind: 'done', from: 'yesterday' });
    expect(filter).toEqual({ ...wholeLog, person, group: 'plan', kind: 'done' });
  });

  it('drops an end that lies before the beginning', () => {
    expect(eventFilterOf({ from: '2026-09-14', to: '2026-09-01' })).toEqual({ ...wholeLog, from: '2026-09-14' });
  });

  it('asks for the actions of a group, of a kind, or of both', () => {
    expect(eventsWanted({ ...wholeLog, group: 'verdict' })?.action).toEqual(auditActionGroups.verdict.done);
    expect(eventsWanted({ ...wholeLog, kind: 'shown' })?.action).toContain('patient.read');
    expect(eventsWanted({ ...wholeLog, kind: 'done' })?.action).not.toContain('patient.read');
    expect(eventsWanted({ ...wholeLog, group: 'plan', kind: 'shown' })?.action).toEqual(auditActionGroups.plan.shown);
    expect(eventsWanted(wholeLog)?.action).toBeNull();
  });

  it('knows when there can be no event, instead of asking for every one', () => {
    expect(eventsWanted({ ...wholeLog, group: 'worklist', kind: 'done' })).toBeNull();
  });

  it('tells filters apart', () => {
    expect(isSameEventFilter(wholeLog, eventFilterOf({}))).toBe(true);
    expect(isSameEventFilter(wholeLog, { ...wholeLog, person })).toBe(false);
  });
});
