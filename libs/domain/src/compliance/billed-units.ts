import { billingCodes, unitOrder } from './billing-codes.data';

/** Whole units by code; codes without a unit are left out. */
export type UnitsByCode = Readonly<Record<string, number>>;

/** What the minutes of one day come to, by both rules in use. */
export interface BilledUnits {
  /** All timed minutes together: the eight-minute rule. */
  readonly medicare: UnitsByCode;
  /** Each code by itself: the midpoint rule. */
  readonly ama: UnitsByCode;
}

/** Minutes of one unit, and from how many on a further unit counts. */
const unit = { minutes: 15, least: 8 } as const;

/**
 * Units of one day from the minutes of direct treatment by code; what is not a number above nought counts nothing.
 *
 * By the eight-minute rule all timed minutes are added and come to one unit from 8 minutes on and one more for every 15. Each
 * code gets its full quarters of an hour, the rest goes one by one to the code with the most minutes left; of equal ones
 * the clinician may choose, and {@link unitOrder} does where nobody did. By the midpoint rule each code needs 8 minutes of
 * its own for a further unit. What is billed whatever it takes is one unit and adds no minutes.
 * @source docs/sources.md#cms-eight-minutes
 */
export function billedUnits(minutesByCode: Readonly<Record<string, number>>): BilledUnits {
  const given = Object.entries(minutesByCode).filter(([, minutes]) => minutes > 0 && Number.isFinite(minutes));
  const timed = given.filter(([code]) => isTimed(code));
  const untimed = given.filter(([code]) => !isTimed(code)).map(([code]) => [code, 1] as const);
  const midpoint = timed.map(([code, minutes]) => [code, unitsOf(minutes)] as const);
  return {
    medicare: byCode([...pooled(timed), ...untimed]),
    ama: byCode([...midpoint, ...untimed]),
  };
}

/** A code that is not in the table is taken for a timed one, as nearly all are. */
function isTimed(code: string): boolean {
  return billingCodes.find((known) => known.code === code)?.timed ?? true;
}

function unitsOf(minutes: number): number {
  return minutes < unit.least ? 0 : Math.floor((minutes + unit.minutes - unit.least) / unit.minutes);
}

function pooled(timed: readonly (readonly [code: string, minutes: number])[]): (readonly [string, number])[] {
  const units = new Map(timed.map(([code, minutes]) => [code, Math.floor(minutes / unit.minutes)]));
  const total = unitsOf(timed.reduce((sum, [, minutes]) => sum + minutes, 0));
  const given = [...units.values()].reduce((sum, each) => sum + each, 0);
  const mostLeft = timed.toSorted(
    ([one, itsMinutes], [other, otherMinutes]) =>
      (otherMinutes % unit.minutes) - (itsMinutes % unit.minutes) || inOrder(one, other),
  );
  for (const [code] of mostLeft.slice(0, Math.max(0, total - given))) units.set(code, (units.get(code) ?? 0) + 1);
  return [...units];
}

function inOrder(one: string, other: string): number {
  return place(one) - place(other) || (one < other ? -1 : 1);
}

function place(code: string): number {
  const at = unitOrder.indexOf(code);
  return at === -1 ? unitOrder.length : at;
}

function byCode(units: readonly (readonly [code: string, units: number])[]): UnitsByCode {
  return Object.fromEntries(
    units.filter(([, count]) => count > 0).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
