import type { FinishedVisit, PerformedItem } from '@repattern/domain';
import { aVisit } from '../../testing/visit-samples';
import { historyCells } from './history-cells';

const { context } = aVisit({ clinic: 2, home: 0, visits: 1 });
const [first, second] = context.visit.items;
if (first === undefined || second === undefined) throw new Error('The sample has two items.');

function visitWith(id: string, performed: Partial<PerformedItem> | null): FinishedVisit {
  const whole: PerformedItem = {
    ...{ outcome: 'done', why: '', swappedFor: null, dose: first?.target ?? null, minutes: null, painDuring: null },
    ...{ quality: null, seen: {} },
  };
  const item = { ...context.visit.items[0], performed: performed && { ...whole, ...performed } };
  const items = [item] as FinishedVisit['document']['items'];
  return { id, on: '2026-03-16', document: { ...context.visit, items }, verdicts: {} };
}

function cellsOf(...visits: FinishedVisit[]) {
  return historyCells([first?.item ?? ''], visits, '2026-03-19').get(first?.item ?? '') ?? [];
}

describe('historyCells', () => {
  it('says in a few signs what was done and seen, and all of it to whom it is read out', () => {
    const [cell] = cellsOf(visitWith('a', { quality: 2, painDuring: 4, outcome: 'partly', why: 'tired' }));
    expect(cell).toMatchObject({ dose: '2 × 30\u202fs', seen: 'q2 p4', outcome: 'partly', verdict: null });
    expect(cell?.words).toBe('Mon 16 Mar: done in part, 2 × 30\u2009s hold, quality 2, pain 4 (tired)');
  });

  it('tells skipped, not recorded and not part of the visit apart', () => {
    const skipped = visitWith('a', { outcome: 'skipped', dose: null, why: 'sore' });
    expect(cellsOf(skipped, visitWith('b', null)).map(({ outcome, dose }) => [outcome, dose])).toEqual([
      ['skipped', 'skipped'],
      ['unrecorded', '–'],
    ]);
    const other = historyCells([second.item], [skipped], '2026-03-19').get(second.item);
    expect(other?.[0]).toMatchObject({ outcome: null, dose: '', words: 'Mon 16 Mar: not part of the visit' });
  });

  it('marks a dose that is another one than when it was done last', () => {
    const more = { ...first.target, hold_s: 40 } as PerformedItem['dose'];
    const cells = cellsOf(
      visitWith('a', {}),
      visitWith('b', { outcome: 'skipped', dose: null }),
      visitWith('c', { dose: more }),
      visitWith('d', { dose: more }),
    );
    expect(cells.map(({ changed }) => changed)).toEqual([false, false, true, false]);
  });
});
