import type { AssessmentDocument } from '../../assessment/assessment-document';
import type { PlanDocument } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { FinishedVisit } from '../visit-context';

/** Everything that the course of a plan is drawn from. Lists stand oldest first. */
export interface ProgressRecord {
  /** In force. */
  readonly plan: PlanDocument;
  readonly visits: readonly FinishedVisit[];
  /** Signed assessments of the patient. */
  readonly assessments: readonly AssessmentDocument[];
  /** Each phase into which the patient came, the first included. */
  readonly moves: readonly { readonly to: PhaseNumber; readonly since: string }[];
  /** Last day that is drawn, `YYYY-MM-DD`. */
  readonly until: string;
}

/** A value on a day; null where it was not asked or cannot be told, which is drawn as a gap and never as nought. */
export interface ProgressPoint {
  readonly on: string;
  readonly value: number | null;
}
