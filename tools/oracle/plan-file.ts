import type { ExerciseFacts } from './tables.ts';

/** The two places of a phase in which items stand. */
export const lanes = ['clinic', 'home'] as const;

/** One of {@link lanes}. */
export type Lane = (typeof lanes)[number];

/** An item of a plan file. */
export interface FileItem {
  readonly exerciseId: string;
  readonly side?: string | null;
  readonly dose?: Readonly<Record<string, unknown>>;
  readonly minutes?: number;
  readonly treats?: readonly { readonly kind?: string; readonly tissue?: string }[];
  /** Facts of an exercise that the tables do not have. */
  readonly exercise?: Partial<ExerciseFacts>;
}

/** A phase of a plan file. */
export interface FilePhase {
  readonly number: number;
  readonly weeks: number;
  readonly visitsPerWeek: number;
  readonly exit?: readonly unknown[];
  readonly clinic?: readonly FileItem[];
  readonly home?: readonly FileItem[];
}

/** As much of a plan file as the oracle reads. */
export interface PlanFile {
  readonly status?: string;
  readonly findings?: readonly { readonly code?: string }[];
  readonly phases?: readonly FilePhase[];
  readonly visits?: readonly { readonly on: string; readonly phase: number }[];
}

/** An item with the place where it stands. */
export interface PlacedItem {
  readonly phase: FilePhase;
  readonly lane: Lane;
  readonly item: FileItem;
}

/** Every item of the plan, by phase and lane. */
export function itemsOf(plan: PlanFile): PlacedItem[] {
  return (plan.phases ?? []).flatMap((phase) =>
    lanes.flatMap((lane) => (phase[lane] ?? []).map((item) => ({ phase, lane, item }))),
  );
}
