import {
  ageInYears,
  calendarDateIn,
  missingToSignPlan,
  parseCalendarDate,
  type HoursToKeep,
  type PlanBasis,
  type PlanDocument,
  type PlanFinding,
} from '@repattern/domain';
import { libraryVersion } from '@repattern/domain/exercise/shipped-library';
import type { LoadedLibrary } from '../exercises/loaded-library';
import type { SigningRow } from './signing';

/** A plan that shall be signed, and what it is judged by. */
export interface SigningCase extends SigningRow {
  readonly plan: PlanDocument;
  readonly library: LoadedLibrary;
  readonly timeZone: string;
  /** Visits that are meant to be outside the clinic’s hours, beside those that stand so in the plan in force. */
  readonly outsideHours: HoursToKeep['confirmed'];
}

/** What is missing before a plan can be signed today, by what the database and the library say of it. */
export function missingFrom(signing: SigningCase): PlanFinding[] {
  const { plan, assessment, closures, hours, outsideHours } = signing;
  const superseded = assessment.status === 'signed' && assessment.newer;
  const assessmentStatus = superseded ? 'superseded' : assessment.status;
  return missingToSignPlan({ plan, basis: basisOf(signing), closures, hours, outsideHours, assessmentStatus });
}

/** What a basis is made of. */
export interface BasisCase extends Pick<SigningCase, 'plan' | 'library' | 'timeZone' | 'head'> {
  readonly assessment: Pick<SigningRow['assessment'], 'document'>;
  readonly patient: Pick<SigningRow['patient'], 'birthOn' | 'sex'>;
}

/** What a plan is judged by, today. */
export function basisOf({ plan, assessment, patient, library, timeZone, head }: BasisCase): PlanBasis {
  const { active, byId, archivedIds } = library.library;
  const birthOn = parseCalendarDate(patient.birthOn);
  const today = calendarDateIn(timeZone, new Date());
  return {
    assessmentId: plan.assessmentId,
    assessment: assessment.document,
    patient: { birthOn, ageYears: birthOn === null ? null : ageInYears(birthOn, today), sex: patient.sex },
    exercises: active,
    archived: [...byId.values()].filter(({ id }) => archivedIds.has(id)),
    libraryVersion,
    inForce: head,
  };
}
