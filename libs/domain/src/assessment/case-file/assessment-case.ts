import type { BodySide } from '../../kernel/body-side';
import type { EquipmentId } from '../../exercise/equipment';
import type { ProcedureId } from '../../exercise/procedures';
import type { RegionId } from '../../exercise/regions';
import type { TissueId } from '../../exercise/tissues';
import type { AssessedPatient } from '../assessed-patient';
import type {
  GoalKind,
  HealingEvent,
  OutcomeRecord,
  PainMark,
  PrecautionRecord,
  TestRecord,
  Weekday,
} from '../assessment-document';
import type { FindingKindId } from '../finding-kind';
import type { MotionId } from '../motion';
import type { MuscleGrade } from '../muscle-grade';
import type { OutcomeMeasureId } from '../outcome-measure';
import type { PresentationId } from '../presentation';

/** An operation or injury in a case file. A side that is left out is the presentation’s. */
export interface CaseSurgery {
  readonly procedure: ProcedureId;
  readonly on: string;
  readonly side?: BodySide | null;
  readonly qualifiers?: HealingEvent['qualifiers'];
}

/** What the patient comes with, in a case file. */
export interface CasePresentation {
  readonly id: PresentationId | null;
  readonly side?: BodySide | null;
  readonly onsetOn?: string | null;
  readonly icd10?: string | null;
  readonly surgery?: CaseSurgery | null;
  /** Operations and injuries beside the first. */
  readonly otherEvents?: readonly HealingEvent[];
}

/** Pain in a case file. */
export interface CasePain {
  readonly nprsNow?: number | null;
  readonly nprsBest?: number | null;
  readonly nprsWorst?: number | null;
  readonly marks?: readonly PainMark[];
}

/** A finding in a case file; positive when nothing else is said. */
export interface CaseFinding {
  readonly id: FindingKindId;
  readonly side?: BodySide | null;
  readonly result?: 'positive' | 'negative';
}

/** A muscle test in a case file. */
export interface CaseStrength {
  readonly muscle: TissueId;
  readonly side: BodySide;
  readonly grade: MuscleGrade;
  readonly painful?: boolean;
}

/** A range of motion in a case file. */
export interface CaseMotion {
  readonly motion: MotionId;
  readonly side?: BodySide | null;
  readonly degrees: number;
  readonly painful?: boolean;
}

/** A precaution in a case file; one that is not listed is `otherPrecautions`. */
export interface CasePrecaution {
  readonly status: PrecautionRecord['status'];
  readonly region?: RegionId | null;
  readonly side?: BodySide | null;
  readonly since?: string | null;
  readonly clearedBy?: string | null;
  readonly clearedOn?: string | null;
}

/** Red flags in a case file: the keys of what was found, and of what was asked and denied. */
export interface CaseRedFlags {
  readonly findings?: readonly string[];
  readonly denied?: readonly string[];
  readonly otherFindings?: 'absent' | 'unknown';
}

/** A goal in a case file. */
export interface CaseGoal {
  readonly kind: GoalKind;
  readonly measure: OutcomeMeasureId;
  readonly target: number;
  readonly weeks: number;
  readonly activity?: string;
}

/** What a plan must fit into, in a case file. */
export interface CaseConstraints {
  readonly startOn?: string | null;
  readonly visitsPerWeek?: number | null;
  readonly weekdays?: readonly Weekday[];
  readonly clinicMinutes?: number | null;
  readonly homeMinutesPerDay?: number | null;
  readonly clinicEquipment?: 'all' | readonly EquipmentId[];
  readonly homeEquipment?: readonly EquipmentId[];
}

/** An assessment as a file that travels between programs. What is left out was not asked. */
export interface AssessmentCase {
  readonly patient: Pick<AssessedPatient, 'ageYears' | 'sex'>;
  /** Day of the assessment. */
  readonly assessedOn?: string;
  readonly presentation: CasePresentation;
  readonly pain?: CasePain;
  readonly findings?: readonly CaseFinding[];
  readonly strength?: readonly CaseStrength[];
  readonly rangeOfMotion?: readonly CaseMotion[];
  readonly tests?: readonly TestRecord[];
  readonly outcomes?: readonly OutcomeRecord[];
  readonly precautions?: Readonly<Record<string, CasePrecaution>>;
  readonly otherPrecautions?: 'absent' | 'unknown';
  readonly redFlags?: CaseRedFlags;
  readonly goals?: readonly CaseGoal[];
  readonly constraints?: CaseConstraints;
  readonly notes?: string;
}
