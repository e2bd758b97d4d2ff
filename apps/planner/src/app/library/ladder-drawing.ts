import type { Ladder, LadderRung } from '@repattern/domain';

/** Sizes of the map, in pixels. */
export const rungSize = { width: 138, height: 56, gapX: 30, gapY: 10 } as const;

/** A rung with its upper left corner. */
export interface DrawnRung {
  readonly rung: LadderRung;
  readonly x: number;
  readonly y: number;
}

/** The map of a ladder: boxes from easier at the left to harder at the right, and a line for each step. */
export interface LadderDrawing {
  readonly width: number;
  readonly height: number;
  readonly rungs: readonly DrawnRung[];
  /** A line as the `d` of a path, with the rungs that it joins. */
  readonly lines: readonly { readonly path: string; readonly easier: string; readonly harder: string }[];
}

/** Places the rungs of a ladder in columns by level, each column in the middle of the height. */
export function drawLadder({ rungs, steps }: Ladder): LadderDrawing {
  const { width, height, gapX, gapY } = rungSize;
  const columns = Map.groupBy(rungs, ({ level }) => level);
  const tallest = Math.max(...[...columns.values()].map((column) => column.length));
  const drawn = rungs.map((rung) => {
    const free = tallest - (columns.get(rung.level)?.length ?? 0);
    return { rung, x: rung.level * (width + gapX), y: (rung.place + free / 2) * (height + gapY) };
  });
  const byId = new Map(drawn.map((box) => [box.rung.exercise.id, box]));
  return {
    width: columns.size * (width + gapX) - gapX,
    height: tallest * (height + gapY) - gapY,
    rungs: drawn,
    lines: steps.flatMap(({ easier, harder }) => {
      const from = byId.get(easier);
      const to = byId.get(harder);
      return from === undefined || to === undefined ? [] : [{ path: lineBetween(from, to), easier, harder }];
    }),
  };
}

function lineBetween(from: DrawnRung, to: DrawnRung): string {
  const x1 = from.x + rungSize.width;
  const y1 = from.y + rungSize.height / 2;
  const y2 = to.y + rungSize.height / 2;
  const bend = rungSize.gapX / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${to.x - bend} ${y2} ${to.x} ${y2}`;
}
