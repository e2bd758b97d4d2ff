import type { ExerciseId } from '../exercise/exercise';
import type { RegionId } from '../exercise/regions';
import type { TissueId } from '../exercise/tissues';
import type { TechniqueGroupId } from '../technique/techniques';
import type { FindingKindId } from './finding-kind';
import type { OutcomeMeasureId } from './outcome-measure';
import type { RedFlagId } from './red-flag';

/** The seven condition groups, in the order of the brief. */
export const conditionGroups = {
  'chronic-pain': 'Chronic pain',
  'postural-imbalance': 'Postural imbalance',
  'strains-sprains': 'Strains and sprains',
  arthritis: 'Arthritis',
  'sports-injuries': 'Sports injuries',
  'post-surgical': 'After surgery',
  'balance-coordination': 'Balance and coordination',
} as const;

/** One key of {@link conditionGroups}. */
export type ConditionGroupId = keyof typeof conditionGroups;

/** Identifier of a presentation. */
export type PresentationId = string;

/** One value for each of the five phases. */
export type PerPhase = readonly [number, number, number, number, number];

/** The picture that a patient comes with: it presets tests and proves nothing. */
export interface Presentation {
  readonly id: PresentationId;
  readonly group: ConditionGroupId;
  readonly name: string;
  readonly region: RegionId;
  /** ICD-10-CM codes that fit; the clinician chooses. */
  readonly icd10: readonly { readonly code: string; readonly label: string }[];
  readonly typicallyTight: readonly TissueId[];
  readonly typicallyWeak: readonly TissueId[];
  /** Findings to look for first. */
  readonly typicalFindings: readonly FindingKindId[];
  /** How much each technique group is used, 0 (none) to 3 (first choice). */
  readonly techniqueEmphasis: Readonly<Record<TechniqueGroupId, number>>;
  readonly phaseWeeks: PerPhase;
  readonly visitsPerWeek: PerPhase;
  readonly proms: readonly OutcomeMeasureId[];
  readonly redFlagsToScreen: readonly RedFlagId[];
  readonly starterExercises: readonly ExerciseId[];
  readonly source: string;
  readonly note?: string;
}
