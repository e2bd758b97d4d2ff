import type { FindingSeverity, PlanStatus, PlanWork } from '@repattern/domain';
import { Problem, type MissedChange } from '../http/problem.dto';
import type { PersonName } from '../people/person.dto';
import type { PlanView } from './plan.dto';

/** Answer to a change that lost a race: the plan as it is now and what changed since it was read, by section. */
export class PlanChangedProblem extends Problem {
  current!: PlanView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}

/** The plan of a patient that was never signed off and is still written. */
export class OpenPlan {
  /** Identifier (UUID). */
  id!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}

/** Answer to a second new plan for the same patient, so that two people meet in one. */
export class PlanOpenProblem extends Problem {
  plan!: OpenPlan;
}

/** Something of a plan that a clinician must see, by code. */
export class PlanFindingView {
  /** What it is about. */
  code!: string;
  /** How much it weighs: `block` forbids, `warn` asks for attention, `info` explains. */
  severity!: FindingSeverity;
  /** The place and what the wording needs, by name. */
  params!: Record<string, string | number | boolean>;
}

/** Answer to signing off a plan in which something is missing. */
export class PlanIncompleteProblem extends Problem {
  /** Everything that is missing, what blocks first. */
  missing!: PlanFindingView[];
}

/** Answer to a step that the plan's status does not allow. */
export class PlanStatusProblem extends Problem {
  /** How far the plan is. */
  planStatus!: PlanStatus;
  /** How far the work on its next revision is. */
  work!: PlanWork;
}
