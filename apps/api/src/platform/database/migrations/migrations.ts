import { RolesCreated1795392000001 } from './1795392000001-roles-created';
import { ClinicsAndPeopleCreated1795392000002 } from './1795392000002-clinics-and-people-created';
import { AuditTrailCreated1795392000003 } from './1795392000003-audit-trail-created';
import { SessionsCreated1795392000004 } from './1795392000004-sessions-created';
import { PatientsCreated1795392000005 } from './1795392000005-patients-created';
import { IdempotencyKeysCreated1795392000006 } from './1795392000006-idempotency-keys-created';
import { AssessmentsCreated1795392000007 } from './1795392000007-assessments-created';
import { ClinicExercisesCreated1795392000008 } from './1795392000008-clinic-exercises-created';
import { ExerciseChangesNumbered1795392000009 } from './1795392000009-exercise-changes-numbered';
import { AssessmentVersionsHeld1795392000010 } from './1795392000010-assessment-versions-held';
import { PatientsUnassessed1795392000011 } from './1795392000011-patients-unassessed';
import { PlansCreated1795392000012 } from './1795392000012-plans-created';
import { ClinicSettingsCreated1795392000013 } from './1795392000013-clinic-settings-created';
import { ClinicProtocolsCreated1795392000014 } from './1795392000014-clinic-protocols-created';
import { PlansWaiting1795392000015 } from './1795392000015-plans-waiting';
import { CalendarFeedsCreated1795392000016 } from './1795392000016-calendar-feeds-created';
import { VisitsCreated1795392000017 } from './1795392000017-visits-created';
import { PhasesMoved1795392000018 } from './1795392000018-phases-moved';
import { RuleParametersVersioned1795392000030 } from './1795392000030-rule-parameters-versioned';
import { PlansFollowed1795392000031 } from './1795392000031-plans-followed';
import { ClinicsListed1795392000032 } from './1795392000032-clinics-listed';
import { VisitsBound1795392000033 } from './1795392000033-visits-bound';
import { VisitsBegunByMistake1795392000034 } from './1795392000034-visits-begun-by-mistake';
import { ReassessmentsFollowed1795392000035 } from './1795392000035-reassessments-followed';
import { AuditEventsChained1795392000036 } from './1795392000036-audit-events-chained';
import { AuditCheckpointsCreated1795392000037 } from './1795392000037-audit-checkpoints-created';
import { PlansReviewed1795392000040 } from './1795392000040-plans-reviewed';
import { ReviewQueueWorked1795392000041 } from './1795392000041-review-queue-worked';
import { PlanDutiesRecorded1795392000042 } from './1795392000042-plan-duties-recorded';
import { ReviewPolicyChosen1795392000043 } from './1795392000043-review-policy-chosen';
import { ReviewsFollowed1795392000044 } from './1795392000044-reviews-followed';
import { ClinicHoursTold1795392000045 } from './1795392000045-clinic-hours-told';
import { PeopleAdministered1795392000046 } from './1795392000046-people-administered';
import { SecondFactorsAsked1795392000047 } from './1795392000047-second-factors-asked';
import { AuditEventsListed1795392000049 } from './1795392000049-audit-events-listed';
import { PatientsShown1795392000050 } from './1795392000050-patients-shown';
import { GuardsFindTheirTables1795392000052 } from './1795392000052-guards-find-their-tables';
import { OwnWorkLeftToOthers1795392000053 } from './1795392000053-own-work-left-to-others';
import { PeopleFoundedOrInvited1795392000054 } from './1795392000054-people-founded-or-invited';
import { CheckpointsAdmitted1795392000055 } from './1795392000055-checkpoints-admitted';
import { DemoHistoryTold1795392000056 } from './1795392000056-demo-history-told';
import { UnansweredPrecautionsLookedFor1795392000060 } from './1795392000060-unanswered-precautions-looked-for';
import { SamplesDrawnFurther1795392000061 } from './1795392000061-samples-drawn-further';
import { AccountsClosedByOthers1795392000065 } from './1795392000065-accounts-closed-by-others';

/** Every migration in order; a file that is not listed here does not run. */
export const migrations = [
  RolesCreated1795392000001,
  ClinicsAndPeopleCreated1795392000002,
  AuditTrailCreated1795392000003,
  SessionsCreated1795392000004,
  PatientsCreated1795392000005,
  IdempotencyKeysCreated1795392000006,
  AssessmentsCreated1795392000007,
  ClinicExercisesCreated1795392000008,
  ExerciseChangesNumbered1795392000009,
  AssessmentVersionsHeld1795392000010,
  PatientsUnassessed1795392000011,
  PlansCreated1795392000012,
  ClinicSettingsCreated1795392000013,
  ClinicProtocolsCreated1795392000014,
  PlansWaiting1795392000015,
  CalendarFeedsCreated1795392000016,
  VisitsCreated1795392000017,
  PhasesMoved1795392000018,
  RuleParametersVersioned1795392000030,
  PlansFollowed1795392000031,
  ClinicsListed1795392000032,
  VisitsBound1795392000033,
  VisitsBegunByMistake1795392000034,
  ReassessmentsFollowed1795392000035,
  AuditEventsChained1795392000036,
  AuditCheckpointsCreated1795392000037,
  PlansReviewed1795392000040,
  ReviewQueueWorked1795392000041,
  PlanDutiesRecorded1795392000042,
  ReviewPolicyChosen1795392000043,
  ReviewsFollowed1795392000044,
  ClinicHoursTold1795392000045,
  PeopleAdministered1795392000046,
  SecondFactorsAsked1795392000047,
  AuditEventsListed1795392000049,
  PatientsShown1795392000050,
  GuardsFindTheirTables1795392000052,
  OwnWorkLeftToOthers1795392000053,
  PeopleFoundedOrInvited1795392000054,
  CheckpointsAdmitted1795392000055,
  DemoHistoryTold1795392000056,
  UnansweredPrecautionsLookedFor1795392000060,
  SamplesDrawnFurther1795392000061,
  AccountsClosedByOthers1795392000065,
];
