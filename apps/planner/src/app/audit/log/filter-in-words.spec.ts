import { wholeLog } from './event-address';
import { filterInWords } from './filter-in-words';

const naming = { person: 'Ioana Marin', patient: 'Pop, Ana' };
const id = '0b6b69aa-0000-4000-8000-000000000001';

describe('what a filter of the event log lets through, in words', () => {
  it('is everything when it narrows nothing', () => {
    expect(filterInWords(wholeLog, '', naming)).toBe('All events');
  });

  it('names who, about whom, what, when and what was looked for', () => {
    const filter = { ...wholeLog, person: id, patient: id, plan: id, group: 'review', kind: 'shown' } as const;
    expect(filterInWords({ ...filter, from: '2026-09-01', to: '2026-09-14' }, 'pop', naming)).toBe(
      'All that was seen: reviews, by Ioana Marin, about Pop, Ana, about one plan, from 1 Sep 2026, until 14 Sep 2026, of or about whoever “pop” names',
    );
  });
});
