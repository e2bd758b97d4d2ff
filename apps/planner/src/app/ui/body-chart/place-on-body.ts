import type { BodySide, PainMark, RegionId } from '@repattern/domain';
import { bodyZones, type BodyZone } from './body-zones';

/** A point of the chart: a share of its width and height, from the upper left. */
export type ChartPoint = Pick<PainMark, 'view' | 'x' | 'y'>;

/** Width and height in which the figure is drawn. */
export const chartSize = { width: 200, height: 460 } as const;

const nearby = 6;
const midline = 4;

/** What the place of a point is called (`left knee, front`, `lower back, middle`), or null beside the figure. */
export function placeOnBody(point: ChartPoint): string | null {
  const across = point.x * chartSize.width - chartSize.width / 2;
  const zone = zoneAt(point.view, Math.abs(across), point.y * chartSize.height);
  if (zone === null) return null;
  const side = (point.view === 'front') === across < 0 ? 'right' : 'left';
  if (zone.central !== true) return `${side} ${zone.name}`;
  return `${zone.name}, ${Math.abs(across) <= midline ? 'middle' : side}`;
}

/** Where a mark starts that is placed by key: at the region that is complained of. */
export function startingPoint(region: RegionId | null, side: BodySide | null): ChartPoint {
  const view = region === 'cervical' || region === 'thoracic' || region === 'lumbopelvic' ? 'back' : 'front';
  const zone = bodyZones[view].find((candidate) => candidate.region === (region ?? 'trunk')) ?? bodyZones.front[4];
  const [across, y] = zone === undefined ? [0, 160] : centreOf(zone);
  const towardsLeft = (view === 'front') === (side !== 'right') ? 1 : -1;
  const shift = zone?.central === true && (side === null || side === 'both') ? 0 : across * towardsLeft;
  return { view, x: (chartSize.width / 2 + shift) / chartSize.width, y: y / chartSize.height };
}

const markUnits = 30;

/** The point, or the first one below or above it where no mark lies under another; the point itself where all is taken. */
export function clearOf(marks: readonly ChartPoint[], point: ChartPoint): ChartPoint {
  const shifts = [0, 1, -1, 2, -2, 3, -3].map((step) => (step * markUnits) / chartSize.height);
  const isFree = (free: ChartPoint): boolean =>
    placeOnBody(free) !== null &&
    marks.every((mark) => mark.view !== free.view || unitsBetween(mark, free) >= markUnits);
  return shifts.map((shift) => ({ ...point, y: point.y + shift })).find(isFree) ?? point;
}

function unitsBetween(one: ChartPoint, other: ChartPoint): number {
  return Math.hypot((one.x - other.x) * chartSize.width, (one.y - other.y) * chartSize.height);
}

function zoneAt(view: PainMark['view'], across: number, y: number): BodyZone | null {
  const inside = bodyZones[view].find(({ corners }) => contains(corners, across, y));
  if (inside !== undefined) return inside;
  const near = bodyZones[view].map((zone) => ({ zone, distance: distanceTo(zone.corners, across, y) }));
  const nearest = near.reduce((best, candidate) => (candidate.distance < best.distance ? candidate : best));
  return nearest.distance <= nearby ? nearest.zone : null;
}

function centreOf({ corners }: BodyZone): [number, number] {
  const sum = corners.reduce(([x, y], [nextX, nextY]) => [x + nextX, y + nextY], [0, 0]);
  return [sum[0] / corners.length, sum[1] / corners.length];
}

type Corners = BodyZone['corners'];

/** Counts how often a ray to the right crosses the border: an odd number of times from inside. */
function contains(corners: Corners, x: number, y: number): boolean {
  return edgesOf(corners).reduce((isInside, [[ax, ay], [bx, by]]) => {
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !isInside : isInside;
  }, false);
}

function distanceTo(corners: Corners, x: number, y: number): number {
  const distances = edgesOf(corners).map(([[ax, ay], [bx, by]]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
  });
  return Math.min(...distances);
}

type Edge = readonly [readonly [number, number], readonly [number, number]];

function edgesOf(corners: Corners): Edge[] {
  return corners.map((corner, at): Edge => [corner, corners[(at + 1) % corners.length] ?? corner]);
}
