import { emptyAssessment } from './assessment-document';
import { readAssessmentDocument } from './document-shape';

const empty = emptyAssessment('2026-09-01');

function faultsOf(changes: object): string[] {
  const reading = readAssessmentDocument({ ...empty, ...changes });
  return reading.ok ? [] : reading.faults.map(({ code, pointer }) => `${pointer} ${code}`);
}

describe('readAssessmentDocument', () => {
  it('takes a draft in which nothing was asked yet', () => {
    expect(readAssessmentDocument(empty)).toEqual({ ok: true, value: empty });
  });

  it('refuses members that it does not know, and another version', () => {
    expect(faultsOf({ secret: 1, schemaVersion: 2 })).toEqual(['/schemaVersion not-one-of', '/secret unknown-field']);
  });

  it('refuses one precaution twice, as two answers would contradict each other', () => {
    const record = { flag: 'pregnancy', region: null, side: null, since: null, clearedBy: null, clearedOn: null };
    const flags = [
      { ...record, status: 'present' },
      { ...record, status: 'absent' },
    ];
    expect(faultsOf({ precautions: { flags, others: 'unknown' } })).toEqual(['/precautions/flags/1/flag duplicate']);
  });

  it('refuses what lies after the day of the assessment', () => {
    const event = { procedure: 'fracture', on: '2026-09-02', side: 'left', qualifiers: { 'upper limb': 'yes' } };
    const presentation = { ...empty.presentation, onsetOn: '2026-09-02', events: [event] };
    expect(faultsOf({ presentation })).toEqual([
      '/presentation/onsetOn date-not-in-range',
      '/presentation/events/0/on date-not-in-range',
    ]);
  });

  it('refuses circumstances that nobody asks about', () => {
    const event = { procedure: 'fracture', on: '2026-08-02', side: 'left', qualifiers: { 'full moon': 'yes' } };
    expect(faultsOf({ presentation: { ...empty.presentation, events: [event] } })).toEqual([
      '/presentation/events/0/qualifiers/full moon unknown-field',
    ]);
  });

  it('takes several lines of notes, and no control characters', () => {
    expect(faultsOf({ notes: 'first\nsecond' })).toEqual([]);
    expect(faultsOf({ notes: 'a\u0007' })).toEqual(['/notes control-characters']);
  });
});
