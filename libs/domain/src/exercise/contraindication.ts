import type { DoseFormId } from '../technique/dose-forms';
import type { TechniqueGroupId } from '../technique/techniques';
import type { HazardTag, PositionId, Setting, WeightBearing } from './demands';
import type { EquipmentId } from './equipment';
import type { ExerciseId } from './exercise';
import type { ProcedureId } from './procedures';
import type { RegionId } from './regions';

/** Identifier of a contraindication or precaution. */
export type ContraindicationId = string;

/** What a present flag does: forbid, forbid until cleared in writing, or allow with a change. */
export type ContraindicationEffect = 'block' | 'clearance' | 'modify';

/** A set of exercises. Named dimensions must all fit; inside one, any value fits. Tags can be asked to fit all. */
export interface ContraindicationScope {
  readonly techniques?: readonly TechniqueGroupId[];
  readonly doseForms?: readonly DoseFormId[];
  readonly tags?: readonly HazardTag[];
  readonly matchAllTags?: boolean;
  readonly regions?: readonly RegionId[];
  readonly settings?: readonly Setting[];
  readonly positions?: readonly PositionId[];
  readonly weightBearing?: readonly WeightBearing[];
  readonly equipment?: readonly EquipmentId[];
}

/** From when until when a flag follows from an operation or injury: from the first whole week on, before the last. */
export interface DerivedFlag {
  readonly procedure: ProcedureId;
  readonly fromWeek: number;
  readonly untilWeek: number;
  /** A circumstance without which the flag does not hold; unknown counts as given. */
  readonly qualifier?: string;
}

/** A fact about a patient that changes or forbids some treatment. */
export interface Contraindication {
  readonly id: ContraindicationId;
  readonly name: string;
  readonly effect: ContraindicationEffect;
  /** Concerns only exercises of the flagged region and of the whole body; a flag without a region concerns all. */
  readonly regional: boolean;
  /** Concerns only the flagged side, and everything done on both. */
  readonly sideSpecific?: boolean;
  /** Asked again at every visit. */
  readonly perVisit?: boolean;
  /** Keeps out of the home programme what it only modifies in the clinic. */
  readonly homeEffect?: 'block';
  /** Not asked: it follows from the date of an operation or injury. */
  readonly derivedFrom?: DerivedFlag;
  /** Not asked: present whenever that flag is present. */
  readonly impliedBy?: ContraindicationId;
  /** Not asked: always present. */
  readonly alwaysOn?: boolean;
  /** Day on which the table got it, `YYYY-MM-DD`; left out for those of the first table. Nobody asked it before. */
  readonly addedOn?: string;
  readonly exceptExercises?: readonly ExerciseId[];
  /** The exercises that it concerns: those of any of the sets. */
  readonly scope: readonly ContraindicationScope[];
  /** What to do, in words for the clinician. */
  readonly action: string;
  readonly note?: string;
  readonly source: string;
}

/** Whether a flag is asked of the patient at all. */
export function isAsked(flag: Contraindication): boolean {
  return flag.derivedFrom === undefined && flag.impliedBy === undefined && flag.alwaysOn !== true;
}
