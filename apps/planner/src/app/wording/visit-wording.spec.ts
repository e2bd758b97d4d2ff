import { visitFindingCodes } from '@repattern/domain/progression/visit/visit-finding';
import { mergeVisits } from '@repattern/domain/progression/visit/merge-visits';
import { recordChanges } from '@repattern/domain/progression/visit/record-changes';
import { aRecord } from '../testing/visit-view-samples';
import { visitConflictRows } from '../visit/visit-conflict-rows';
import { visitChangeInWords } from './visit-change-wording';
import { visitFindingInWords, visitFindingPlace } from './visit-finding-wording';

const nameOf = () => 'Clamshell';
const finding = (code: (typeof visitFindingCodes)[number]) => ({
  code,
  severity: 'block' as const,
  params: { item: 'i-1' },
});

describe('wording of a visit', () => {
  it.each(visitFindingCodes)('says %s and where it is answered', (code) => {
    expect(visitFindingInWords(finding(code), nameOf)).toMatch(/^Clamshell: /);
    const place = visitFindingPlace(finding(code));
    expect(place.kind === 'item' ? place.item : place.id).not.toBe('');
  });

  it('says each change of a record on one line', () => {
    const before = aRecord();
    const [row] = before.items;
    if (row === undefined) throw new Error('The sample has no item');
    const performed = {
      ...({ outcome: 'skipped', why: 'no time', swappedFor: null, dose: null, minutes: null } as const),
      ...{ painDuring: null, quality: null, seen: {} },
    };
    const after = aRecord({
      screen: { ...before.screen, redFlag: true, raised: ['cauda-equina'], fall: 'none' },
      pain: { ...before.pain, during: 3 },
      effusion: [{ region: 'knee', side: 'left', grade: 0.5 }],
      items: [{ ...row, performed }, ...before.items.slice(1)],
      notes: 'Tired',
    });
    const words = recordChanges(before, after).map((change) => visitChangeInWords(change, nameOf));
    expect(words).toEqual([
      'Any red flag: not asked → yes, Cauda equina syndrome',
      'A fall since the last visit: not asked → none',
      'Pain during: not asked → 3',
      'Swelling, knee, left: nothing → Trace',
      expect.stringMatching(/^Clamshell: nothing → .*no time/i),
      'Notes: empty → “Tired”',
    ]);
  });

  it('shows a cell that two people filled in with what either of them says', () => {
    const base = aRecord();
    const [mine, theirs] = [3, 6].map((during) => aRecord({ pain: { ...base.pain, during } }));
    if (mine === undefined || theirs === undefined) throw new Error('Nothing to merge');
    const rows = visitConflictRows(mergeVisits({ base, mine, theirs }).conflicts, nameOf);
    expect(rows.map(({ label }) => label)).toEqual(['Pain during']);
    expect(rows[0]?.sides).toEqual([
      { whose: 'mine', entries: ['3'] },
      { whose: 'theirs', entries: ['6'] },
    ]);
  });
});
