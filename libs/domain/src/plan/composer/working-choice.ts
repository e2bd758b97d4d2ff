import type { PackedInstance } from './packed-instance';
import { at as entryOf } from './packed-instance';

// Taken once: what follows reads it millions of times, and tests look up every import by its name.
const at = entryOf;

const free = -1;

/** A choice of uses that is being changed, with its value always at hand. */
export class WorkingChoice {
  value = 0;
  private readonly treatment: Float64Array;
  private readonly takenBy: Int32Array;
  private readonly minutes = new Float64Array(2);
  private readonly items = new Int32Array(2);
  private readonly taken: number[] = [];

  constructor(private readonly packed: PackedInstance) {
    this.treatment = new Float64Array(packed.weight.length);
    this.takenBy = new Int32Array(packed.rungs).fill(free);
  }

  /** The chosen uses, in no order that means anything. */
  get chosen(): readonly number[] {
    return this.taken;
  }

  has(use: number): boolean {
    return at(this.takenBy, at(this.packed.rung, use)) === use;
  }

  /** The chosen use that takes the place of another one: that of its ladder in its lane. */
  rivalOf(use: number): number | null {
    const holder = at(this.takenBy, at(this.packed.rung, use));
    return holder === free ? null : holder;
  }

  /** Whether a use can be added: its ladder is free in its lane, and minutes and items are left. */
  fits(use: number): boolean {
    const { rung, lane, minutes, minutesOf, itemsOf } = this.packed;
    if (at(this.takenBy, at(rung, use)) !== free) return false;
    const index = at(lane, use) === 0 ? 0 : 1;
    return at(this.items, index) < itemsOf[index] && at(this.minutes, index) + at(minutes, use) <= minutesOf[index];
  }

  /** Minutes and items that are left in the lane of a use. */
  leftFor(use: number): { readonly minutes: number; readonly items: number } {
    const { lane, minutesOf, itemsOf } = this.packed;
    const index = at(lane, use) === 0 ? 0 : 1;
    return { minutes: minutesOf[index] - at(this.minutes, index), items: itemsOf[index] - at(this.items, index) };
  }

  /** What adding a use would be worth, whether it fits or not. */
  gainOf(use: number): number {
    const { first, need, effect, weight, worth } = this.packed;
    let gain = at(worth, use);
    for (let entry = at(first, use); entry < at(first, use + 1); entry++) {
      const treated = at(need, entry);
      const before = at(this.treatment, treated);
      gain += at(weight, treated) * (this.valueOf(before + at(effect, entry)) - this.valueOf(before));
    }
    return gain;
  }

  add(use: number): void {
    this.value += this.gainOf(use);
    this.put(use, 1);
    this.takenBy[at(this.packed.rung, use)] = use;
    this.taken.push(use);
  }

  remove(use: number): void {
    this.put(use, -1);
    this.takenBy[at(this.packed.rung, use)] = free;
    this.taken.splice(this.taken.indexOf(use), 1);
    this.value -= this.gainOf(use);
  }

  /** Becomes another choice. */
  become(uses: readonly number[]): void {
    for (const use of [...this.taken]) if (!uses.includes(use)) this.remove(use);
    for (const use of uses) if (!this.has(use)) this.add(use);
  }

  private put(use: number, sign: 1 | -1): void {
    const { first, need, effect, lane, minutes } = this.packed;
    for (let entry = at(first, use); entry < at(first, use + 1); entry++) {
      const treated = at(need, entry);
      this.treatment[treated] = at(this.treatment, treated) + sign * at(effect, entry);
    }
    const index = at(lane, use);
    this.minutes[index] = at(this.minutes, index) + sign * at(minutes, use);
    this.items[index] = at(this.items, index) + sign;
  }

  private valueOf(treatment: number): number {
    const { slopes, wholeUnits } = this.packed;
    // Not by Math, which millions of calls would look up anew each time.
    const whole = treatment < slopes.length - 1 ? treatment | 0 : slopes.length - 1;
    return at(wholeUnits, whole) + at(slopes, whole) * (treatment - whole);
  }
}
