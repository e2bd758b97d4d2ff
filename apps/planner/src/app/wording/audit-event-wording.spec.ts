import { auditActionInWords } from './audit-action-wording';
import { eventDetailsInWords, valueInWords } from './audit-event-wording';

describe('what an event tells, in words', () => {
  it('says what is known by a name, and leaves identifiers to what was recorded', () => {
    expect(eventDetailsInWords({ revision: 3, sections: ['phases', 'goals'], patient: 'p-1', record: 'ab12' })).toEqual(
      [
        { label: 'Revision', value: '3' },
        { label: 'Parts changed', value: 'phases, goals' },
        { label: 'Fingerprint of the clinical record', value: 'ab12' },
      ],
    );
  });

  it('says of lists how many they showed', () => {
    expect(eventDetailsInWords({ patients: ['p-1', 'p-2'] })).toEqual([{ label: 'Patients shown', value: '2' }]);
  });

  it('says days, nothing, and what is within', () => {
    expect(valueInWords({ from: '2026-09-14', group: null, text: true })).toBe(
      'from: 14 Sep 2026; group: none; text: true',
    );
  });

  it('keeps the code of what nobody tells any more', () => {
    expect(auditActionInWords('plan.eaten')).toBe('plan.eaten');
    expect(auditActionInWords('plan.signed-off')).toBe('Signed the plan');
  });
});
