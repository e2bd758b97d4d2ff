export { AssessmentDocumentDto } from './assessments/assessment-document.dto';
export {
  AssessmentChangedProblem,
  AssessmentDraftOpenProblem,
  AssessmentFindingView,
  AssessmentIncompleteProblem,
  OpenDraft,
} from './assessments/assessment-problems.dto';
export {
  AddAddendumRequest,
  AddendumView,
  AssessmentPage,
  AssessmentSummary,
  AssessmentView,
  CreateAssessmentRequest,
  ImportAssessmentRequest,
  SaveAssessmentRequest,
} from './assessments/assessment.dto';
export type { AssessmentStatus } from './assessments/assessment.dto';
export {
  ClinicChangedProblem,
  ClinicClosureDto,
  ClinicHoursDto,
  ClinicView,
  OpeningHoursDto,
  SaveClinicRequest,
} from './clinic/clinic.dto';
export {
  ChainBreakView,
  CheckpointView,
  VerificationQuery,
  VerificationView,
  VerifiedStream,
} from './audit/verification.dto';
export { AccessCount, AccessDay, AccessReport, AccessReportRow } from './audit/access-report.dto';
export { AuditEventPage, AuditEventView, EventPatient, EventStream, EventSubject } from './audit/audit-event.dto';
export { EventFilterQuery } from './audit/event-filter.dto';
export { ExportEventsQuery, ExportFoundEventsRequest } from './audit/export-events.dto';
export type { EventFileFormat } from './audit/export-events.dto';
export { ListEventsQuery, SearchEventsRequest } from './audit/list-events.dto';
export {
  RuleParametersChangedProblem,
  RuleParametersVersion,
  RuleParametersView,
  SaveRuleParametersRequest,
} from './clinic/rule-parameters.dto';
export { PlanDutiesView, PlanDutyDue, PlanDutyEntry, RecordPlanDutyRequest } from './duties/duty.dto';
export { ExerciseEntryDto } from './exercises/exercise-entry.dto';
export {
  CreateExerciseRequest,
  ExerciseChangedProblem,
  ExerciseFacets,
  ExercisePage,
  ExerciseView,
  FacetCount,
  OwnExercisesView,
  SaveExerciseRequest,
} from './exercises/exercise.dto';
export type { ExerciseOrigin } from './exercises/exercise.dto';
export { ListExercisesQuery } from './exercises/list-exercises.dto';
export { ItemHistoryView } from './history/item-history.dto';
export { PlanChangesQuery, PlanChangesView } from './history/plan-changes.dto';
export { PlanTimelinePage } from './history/plan-timeline.dto';
export { holdsDocument } from './http/document-fields';
export { partFaultOf } from './http/of-shape';
export { partFaultsRule, pointerStep, readPartFaults } from './http/part-faults';
export { PageQuery } from './http/page-query.dto';
export { HealthView } from './http/health.dto';
export { FieldFault, MissedChange, Problem } from './http/problem.dto';
export { ChangePasswordRequest, LookAtWelcomeRequest, WelcomeRequest, WelcomeView } from './identity/password.dto';
export {
  ConfirmSecondFactorRequest,
  OwnPasswordRequest,
  RecoveryCodesView,
  SecondFactorSecret,
  SecondFactorView,
} from './identity/second-factor.dto';
export { AccountReset, SessionClinic, SessionUser, SessionView, SignInRequest } from './identity/session.dto';
export { ListPatientsQuery, SearchPatientsRequest } from './patients/list-patients.dto';
export type { PatientSort, PatientStatus } from './patients/list-patients.dto';
export {
  CreatePatientRequest,
  PatientChangedProblem,
  PatientPage,
  PatientView,
  UpdatePatientRequest,
} from './patients/patient.dto';
export type { AdministrativeSex } from './patients/patient.dto';
export {
  InvitePersonRequest,
  ListPeopleQuery,
  PersonChangedProblem,
  PersonLinkView,
  SavePersonRequest,
} from './people/person-requests.dto';
export { PersonAccount, PersonName, PersonPage, PersonView } from './people/person.dto';
export { CalendarFeedView } from './plans/calendar-feed.dto';
export {
  OpenPlan,
  PlanChangedProblem,
  PlanFindingView,
  PlanIncompleteProblem,
  PlanOpenProblem,
  PlanStatusProblem,
} from './plans/plan-problems.dto';
export {
  ChangePlanCalendarRequest,
  CreatePlanRequest,
  MovePlanRequest,
  SignOffPlanRequest,
  PlanPage,
  PlanPhaseView,
  PlanSummary,
  PlanView,
  SavePlanDraftRequest,
  TransitionView,
} from './plans/plan.dto';
export { RevisionPage, RevisionSummary, RevisionView } from './plans/revision.dto';
export type { RevisionKind } from './plans/revision.dto';
export { ClinicProtocolPage, ClinicProtocolView, CreateClinicProtocolRequest } from './protocols/clinic-protocol.dto';
export { CaseloadOutcomes, CaseloadQuery, CaseloadRow, CaseloadView } from './reviews/caseload.dto';
export { PlanReviewEntry, PlanReviewView, ReviewAnswerView, ReviewPlanRequest } from './reviews/plan-review.dto';
export type { ReviewOutcome } from './reviews/plan-review.dto';
export {
  ReviewAssignedProblem,
  ReviewOtherRevisionProblem,
  ReviewReasonGoneProblem,
} from './reviews/review-problems.dto';
export {
  ReviewedRevision,
  ReviewQueueCounts,
  ReviewQueuePage,
  ReviewQueueQuery,
  ReviewQueueRow,
  ReviewSnoozeView,
} from './reviews/review-queue.dto';
export type { ReviewRefusal, ReviewScope, ReviewState } from './reviews/review-queue.dto';
export { ReviewReasonRef, ReviewReasonView } from './reviews/review-reason.dto';
export {
  AnswerReviewRequest,
  AssignReviewRequest,
  ResolveReviewRequest,
  SnoozeReviewRequest,
} from './reviews/review-requests.dto';
export {
  DrawReviewSampleRequest,
  ReviewSampleGrounds,
  ReviewSamplePage,
  ReviewSamplePlan,
  ReviewSampleTherapist,
  ReviewSampleView,
} from './reviews/review-sample.dto';
export {
  AddReviewCommentRequest,
  OpenReviewThreadRequest,
  ReviewAnchor,
  ReviewCommentView,
  ReviewSettlement,
  ReviewThread,
} from './reviews/review-thread.dto';
export {
  OpenVisit,
  VisitChangedProblem,
  VisitFindingView,
  VisitIncompleteProblem,
  VisitOpenProblem,
  VisitStageProblem,
} from './visits/visit-problems.dto';
export {
  FinishVisitRequest,
  MoveVisitRequest,
  OpenVisitRequest,
  SaveVisitRecordRequest,
} from './visits/visit-requests.dto';
export type { FirstVisitStep } from './visits/visit-requests.dto';
export { ItemDecisionView, VisitVerdictsView } from './visits/visit-verdicts.dto';
export { ItemVerdictSummary, VisitPage, VisitView } from './visits/visit.dto';
export { WorklistVisit, WorklistVisitPage } from './worklist/worklist-visit.dto';
export { WorklistItem, WorklistPage, WorklistPatient, WorklistQuery } from './worklist/worklist.dto';
export type { WorklistKind, WorklistScope } from './worklist/worklist.dto';
