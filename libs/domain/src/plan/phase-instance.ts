import type { Lane } from '../exercise/decide-contraindication';

/** One way in which a phase could use an exercise: in a lane, on a side, at its dose. */
export interface PhaseUse {
  readonly lane: Lane;
  /** Minutes that it takes there. */
  readonly minutes: number;
  /** Uses of one lane with the same number exclude each other: they stand on one ladder. */
  readonly ladder: number;
  /** What it is worth by itself, costs taken off; may be negative. */
  readonly worth: number;
  /** How much of each need it treats: index of the need, and 0 < effect ≤ 1. */
  readonly treats: readonly { readonly need: number; readonly effect: number }[];
  /** Whether a person wants it there: it is always chosen. */
  readonly pinned: boolean;
}

/** What fits into a lane. */
export interface LaneBudget {
  readonly minutes: number;
  readonly items: number;
}

/**
 * The choice of one phase in numbers alone. Its value is the worth of the chosen uses plus, for each need, its weight
 * times what the summed effects come to by `slopes`: the first whole unit counts `slopes[0]`, the second `slopes[1]`,
 * and so on, nothing after the last. Slopes never rise, so that treating one need twice is worth less.
 */
export interface PhaseInstance {
  readonly needs: readonly { readonly weight: number }[];
  readonly slopes: readonly number[];
  readonly uses: readonly PhaseUse[];
  readonly budgets: Readonly<Record<Lane, LaneBudget>>;
}

/** The uses chosen for a phase, by their index, ascending, and what the choice is worth. */
export interface PhaseChoice {
  readonly chosen: readonly number[];
  readonly value: number;
}
