import type { PhaseNumber } from '../technique/dose-form';
import type { DoseFormId, DoseOf } from '../technique/dose-forms';
import { doseForms } from '../technique/dose-forms';
import { techniques, type TechniqueGroupId, type TechniqueId } from '../technique/techniques';
import type { HazardTag, PositionId, Setting, WeightBearing } from './demands';
import type { EquipmentId } from './equipment';
import type { RegionId } from './regions';
import type { TissueId } from './tissues';

/** Identifier of an exercise: kebab-case in the shipped library, a UUID for a clinic's own. */
export type ExerciseId = string;

/** How hard an exercise is, 1 (everybody) to 5 (athletes). */
export type Difficulty = 1 | 2 | 3 | 4 | 5;

/** Movement patterns of functional tasks. */
export const movementPatterns = [
  ...(['squat', 'hinge', 'lunge', 'step', 'push', 'pull', 'reach', 'rotate', 'carry', 'lift'] as const),
  ...(['gait', 'transfer', 'posture', 'land', 'run', 'agility', 'throw'] as const),
] as const;

/** One of {@link movementPatterns}. */
export type MovementPattern = (typeof movementPatterns)[number];

/** Where electrodes go. */
export interface ElectrodePlacement {
  readonly proximal: string;
  readonly distal: string;
  /** Size in centimetres, as written on the pack. */
  readonly electrodeCm: string;
  /** Position of the limb. */
  readonly limb: string;
}

/** An entry of the library: one movement or procedure that a plan can prescribe. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly name: string;
  readonly group: TechniqueGroupId;
  readonly doseForm: DoseFormId;
  /** Billing code, number only. */
  readonly cptCode: string;
  readonly region: RegionId;
  /** Weak tissues that it activates or strengthens. */
  readonly targetsWeak: readonly TissueId[];
  /** Tight tissues that it lengthens or releases. */
  readonly lengthens: readonly TissueId[];
  readonly position: PositionId;
  readonly weightBearing: WeightBearing;
  /** A unilateral exercise is done on one side at a time and takes its time twice when both are treated. */
  readonly side: 'unilateral' | 'bilateral';
  readonly equipment: readonly EquipmentId[];
  readonly difficulty: Difficulty;
  /** First and last phase in which it belongs, both included. */
  readonly phaseMin: PhaseNumber;
  readonly phaseMax: PhaseNumber;
  readonly setting: Setting;
  /** The exercise after which its ladder is called, mostly the easiest; its own id where it begins one. */
  readonly ladder: ExerciseId;
  /** Easier neighbours, nearest first. */
  readonly regressesTo: readonly ExerciseId[];
  /** Harder neighbours, nearest first. */
  readonly progressesTo: readonly ExerciseId[];
  readonly tags: readonly HazardTag[];
  /** Minutes that one set takes on one side at the usual dose. */
  readonly minutesPerSet: number;
  /** What to say to the patient, in one sentence. */
  readonly cue: string;
  /** Values that replace the form's default in every phase. */
  readonly dose?: Readonly<Record<string, number | string>>;
  readonly pattern?: MovementPattern;
  /** Its own stance, surface, vision and perturbation, which replace the form's default. */
  readonly balance?: Partial<Pick<DoseOf<'balance-static'>, 'stance' | 'surface' | 'vision' | 'perturbation'>>;
  readonly nmes?: ElectrodePlacement;
}

/** The technique of an exercise: what its dose form says inside its group, else the technique that the group stands for. */
export function techniqueOf({ group, doseForm }: Pick<Exercise, 'group' | 'doseForm'>): TechniqueId {
  const { technique } = doseForms[doseForm];
  if (techniques[technique].group === group) return technique;
  return (Object.keys(techniques) as TechniqueId[]).findLast((id) => techniques[id].group === group) ?? technique;
}
