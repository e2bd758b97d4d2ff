import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { LibraryCache } from './library-cache';

const [shipped] = shippedExercises;

/** A clinic's exercises as the database answers them, and the stamps that it was asked with. */
function clinicWith(count: number): { unit: UnitOfWork; asked: unknown[] } {
  const asked: unknown[] = [];
  const entries = Array.from({ length: count }, (_, at) => ({ entry: { ...shipped, id: `own-${at}` }, version: 1 }));
  const rows = (_: unknown, [stamp]: readonly unknown[]): Promise<unknown[]> => {
    asked.push(stamp);
    return Promise.resolve([{ stamp: count, changed: stamp === 0 ? entries : [], archived: [], favourites: [] }]);
  };
  return { unit: { rows } as unknown as UnitOfWork, asked };
}

describe('the libraries that are kept', () => {
  it('ask only for what has changed since', async () => {
    const [cache, { unit, asked }] = [new LibraryCache(), clinicWith(3)];
    const first = await cache.load(unit, 'a');
    const second = await cache.load(unit, 'a');
    expect([asked, second.library === first.library, second.own.size]).toEqual([[0, 3], true, 3]);
  });

  it('are forgotten, those that were asked for longest ago first, when their exercises are too many together', async () => {
    const cache = new LibraryCache();
    const clinics = new Map(['a', 'b', 'c'].map((id) => [id, clinicWith(8_000)]));
    for (const id of ['a', 'b', 'a', 'c', 'a', 'c', 'b']) {
      const clinic = clinics.get(id);
      if (clinic) await cache.load(clinic.unit, id);
    }
    expect([...clinics.values()].map(({ asked }) => asked)).toEqual([
      [0, 8_000, 8_000],
      [0, 0],
      [0, 8_000],
    ]);
  });

  it('are kept even when one alone is too large', async () => {
    const [cache, { unit, asked }] = [new LibraryCache(), clinicWith(21_000)];
    await cache.load(unit, 'a');
    await cache.load(unit, 'a');
    expect(asked).toEqual([0, 21_000]);
  });

  it('are those of fifty clinics at most', async () => {
    const cache = new LibraryCache();
    const first = clinicWith(1);
    await cache.load(first.unit, 'first');
    for (let at = 0; at < 50; at++) await cache.load(clinicWith(1).unit, `clinic ${at}`);
    await cache.load(first.unit, 'first');
    expect(first.asked).toEqual([0, 0]);
  });
});
