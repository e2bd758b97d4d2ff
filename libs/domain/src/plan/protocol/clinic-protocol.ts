import type { PresentationId } from '../../assessment/presentation';
import type { ExerciseId } from '../../exercise/exercise';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose } from '../../technique/dose-forms';
import type { GateCriterion } from '../gate-criterion';
import type { PlanDocument, PlanItem, PlanPhase } from '../plan-document';
import { relativeSide } from './relative-side';
import type { RelativeSide } from './relative-side';

/** A prescription for anybody. */
export interface ClinicProtocolItem {
  readonly exerciseId: ExerciseId;
  /** Null for an exercise of both sides at once. */
  readonly side: RelativeSide | null;
  readonly dose: Dose;
}

/** A phase for anybody. */
export interface ClinicProtocolPhase {
  readonly number: PhaseNumber;
  readonly weeks: number;
  readonly visitsPerWeek: number;
  readonly homePerDay: number;
  readonly clinic: readonly ClinicProtocolItem[];
  readonly home: readonly ClinicProtocolItem[];
  readonly exit: readonly GateCriterion[];
}

/** A plan that a clinic keeps for other patients. Nothing in it is about the patient for whom it was made. */
export interface ClinicProtocol {
  readonly schemaVersion: 1;
  readonly name: string;
  /** The presentation that it was made for; null for none. */
  readonly presentation: PresentationId | null;
  readonly phases: readonly ClinicProtocolPhase[];
}

/**
 * A plan as a protocol of the clinic: phases, items, doses and gates. Sides are told from the presentation; notes, problems,
 * goals, dates and the patient’s limits stay behind.
 */
export function clinicProtocolOf({ presentation, phases }: PlanDocument, name: string): ClinicProtocol {
  const itemOf = ({ exerciseId, side, dose }: PlanItem): ClinicProtocolItem => ({
    ...{ exerciseId, side: relativeSide(side, presentation.side), dose },
  });
  const phaseOf = ({
    number,
    weeks,
    visitsPerWeek,
    homePerDay,
    clinic,
    home,
    exit,
  }: PlanPhase): ClinicProtocolPhase => ({
    ...{ number, weeks, visitsPerWeek, homePerDay, clinic: clinic.map(itemOf), home: home.map(itemOf), exit },
  });
  return { schemaVersion: 1, name, presentation: presentation.id, phases: phases.map(phaseOf) };
}
