import { IsIn, IsNotEmpty, IsString, Matches } from 'class-validator';
import {
  movementPatterns,
  positions,
  regions,
  settings,
  techniqueGroups,
  weightBearings,
  type Difficulty,
  type DoseFormId,
  type DoseOf,
  type EquipmentId,
  type HazardTag,
  type MovementPattern,
  type PhaseNumber,
  type PositionId,
  type RegionId,
  type Setting,
  type TechniqueGroupId,
  type TissueId,
  type WeightBearing,
} from '@repattern/domain';
import { FiniteNumber } from '../http/finite-number';
import { KnownId, KnownIds } from '../http/known-id';
import { MaxCharacters } from '../http/max-characters';
import { MayBeAbsent } from '../http/may-be-absent';
import { NestedObject } from '../http/nested';
import { PartFaults } from '../http/part-faults';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';
import { doseValueFaults, exerciseIdListFaults, exerciseIdPattern } from './exercise-parts';

const levels = [1, 2, 3, 4, 5] as const;

/** Where electrodes go. */
export class ElectrodePlacementDto {
  /** Place of the upper electrode. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  proximal!: string;

  /** Place of the lower electrode. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  distal!: string;

  /** Size in centimetres, as written on the pack. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(100)
  @StorableText()
  electrodeCm!: string;

  /** Position of the limb. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  limb!: string;
}

/** An entry of the library: one movement or procedure that a plan can prescribe; the same as the domain's exercise. */
export class ExerciseEntryDto {
  /** Kebab-case in the shipped library, a UUID for a clinic's own; the caller chooses it for a new one. */
  @IsString()
  @Matches(exerciseIdPattern)
  id!: string;

  /** Name, at most 120 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(120)
  @StorableText()
  name!: string;

  /** Technique group. */
  @IsIn(techniqueGroups)
  group!: TechniqueGroupId;

  /** How it is dosed. */
  @KnownId('dose-form')
  doseForm!: DoseFormId;

  /** Billing code, number only. */
  @IsString()
  @Matches(/^\d{5}$/)
  cptCode!: string;

  /** Region of the body. */
  @IsIn(regions)
  region!: RegionId;

  /** Weak tissues that it activates or strengthens. */
  @KnownIds('tissue', 40)
  targetsWeak!: readonly TissueId[];

  /** Tight tissues that it lengthens or releases. */
  @KnownIds('tissue', 40)
  lengthens!: readonly TissueId[];

  /** Position of the body. */
  @IsIn(positions)
  position!: PositionId;

  /** How much weight the limbs in question bear. */
  @IsIn(weightBearings)
  weightBearing!: WeightBearing;

  /** Whether it is done on one side at a time. */
  @IsIn(['unilateral', 'bilateral'])
  side!: 'unilateral' | 'bilateral';

  /** What it is done with. */
  @KnownIds('equipment', 20)
  equipment!: readonly EquipmentId[];

  /** How hard it is, 1 (everybody) to 5 (athletes). */
  @IsIn(levels)
  difficulty!: Difficulty;

  /** First phase in which it belongs. */
  @IsIn(levels)
  phaseMin!: PhaseNumber;

  /** Last phase in which it belongs. */
  @IsIn(levels)
  phaseMax!: PhaseNumber;

  /** Where it may be done. */
  @IsIn(settings)
  setting!: Setting;

  /** Identifier of the easiest exercise of its ladder; its own where it stands alone. */
  @IsString()
  @Matches(exerciseIdPattern)
  ladder!: string;

  /** Easier neighbours, nearest first. */
  @PartFaults(exerciseIdListFaults)
  regressesTo!: readonly string[];

  /** Harder neighbours, nearest first. */
  @PartFaults(exerciseIdListFaults)
  progressesTo!: readonly string[];

  /** Hazards and demands by which contraindications find it. */
  @KnownIds('hazard-tag', 60)
  tags!: readonly HazardTag[];

  /** Minutes that one set takes on one side at the usual dose. */
  @FiniteNumber(0.1, 60)
  minutesPerSet!: number;

  /** What to say to the patient, in one sentence of at most 300 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  cue!: string;

  /** Values that replace the dose form's default in every phase. */
  @MayBeAbsent()
  @PartFaults(doseValueFaults)
  dose?: Readonly<Record<string, number | string>>;

  /** Movement pattern of a functional task. */
  @MayBeAbsent()
  @IsIn(movementPatterns)
  pattern?: MovementPattern;

  /** Its own stance, surface, vision and perturbation, which replace the form's default. */
  @MayBeAbsent()
  @PartFaults(doseValueFaults)
  balance?: Partial<Pick<DoseOf<'balance-static'>, 'stance' | 'surface' | 'vision' | 'perturbation'>>;

  /** Where electrodes go, for an NMES entry. */
  @MayBeAbsent()
  @NestedObject(() => ElectrodePlacementDto)
  nmes?: ElectrodePlacementDto;
}
