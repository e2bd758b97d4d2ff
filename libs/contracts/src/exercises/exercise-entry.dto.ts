import type {
  Difficulty,
  DoseFormId,
  DoseOf,
  EquipmentId,
  HazardTag,
  MovementPattern,
  PhaseNumber,
  PositionId,
  RegionId,
  Setting,
  TechniqueGroupId,
  TissueId,
  WeightBearing,
} from '@repattern/domain';

/** Where electrodes go. */
export class ElectrodePlacementDto {
  /** Place of the upper electrode. */
  proximal!: string;

  /** Place of the lower electrode. */
  distal!: string;

  /** Size in centimetres, as written on the pack. */
  electrodeCm!: string;

  /** Position of the limb. */
  limb!: string;
}

/**
 * An entry of the library: one movement or procedure that a plan can prescribe; the same as the domain's exercise.
 * The domain's own rules hold every field of it, so that none is written here a second time.
 */
export class ExerciseEntryDto {
  /** Kebab-case in the shipped library, a UUID for a clinic's own; the caller chooses it for a new one. */
  id!: string;

  /** Name, at most 120 characters. */
  name!: string;

  /** Technique group. */
  group!: TechniqueGroupId;

  /** How it is dosed. */
  doseForm!: DoseFormId;

  /** Billing code, number only. */
  cptCode!: string;

  /** Region of the body. */
  region!: RegionId;

  /** Weak tissues that it activates or strengthens. */
  targetsWeak!: readonly TissueId[];

  /** Tight tissues that it lengthens or releases. */
  lengthens!: readonly TissueId[];

  /** Position of the body. */
  position!: PositionId;

  /** How much weight the limbs in question bear. */
  weightBearing!: WeightBearing;

  /** Whether it is done on one side at a time. */
  side!: 'unilateral' | 'bilateral';

  /** What it is done with. */
  equipment!: readonly EquipmentId[];

  /** How hard it is, 1 (everybody) to 5 (athletes). */
  difficulty!: Difficulty;

  /** First phase in which it belongs. */
  phaseMin!: PhaseNumber;

  /** Last phase in which it belongs. */
  phaseMax!: PhaseNumber;

  /** Where it may be done. */
  setting!: Setting;

  /** Identifier of the easiest exercise of its ladder; its own where it stands alone. */
  ladder!: string;

  /** Easier neighbours, nearest first. */
  regressesTo!: readonly string[];

  /** Harder neighbours, nearest first. */
  progressesTo!: readonly string[];

  /** Hazards and demands by which contraindications find it. */
  tags!: readonly HazardTag[];

  /** Minutes that one set takes on one side at the usual dose. */
  minutesPerSet!: number;

  /** What to say to the patient, in one sentence of at most 300 characters. */
  cue!: string;

  /** Values that replace the dose form's default in every phase. */
  dose?: Readonly<Record<string, number | string>>;

  /** Movement pattern of a functional task. */
  pattern?: MovementPattern;

  /** Its own stance, surface, vision and perturbation, which replace the form's default. */
  balance?: Partial<Pick<DoseOf<'balance-static'>, 'stance' | 'surface' | 'vision' | 'perturbation'>>;

  /** Where electrodes go, for an NMES entry. */
  nmes?: ElectrodePlacementDto;
}
