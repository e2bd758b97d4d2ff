import type { Lane } from '../../exercise/decide-contraindication';
import type { PhaseNumber } from '../../technique/dose-form';

/**
 * What the composer weighs against what, in units of which a whole treatment of a found problem is worth 3 (ADR 0014).
 * All are multiples of 1/64, so that sums stay exact.
 * @source policy
 */
export const objective = {
  /** What the first, second and third whole treatment of one need in one phase count. */
  slopes: [1, 0.5, 0.25],
  /** Weight of a technique group for each point of emphasis that the presentation gives it. */
  emphasisWeight: 0.75,
  /** Emphasis of every group without a presentation. */
  emphasisUnknown: 1,
  /** What a minute costs. */
  minute: { clinic: 1 / 32, home: 1 / 16 } satisfies Record<Lane, number>,
  /** What one more thing to explain, to set up and to remember costs. */
  item: { clinic: 1 / 8, home: 3 / 8 } satisfies Record<Lane, number>,
  /** What each level costs by which an exercise is easier than usual in its phase. */
  tooEasy: 1 / 8,
  /** What a precaution costs that was not answered and could forbid the exercise. */
  needsAnswer: 1 / 2,
  /** What a precaution costs that asks for a change: as much as the first third of treating a found problem. */
  modified: 1,
  /** What a technique costs that the phase does not use any more, or not yet. */
  outsideMix: 1 / 2,
  /** How much of its weight a problem of pain keeps in each phase: gates let nobody on who still hurts as at first. */
  pain: { 1: 1, 2: 3 / 4, 3: 1 / 2, 4: 1 / 4, 5: 1 / 4 } satisfies Record<PhaseNumber, number>,
  /** What it is worth that the patient climbs a ladder from one phase to the next, keeps an exercise, or gets one that is usual for the presentation. */
  harderRung: 1 / 2,
  sameExercise: 1 / 4,
  starter: 1 / 4,
} as const;

/**
 * Home items that a plan asks for at most, unless a person adds more: adherence falls with their number.
 * @source policy
 */
export const homeItemsByDefault = 4;
