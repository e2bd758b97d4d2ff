import type { ObservationId, PerformedItem, VisitItem } from '@repattern/domain';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import type { DoseFormId } from '@repattern/domain';
import { entryOnItem } from './entry-on-item';
import { readCellEntry } from './read-cell-entry';

function itemOf(doseForm: DoseFormId, change: Partial<VisitItem> = {}): VisitItem {
  const target = startingDose({ doseForm }, 3);
  if (target === null) throw new Error(`${doseForm} has no dose in phase 3`);
  return {
    ...{ item: 'item-1', exerciseId: 'clamshell', side: 'left', lane: 'clinic', target, performed: null, note: '' },
    ...change,
  };
}

function clean({ target }: VisitItem): PerformedItem {
  return {
    ...{ outcome: 'done', why: '', swappedFor: null, dose: target, minutes: 5, painDuring: null, quality: 3 },
    seen: { breathHolding: false },
  };
}

function enter(line: string, item: VisitItem, asks: readonly ObservationId[] = []) {
  return entryOnItem(item, readCellEntry(line), { asks, prescribed: clean(item) });
}

describe('entryOnItem', () => {
  it('takes over dose, quality, pain and what the form asks for', () => {
    const item = itemOf('strength-isotonic');
    const { item: entered, refused } = enter('3x12 q2 p4 rpe6', item, ['rpe']);
    expect(refused).toEqual([]);
    expect(entered.performed).toMatchObject({
      ...{ outcome: 'done', quality: 2, painDuring: 4, seen: { rpe: 6 } },
      dose: { ...item.target, sets: 3, reps: 12 },
    });
    expect(entered.target).toBe(item.target);
  });

  it('calls less than the target done in part', () => {
    expect(enter('1x8', itemOf('strength-isotonic')).item.performed).toMatchObject({ outcome: 'partly', why: '' });
    expect(enter('1x8 partly: tired', itemOf('strength-isotonic')).item.performed?.why).toBe('tired');
  });

  it('leaves unknown what was not said', () => {
    const { performed } = enter('q3', itemOf('balance-static'), ['touches']).item;
    expect(performed).toMatchObject({ outcome: 'done', quality: 3, painDuring: null, minutes: null, seen: {} });
  });

  it('reads seconds as they are read out: repetitions where there is one set or none', () => {
    expect(enter('4x30s', itemOf('balance-static')).item.performed?.dose).toMatchObject({ reps: 4, hold_s: 30 });
    const oneSet = itemOf('activation-low-load');
    expect(enter('8x10s', oneSet).item.performed?.dose).toMatchObject({ sets: 1, reps: 8, hold_s: 10 });
  });

  it('takes minutes for the dose where it is dosed so, else for the time it took', () => {
    expect(enter('12min', itemOf('aerobic-locomotor')).item.performed).toMatchObject({
      dose: { minutes: 12 },
      minutes: null,
    });
    expect(enter('12min', itemOf('strength-isotonic')).item.performed).toMatchObject({ minutes: 12 });
  });

  it('skips with a reason, and sees nothing of what was skipped', () => {
    const { item, refused } = enter('q2 skip: sore', itemOf('strength-isotonic'));
    expect(item.performed).toMatchObject({ outcome: 'skipped', why: 'sore', dose: null, quality: null });
    expect(refused).toEqual(['Nothing is seen of what was skipped']);
  });

  it('tells what is not understood, not asked, out of range or no part of the dose, and takes the rest', () => {
    const { item, refused } = enter('wobbly q5 p4 t1 2x8 60%', itemOf('core-dynamic'));
    expect(refused).toEqual([
      '“wobbly” is not understood',
      'Percent: no part of this dose',
      'Quality: whole numbers, 0 to 3',
      'Touch-downs: not asked here',
    ]);
    expect(item.performed).toMatchObject({ painDuring: 4, quality: null, dose: { sets: 2, reps: 8 } });
  });

  it('refuses a dose outside the hard limits and keeps the one before', () => {
    const item = itemOf('strength-isotonic');
    const { item: entered, refused } = enter('99x8', item);
    expect(entered).toBe(item);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/^Sets: /);
  });

  it('adds to what was recorded before; as prescribed leaves the pain alone', () => {
    const painful = enter('p4', itemOf('strength-isotonic')).item;
    expect(enter('ok', painful).item.performed).toMatchObject({ quality: 3, painDuring: 4 });
    expect(enter('note: left first', painful).item).toEqual({ ...painful, note: 'left first' });
  });
});
