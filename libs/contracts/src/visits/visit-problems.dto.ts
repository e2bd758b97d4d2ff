import type { FindingSeverity, VisitStage } from '@repattern/domain';
import { Problem, type MissedChange } from '../http/problem.dto';
import type { PersonName } from '../people/person.dto';
import type { VisitView } from './visit.dto';

/** Answer to a change that lost a race: the visit as it is now and what changed since it was read, by section. */
export class VisitChangedProblem extends Problem {
  current!: VisitView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}

/** The visit of a plan that has begun and is not over. */
export class OpenVisit {
  /** Identifier (UUID). */
  id!: string;
  /** Day in the clinic’s calendar, `YYYY-MM-DD`. */
  on!: string;
  /** How far it is. */
  stage!: VisitStage;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}

/** Answer to a second visit of a plan while one is open, so that two people meet in it. */
export class VisitOpenProblem extends Problem {
  visit!: OpenVisit;
}

/** Answer to a step that is not possible where the visit stands. */
export class VisitStageProblem extends Problem {
  /** How far the visit is. */
  stage!: VisitStage;
}

/** Something of a visit that a clinician must see, by code. */
export class VisitFindingView {
  /** What it is about. */
  code!: string;
  /** How much it weighs: `block` forbids, `warn` asks for attention, `info` explains. */
  severity!: FindingSeverity;
  /** The place and what the wording needs, by name. */
  params!: Record<string, string | number | boolean>;
}

/** Answer to finishing a visit in which something is missing. */
export class VisitIncompleteProblem extends Problem {
  /** Everything that is missing, what blocks first. */
  missing!: VisitFindingView[];
}
