import type { RegionId } from '../exercise/regions';

/** Identifier of a red flag. */
export type RedFlagId = string;

/** How many of its findings raise a flag. */
export const redFlagLogics = ['any', '2-of', '3-of', '4-of', 'any-strong-or-2-of'] as const;

/** One of {@link redFlagLogics}. */
export type RedFlagLogic = (typeof redFlagLogics)[number];

/** One yes-or-no question about this episode. */
export interface RedFlagQuestion {
  readonly key: string;
  readonly text: string;
  /** Whether it raises the flag alone where the logic tells strong findings apart. */
  readonly strong: boolean;
  /** Day on which the table got it, `YYYY-MM-DD`; left out for those of the first table. Nobody asked it before. */
  readonly addedOn?: string;
}

/** A sign that something else must be ruled out first. */
export interface RedFlag {
  readonly id: RedFlagId;
  readonly name: string;
  readonly logic: RedFlagLogic;
  readonly findings: readonly RedFlagQuestion[];
  readonly urgency: 'emergency' | 'urgent' | 'routine';
  /** Whether no plan may be made while it is raised. */
  readonly blocksPlan: boolean;
  /** What to do, in words for the clinician. */
  readonly action: string;
  readonly regions: readonly (RegionId | 'all')[];
  readonly source: string;
}
