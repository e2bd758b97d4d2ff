import type { FindingSeverity } from '@repattern/domain';
import type { MissedChange } from '../http/problem.dto';
import { Problem } from '../http/problem.dto';
import type { PersonName } from '../people/person.dto';
import type { AssessmentView } from './assessment.dto';

/** Answer to a change that lost a race: the assessment as it is now and what changed since it was read, by section. */
export class AssessmentChangedProblem extends Problem {
  current!: AssessmentView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}

/** The draft that is open for a patient. */
export class OpenDraft {
  /** Identifier (UUID). */
  id!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}

/** Answer to a second draft for the same patient, so that two people meet in one. */
export class AssessmentDraftOpenProblem extends Problem {
  draft!: OpenDraft;
}

/** Something of an assessment that a clinician must see, by code. */
export class AssessmentFindingView {
  /** What it is about. */
  code!: string;
  /** How much it weighs: `block` forbids, `warn` asks for attention, `info` explains. */
  severity!: FindingSeverity;
  /** What the wording needs, by name. */
  params!: Record<string, string | number | boolean>;
}

/** Answer to signing an assessment in which something is missing. */
export class AssessmentIncompleteProblem extends Problem {
  /** Everything that is missing. */
  missing!: AssessmentFindingView[];
}
