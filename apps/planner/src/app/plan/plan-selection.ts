import type { ItemId, PhaseNumber, PlanPlace, ProblemKey } from '@repattern/domain';

/** What the panel beside the board is about. */
export type PlanSelection =
  /** One item: why it is there, or what could stand in its place. */
  | { readonly kind: 'item'; readonly item: ItemId; readonly show: 'why' | 'swap' }
  /** One phase: its coverage, its minutes and its gate. */
  | { readonly kind: 'phase'; readonly phase: PhaseNumber }
  /** A place that something is searched for in the library. */
  | { readonly kind: 'add'; readonly place: PlanPlace }
  | { readonly kind: 'problem'; readonly problem: ProblemKey }
  | { readonly kind: 'goals' };
