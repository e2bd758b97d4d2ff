import { auditActionInWords } from './audit-action-wording';
import { eventDetailsInWords, valueInWords } from './audit-event-wording';

const id = '0b6b69aa-0000-4000-8000-000000000001';

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

  it('says of lists of identifiers, and of what has parts, how many there are', () => {
    expect(valueInWords([{ kind: 'no-visit' }])).toBe('1');
    expect(eventDetailsInWords({ patients: [id, id] })).toEqual([{ label: 'Patients shown', value: '2' }]);
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
