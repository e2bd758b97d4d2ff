import { ladderOf } from '@repattern/domain/exercise/ladder/ladder-of';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { drawLadder, rungSize } from './ladder-drawing';

const library = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));

describe('drawLadder', () => {
  it.each([...new Set(shippedExercises.map(({ ladder }) => ladder))])(
    'draws the ladder of %s without one rung on another, and harder ones further right',
    (id) => {
      const exercise = library.get(id);
      if (exercise === undefined) throw new Error(`There is no exercise ${id}`);
      const { rungs, lines, width, height } = drawLadder(ladderOf(exercise, library));
      const x = new Map(rungs.map((box) => [box.rung.exercise.id, box.x]));
      expect(new Set(rungs.map((box) => `${box.x} ${box.y}`)).size).toBe(rungs.length);
      for (const { easier, harder } of lines) expect(x.get(harder)).toBeGreaterThan(x.get(easier) ?? Infinity);
      for (const box of rungs) {
        expect(box.x + rungSize.width).toBeLessThanOrEqual(width);
        expect(box.y + rungSize.height).toBeLessThanOrEqual(height);
      }
    },
  );
});
