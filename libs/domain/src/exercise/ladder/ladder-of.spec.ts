import { libraryFaults } from '../validation/library-faults';
import type { Exercise, ExerciseId } from '../exercise';
import { shippedExercises } from '../shipped-library';
import { ladderOf } from './ladder-of';
import type { Ladder } from './ladder-of';

const library: ReadonlyMap<ExerciseId, Exercise> = new Map(shippedExercises.map((each) => [each.id, each]));

function shipped(id: ExerciseId): Exercise {
  const exercise = library.get(id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
}

/** A library of one ladder: for each exercise its harder neighbours. */
function libraryOf(links: Record<ExerciseId, readonly ExerciseId[]>): ReadonlyMap<ExerciseId, Exercise> {
  const base = shipped('clamshell');
  return new Map(
    Object.entries(links).map(([id, progressesTo]) => [
      id,
      { ...base, id, ladder: 'a', regressesTo: [], progressesTo },
    ]),
  );
}

/** Rungs by level, as they stand beside each other. */
function levelsOf({ rungs }: Ladder): string[] {
  const levels: string[] = [];
  for (const { exercise, level, place } of rungs) {
    const row = levels[level] ?? '';
    expect(place).toBe(row === '' ? 0 : row.split(' ').length);
    levels[level] = row === '' ? exercise.id : `${row} ${exercise.id}`;
  }
  return levels;
}

function mapOf(links: Record<ExerciseId, readonly ExerciseId[]>, id = 'a'): Ladder {
  const own = libraryOf(links);
  const exercise = own.get(id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return ladderOf(exercise, own);
}

describe('ladderOf', () => {
  it('shows an exercise without neighbours alone', () => {
    expect(levelsOf(mapOf({ a: [] }))).toEqual(['a']);
  });

  it('puts each rung above all that lead to it', () => {
    expect(levelsOf(mapOf({ a: ['b', 'd'], b: ['c'], c: ['d'], d: [] }))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has several lowest rungs and branches, each beside those below it', () => {
    expect(levelsOf(mapOf({ a: ['c'], b: ['d', 'e'], d: [], e: [], c: [] }))).toEqual(['a b', 'c d e']);
    expect(levelsOf(mapOf({ a: ['d'], b: ['c'], c: [], d: [] }))).toEqual(['a b', 'd c']);
  });

  it('shows neighbours of other ladders at its edge, and nothing behind them', () => {
    const own = new Map(libraryOf({ a: ['b'], b: [], x: ['a'], w: ['x'] }));
    for (const id of ['x', 'w']) own.set(id, { ...shipped('clamshell'), ...own.get(id), id, ladder: 'w' });
    const { rungs } = ladderOf(own.get('b') ?? shipped('clamshell'), own);
    expect(rungs.map(({ exercise, beyond }) => [exercise.id, beyond])).toEqual([
      ['x', true],
      ['a', false],
      ['b', false],
    ]);
  });

  it('knows a step that only the harder one tells of', () => {
    const own = new Map(libraryOf({ a: [], b: [] }));
    own.set('b', { ...shipped('clamshell'), id: 'b', ladder: 'a', regressesTo: ['a'], progressesTo: [] });
    expect(ladderOf(own.get('a') ?? shipped('clamshell'), own).steps).toEqual([{ easier: 'a', harder: 'b' }]);
  });

  it('shows an entry that is not in the library yet', () => {
    const draft: Exercise = { ...shipped('clamshell'), id: 'draft', regressesTo: ['clamshell'], progressesTo: [] };
    expect(ladderOf(draft, library).steps).toContainEqual({ easier: 'clamshell', harder: 'draft' });
  });

  it('ends on a circle, which a checked library does not have', () => {
    expect(mapOf({ a: ['b'], b: ['c'], c: ['a'] }).rungs).toHaveLength(3);
    expect(libraryFaults([...libraryOf({ a: ['b'], b: ['a'] }).values()]).length).toBeGreaterThan(0);
  });
});

describe('the ladders of the shipped library', () => {
  const ladders = shippedExercises.map((exercise) => ({ exercise, ladder: ladderOf(exercise, library) }));

  it('hold their exercise, and lead upward only', () => {
    for (const { exercise, ladder } of ladders) {
      const levels = new Map(ladder.rungs.map((rung) => [rung.exercise.id, rung.level]));
      expect(levels.has(exercise.id)).toBe(true);
      for (const { easier, harder } of ladder.steps)
        expect(levels.get(harder) ?? -1).toBeGreaterThan(levels.get(easier) ?? 99);
    }
  });

  it('are the same map from each of their rungs', () => {
    for (const { ladder } of ladders)
      for (const rung of ladder.rungs.filter(({ beyond }) => !beyond))
        expect(ladderOf(rung.exercise, library)).toEqual(ladder);
    expect(ladders.length).toBe(shippedExercises.length);
  });

  it('are small enough for a map: eight levels, six beside each other', () => {
    const rungs = ladders.flatMap(({ ladder }) => ladder.rungs);
    expect(Math.max(...rungs.map(({ level }) => level))).toBeLessThan(8);
    expect(Math.max(...rungs.map(({ place }) => place))).toBeLessThan(6);
  });
});
