export { bodySides, sidesMeet } from './kernel/body-side';
export type { BodySide } from './kernel/body-side';
export {
  addDays,
  ageInYears,
  calendarDateIn,
  daysBetween,
  parseCalendarDate,
  wholeWeeksBetween,
} from './kernel/calendar-date';
export type { CalendarDate } from './kernel/calendar-date';
export { canonicalJson } from './kernel/canonical-json';
export type { Json } from './kernel/canonical-json';
export type { Finding, FindingSeverity } from './kernel/finding';
export { foldForSearch } from './kernel/fold-for-search';
export { jsonSchemaOf } from './kernel/json-schema-of';
export { readShape } from './kernel/read-shape';
export type { ShapeReading } from './kernel/read-shape';
export { shapeFaultCodes } from './kernel/shape';
export type { Shape, ShapeFault, ShapeFaultCode, ShapeRule } from './kernel/shape';

export { intents, techniqueGroups, techniques } from './technique/techniques';
export type { Intent, Technique, TechniqueGroupId, TechniqueId } from './technique/techniques';
export { balanceLadder, balanceRungOf, isBalanceDose } from './technique/balance-ladder';
export type { BalanceDose, BalanceRung, BalanceSettings } from './technique/balance-ladder';
export { checkDose, isDose } from './technique/check-dose';
export type { DoseContext } from './technique/check-dose';
export { defaultDose } from './technique/default-dose';
export { derivedValues } from './technique/derived-values';
export type { DerivedValue } from './technique/derived-values';
export { doseFields } from './technique/dose-fields';
export { doseSchema } from './technique/dose-schema';
export type { ChoiceField, DoseField, QuantityField } from './technique/dose-fields';
export { doseFindings } from './technique/dose-finding';
export type { DoseFinding, DoseFindingCode } from './technique/dose-finding';
export type {
  ChoiceParameter,
  DerivedLimit,
  DoseFormTable,
  DoseParameter,
  PhaseNumber,
  QuantityParameter,
  Range,
} from './technique/dose-form';
export { doseFormIds, doseForms, isChoice, isDoseFormId, parametersOf } from './technique/dose-forms';
export type { Dose, DoseChoice, DoseFormId, DoseOf } from './technique/dose-forms';
export { choiceInWords, doseInWords, frequencyInWords } from './technique/dose-in-words';
export type { DoseSide } from './technique/dose-in-words';
export { doseSeconds } from './technique/dose-seconds';
export { easierDose, harderDose } from './technique/step-dose';

export { hazardTags, positions, settings, weightBearings } from './exercise/demands';
export type { HazardTag, PositionId, Setting, WeightBearing } from './exercise/demands';
export { equipment, householdEquipment } from './exercise/equipment';
export type { EquipmentId } from './exercise/equipment';
export { movementPatterns, techniqueOf } from './exercise/exercise';
export type { Difficulty, ElectrodePlacement, Exercise, ExerciseId, MovementPattern } from './exercise/exercise';
export { procedures } from './exercise/procedures';
export type { ProcedureId } from './exercise/procedures';
export { regions } from './exercise/regions';
export type { RegionId } from './exercise/regions';
export { tissues } from './exercise/tissues';
export type { Tissue, TissueId } from './exercise/tissues';
export { isAsked } from './exercise/contraindication';
export type {
  Contraindication,
  ContraindicationEffect,
  ContraindicationId,
  ContraindicationScope,
  DerivedFlag,
} from './exercise/contraindication';
export { clinicLibrary } from './exercise/clinic-library';
export type { ClinicLibrary } from './exercise/clinic-library';
export { concerns } from './exercise/concerns';
export { contraindications } from './exercise/contraindications.data';
export { contraindicationsOf } from './exercise/contraindications-of';
export type { ContraindicationDecision, FlaggedUse } from './exercise/contraindications-of';
export { decideContraindication } from './exercise/decide-contraindication';
export type { ContraindicationOutcome, JudgedUse, Lane } from './exercise/decide-contraindication';
export { exerciseMinutes } from './exercise/exercise-minutes';
export { unknownFlag } from './exercise/flag-state';
export type { FlagState, FlagStatus } from './exercise/flag-state';
export { formsOfGroup } from './exercise/forms-of-group';
export { ladderOf } from './exercise/ladder/ladder-of';
export type { Ladder, LadderRung, LadderStepUp } from './exercise/ladder/ladder-of';
export { phasesOf } from './exercise/phases-of';
export { indexExercises } from './exercise/search/exercise-index';
export type { ExerciseIndex } from './exercise/search/exercise-index';
export type {
  ExerciseMatches,
  ExerciseQuery,
  FacetCount,
  FacetName,
  Facets,
  FacetValue,
} from './exercise/search/exercise-query';
export { facetNames, facetValues } from './exercise/search/facet-values';
export { searchExercises } from './exercise/search/search-exercises';
export { startingDose } from './exercise/starting-dose';
export { exerciseFaults } from './exercise/validation/exercise-faults';
export { exerciseLimits } from './exercise/validation/exercise-fields';
export { exerciseFaultCodes } from './exercise/validation/exercise-finding';
export type { ExerciseFaultCode, ExerciseFinding } from './exercise/validation/exercise-finding';
export { libraryFaults } from './exercise/validation/library-faults';

export { emptyAssessment, goalKinds, painQualities, weekdays } from './assessment/assessment-document';
export type {
  AssessmentDocument,
  AssessmentSection,
  Constraints,
  FindingRecord,
  GoalKind,
  GoalRecord,
  HealingEvent,
  MotionRecord,
  OutcomeRecord,
  PainMark,
  PainQuality,
  PainRecord,
  PrecautionRecord,
  Precautions,
  PresentationRecord,
  RedFlagAnswers,
  StrengthRecord,
  TestRecord,
  Weekday,
} from './assessment/assessment-document';
export type { FindingKind, FindingKindId } from './assessment/finding-kind';
export { findingKinds } from './assessment/finding-kinds.data';
export type { HealingGate, HealingGates } from './assessment/healing-gates';
export { healingGates } from './assessment/healing-gates.data';
export { measuredTest, measuredTestIds } from './assessment/measured-test';
export type { MeasuredTest, MeasuredTestId } from './assessment/measured-test';
export { measuredTests } from './assessment/measured-tests.data';
export type { Motion, MotionId } from './assessment/motion';
export { motions } from './assessment/motions.data';
export { isWeakGrade, muscleGrades } from './assessment/muscle-grade';
export type { MuscleGrade } from './assessment/muscle-grade';
export { importantChange } from './assessment/outcome-measure';
export type { OutcomeMeasure, OutcomeMeasureId } from './assessment/outcome-measure';
export { outcomeMeasures } from './assessment/outcome-measures.data';
export { conditionGroups } from './assessment/presentation';
export type { ConditionGroupId, PerPhase, Presentation, PresentationId } from './assessment/presentation';
export { presentations } from './assessment/presentations.data';
export { redFlagLogics } from './assessment/red-flag';
export type { RedFlag, RedFlagId, RedFlagLogic, RedFlagQuestion } from './assessment/red-flag';
export { redFlags } from './assessment/red-flags.data';

export { abilities } from './assessment/abilities';
export type { AbilityId } from './assessment/abilities';
export { patientOn } from './assessment/assessed-patient';
export type { AssessedPatient } from './assessment/assessed-patient';
export { assess } from './assessment/assess';
export type { AssessmentResult } from './assessment/assess';
export { assessmentFindingCodes } from './assessment/assessment-finding';
export type { AssessmentFinding, AssessmentFindingCode } from './assessment/assessment-finding';
export { changesSince } from './assessment/changes-since';
export type { ChangeVerdict, MeasureChange } from './assessment/changes-since';
export type { SideDifference } from './assessment/criterion';
export { assessmentDocumentShape, readAssessmentDocument } from './assessment/document-shape';
export { findingKindOf } from './assessment/finding-kind-of';
export { flagStatesOn } from './assessment/flag-states-on';
export { expectedEvent, healingEvents, qualifiersOf, untoldEvent } from './assessment/healing-events';
export { healingLimitsOn } from './assessment/healing-limits-on';
export type { HealingLimit } from './assessment/healing-limits-on';
export { isMidlineTissue, isSidedFinding } from './assessment/midline';
export { missingToSign } from './assessment/missing-to-sign';
export { isSidedMotion, motionLimits } from './assessment/motion-limits';
export { motionName } from './assessment/motion-name';
export { nextAssessment } from './assessment/next-assessment';
export { presentationOf } from './assessment/presentation-of';
export { presetFor } from './assessment/preset';
export type { AssessmentPreset } from './assessment/preset';
export type { AbilityProblem, Problem, ProblemCause, ProblemWeight, TissueProblem } from './assessment/problem';
export { motionOf, readMotion, readMotions } from './assessment/read-motion';
export type { MotionBand, MotionReading } from './assessment/read-motion';
export { readTest, readTests } from './assessment/read-test';
export type { TestReading } from './assessment/read-test';
export { referenceRange } from './assessment/reference-range';
export type { ReferenceRange } from './assessment/reference-range';
export { screenRedFlag } from './assessment/screen-red-flags';
export type { RaisedRedFlag, RedFlagScreen } from './assessment/screen-red-flags';
export { sectionProgress } from './assessment/section-progress';
export type { SectionProgress } from './assessment/section-progress';
export { testReference } from './assessment/test-reference';
export type { TestReference } from './assessment/test-reference';
export { mustBeAnswered, unansweredPrecautions } from './assessment/unanswered-precautions';

export { applyQuickEntry } from './assessment/quick-entry/apply-quick-entry';
export { describeEntry } from './assessment/quick-entry/describe-entry';
export type { EntryDescription } from './assessment/quick-entry/describe-entry';
export { quickEntryFaultCodes } from './assessment/quick-entry/quick-entry';
export type {
  QuickEntry,
  QuickEntryContext,
  QuickEntryFault,
  QuickEntryFaultCode,
  QuickEntryReading,
  QuickEntrySuggestion,
  SubjectKind,
} from './assessment/quick-entry/quick-entry';
export { quickEntryContext } from './assessment/quick-entry/quick-entry-context';
export { readQuickEntry } from './assessment/quick-entry/read-quick-entry';

export type { AssessmentCase } from './assessment/case-file/assessment-case';
export { caseFromDocument } from './assessment/case-file/case-from-document';
export { assessmentCaseShape, caseFaults, readAssessmentCase } from './assessment/case-file/case-shape';
export { documentFromCase } from './assessment/case-file/document-from-case';

export type {
  ItemId,
  PainLimit,
  PlanCalendar,
  PlanDocument,
  PlanGoal,
  ItemStage,
  PlanItem,
  PlanLimits,
  PlanOrigin,
  PlanPhase,
  PlanPlace,
  PlanProblem,
  PlanVersions,
  ProblemKey,
} from './plan/plan-document';
export { visitStatuses } from './plan/planned-visit';
export type { PlannedVisit, VisitStatus } from './plan/planned-visit';
export { gateComparisons } from './plan/gate-criterion';
export type { GateComparison, GateCriterion } from './plan/gate-criterion';
export { gateMeasures } from './plan/gate-measures';
export type { GateMeasure, GateMeasureId } from './plan/gate-measures';
export type { MotorLearning, PhaseModel, UsualRange } from './plan/phase-model';
export { phaseModels } from './plan/phase-models.data';
export { planStatuses, planTransitions, planWorks } from './plan/plan-status';
export type { PlanStanding, PlanStatus, PlanTransition, PlanWork } from './plan/plan-status';
export { planFindingCodes } from './plan/plan-finding';
export type { PlanFinding, PlanFindingCode } from './plan/plan-finding';
export type {
  Absence,
  AbsenceReason,
  Alternative,
  Alternatives,
  ComposeWishes,
  Composition,
  ItemRationale,
  PhaseSummary,
  PlanBasis,
  ProblemCoverage,
} from './plan/composition';
export type { LaneBudget, PhaseChoice, PhaseInstance, PhaseUse } from './plan/phase-instance';
export { needsReason, nextStanding, planTransitionsFrom } from './plan/plan-lifecycle';
export { checkPlan } from './plan/check-plan';
export { exitCriteriaFor } from './plan/phase-gates';
export { planDocumentShape } from './plan/plan-shape';
export { readPlanDocument } from './plan/read-plan-document';

export { absencesOf } from './plan/absences';
export { alternativesTo } from './plan/alternatives';
export { composePlan, noWishes } from './plan/compose-plan';
export { solvePhase } from './plan/composer/solve-phase';
export { composerVersion } from './plan/composer/composer-version';
export { effectOn } from './plan/effect-on';
export { flagStatesDuring } from './plan/flag-states-during';
export { rationaleOf } from './plan/item-rationale';
export { itemMinutes, laneMinutes, timesADay } from './plan/lane-minutes';
export { phaseModelOf } from './plan/phase-model-of';
export { phaseSpansOf } from './plan/phase-spans';
export type { PhaseSpan } from './plan/phase-spans';
export { problemKey } from './plan/problem-key';
export { judgePlace, reasonsAgainst } from './plan/reasons-against';
export type { PlaceInTime, PlaceJudge, PlannedUse } from './plan/reasons-against';
export { summarisePhase } from './plan/summarise-phase';
export { addItem } from './plan/edit/add-item';
export { addPhase } from './plan/edit/add-phase';
export { copyItem } from './plan/edit/copy-item';
export { excludeExercise, includeExercise } from './plan/edit/exclude-exercise';
export { addGateCriterion, changeGateCriterion, removeGateCriterion, setGate } from './plan/edit/gate-criteria';
export type { NewGateCriterion } from './plan/edit/gate-criteria';
export type { NewGoal } from './plan/edit/goals';
export type { FoundItem, ItemSpot } from './plan/edit/item-spot';
export type { NewItem } from './plan/edit/new-item-id';
export type { DoseChange, DoseDirection, PlanChange } from './plan/compare/plan-change';
export { plannedVisitIdsShape } from './plan/plan-shape';
export { clinicClosuresShape } from './schedule/closures-shape';
export type { PlanMerge } from './plan/merge-plans';
export type { PlanVersionsToMerge } from './plan/compare/item-slots';
export type { MergeChoices } from './plan/compare/merge-decisions';
export type { ConflictKind, MergeChoice, PlanConflict } from './plan/compare/plan-conflict';
export type { PublishedProtocol } from './plan/protocol/published-protocol';
export { clinicProtocolOf } from './plan/protocol/clinic-protocol';
export type { ClinicProtocol, ClinicProtocolItem, ClinicProtocolPhase } from './plan/protocol/clinic-protocol';
export { clinicProtocolShape } from './plan/protocol/clinic-protocol-shape';
export type { EarlierPlan } from './plan/protocol/plan-from-earlier';
export type { ClinicClosure } from './schedule/clinic-closure';
export type { CalendarChange, RefusedChange } from './schedule/calendar-change';
export { calendarFile } from './schedule/calendar-file/calendar-file';
export type { CalendarFile } from './schedule/calendar-file/calendar-file';
export { calendarWeeks, mondayOf, nextVisit, visitsOfWeek } from './schedule/calendar-weeks';
export type { CalendarDay, CalendarWeek } from './schedule/calendar-weeks';
export { checkCalendar } from './schedule/check-calendar';
export { isWithin, openingOn } from './schedule/opening-on';
export { isOutsideHours, visitsOutsideHours } from './schedule/visits-outside-hours';
export type { HoursToKeep } from './schedule/visits-outside-hours';
export type { ReflowContext } from './schedule/edit-calendar';
export { phaseProgress } from './schedule/phase-progress';
export type { PhaseProgress } from './schedule/phase-progress';
export { reflow } from './schedule/reflow';
export type { Reflow } from './schedule/reflow';
export type { SchedulablePlan } from './schedule/schedulable-plan';
export { schedulePhases } from './schedule/schedule-phases';
export { visitChanges } from './schedule/visit-change';
export type { VisitChange } from './schedule/visit-change';
export { weekdayOf } from './schedule/weekday-of';

export { itemOutcomes, soreTissues, sorenessKinds } from './progression/visit/visit-document';
export type {
  EffusionReading,
  HomeReport,
  ItemOutcome,
  PerformedItem,
  SoreTissue,
  Soreness,
  VisitDocument,
  VisitItem,
  VisitMeasurements,
  VisitPain,
  VisitResponse,
  VisitScreen,
  VisitTime,
  Vitals,
} from './progression/visit/visit-document';
export type { ItemObservations, ObservationId } from './progression/visit/item-observations';
export type { ItemDecision, PhaseDecision } from './progression/visit/visit-decision';
export { visitStages, visitSteps } from './progression/visit/visit-status';
export type { VisitStage, VisitStep } from './progression/visit/visit-status';
export { ruleActions, visitRuleIds } from './progression/rules/progression-rule';
export type {
  ProgressionRule,
  RuleAction,
  RuleId,
  RuleParameters,
  RuleParams,
  RuleSet,
  VisitRuleId,
} from './progression/rules/progression-rule';
export { ruleInputs } from './progression/rules/rule-inputs';
export type { RuleInputId, RuleInputs, RuleInputValue } from './progression/rules/rule-inputs';
export { phaseRuleIds } from './progression/verdict';
export type {
  CriterionVerdict,
  FiredRule,
  InputEvidence,
  ItemVerdict,
  NextStep,
  PhaseObstacle,
  PhaseRuleId,
  PhaseVerdict,
  VisitVerdicts,
} from './progression/verdict';
export type {
  Candidate,
  DoseCeiling,
  ItemEvidence,
  PhaseEvidence,
  VisitEvidence,
} from './progression/evidence/visit-evidence';
export type { FinishedVisit, VisitContext } from './progression/visit-context';
export { effusionGrades } from './progression/visit/effusion-grade';
export { visitQuestions } from './progression/visit/compare/visit-cell';
export type {
  CellKind,
  VisitAnswers,
  VisitEntries,
  VisitList,
  VisitQuestion,
} from './progression/visit/compare/visit-cell';
export type { VisitConflict, VisitMergeChoice } from './progression/visit/compare/visit-conflict';
export { mergeVisits } from './progression/visit/merge-visits';
export type { VisitMerge, VisitMergeChoices, VisitVersions } from './progression/visit/merge-visits';
export { recordChanges } from './progression/visit/record-changes';
export type { RecordChange } from './progression/visit/record-changes';
export { missingToFinish } from './progression/visit/missing-to-finish';
export { isPlainHold } from './progression/visit/plain-hold';
export { standingDecision } from './progression/visit/standing-decision';
export { visitFindingCodes, visitFindings } from './progression/visit/visit-finding';
export type { VisitFinding, VisitFindingCode } from './progression/visit/visit-finding';
export { newVisit } from './progression/visit/new-visit';
export type { VisitStart } from './progression/visit/new-visit';
export { nothingNew } from './progression/visit/nothing-new';
export { observationsOf } from './progression/visit/observations-of';
export { sameAsPrescribed } from './progression/visit/same-as-prescribed';
export { assessmentOn } from './progression/evidence/assessment-on';
export type { KnownPatient } from './progression/evidence/assessment-on';
export { visitEvidence } from './progression/evidence/visit-evidence-of';
export { readVisitDocument, visitDocumentShape } from './progression/visit/visit-shape';
export { vitalsRequired } from './progression/visit/vitals-required';
export { phaseVerdict, restingPainToGoBack, stepsDownToGoBack } from './progression/phase/phase-verdict';
export { hasRecords } from './progression/visit/has-records';
export { isOver, nextStage, visitStepsFrom } from './progression/visit/visit-lifecycle';
export { applyVisit } from './progression/apply-visit';
export type { AdherenceSeries, HomeSessionsPoint } from './progression/progress/adherence-series';
export type { DosePoint, DoseSeries } from './progression/progress/dose-series';
export { mainVariables } from './progression/progress/main-variable';
export type { MainVariableId } from './progression/progress/main-variable';
export type { OutcomeSeries } from './progression/progress/outcome-series';
export type { PainSeries } from './progression/progress/pain-series';
export type { PhaseBand } from './progression/progress/phase-bands';
export type { ProgressPoint, ProgressRecord } from './progression/progress/progress-record';
export { progressSeries } from './progression/progress/progress-series';
export type { ProgressSeries } from './progression/progress/progress-series';
export { planSignalKinds } from './progression/signals/plan-signal';
export type { FollowedPlan, PlanSignal, PlanSignalKind } from './progression/signals/plan-signal';
export { visitSignals } from './progression/signals/visit-signals';
export type { AppliedVisit, ApplyContext } from './progression/apply-visit';
export { phaseEvidence } from './progression/phase/phase-evidence';
export { phaseMove } from './progression/phase/phase-move';
export type { PhaseMove } from './progression/phase/phase-move';
export { ruleIds } from './progression/rules/rule-ids';
export type { ProgressionRuleId } from './progression/rules/rule-ids';
export { inputWords } from './progression/rules/input-words';
export type { InputWords } from './progression/rules/input-words';
export type { RuleComparison, RuleCondition, RuleReference } from './progression/rules/rule-condition';
export { isRuleParameter, ruleParameterNames, ruleParameters } from './progression/rules/rule-parameters';
export type { RuleParameter, RuleParameterName } from './progression/rules/rule-parameters';
export { completeParameters, defaultParameters, parameterValue } from './progression/rules/parameter-value';
export { parametersShape } from './progression/rules/parameters-shape';
export type { ParameterValues } from './progression/rules/parameters-shape';
export { newestRuleSet, ruleSetOf, ruleSetVersion } from './progression/rules/rule-set';
export { ruleInputsShape } from './progression/rules/rule-inputs-shape';
export { judgeItem } from './progression/rules/judge-item';
export type { ItemJudgement, JudgedBy } from './progression/rules/judge-item';
export { withoutEasierVariant } from './progression/rules/merge-reductions';
export { replayVisit } from './progression/replay/replay-visit';
export type { StoredVisitVerdicts, VerdictDifference } from './progression/replay/replay-visit';
export { progressVisit } from './progression/progress-visit';
export { verdictKey } from './progression/verdict-key';
export { verdictsOf } from './progression/verdicts-of';

export type { BilledUnits, UnitsByCode } from './compliance/billed-units';
export type { FixPlace } from './compliance/fix-place';
export { maySignPlan, missingToSignPlan } from './compliance/missing-to-sign-plan';
export type { AnsweredAssessment, PlanToSign } from './compliance/missing-to-sign-plan';
export { visitUnits } from './compliance/visit-units';
export type { VisitUnits } from './compliance/visit-units';

export type { PlanFile, PlanFileItem, PlanFilePhase, PlanFileProblem } from './plan/plan-file/plan-file';
export { planFileOf } from './plan/plan-file/plan-file-of';
export type { PlanFileLibrary } from './plan/plan-file/plan-file-of';
export { planFileShape } from './plan/plan-file/plan-file-shape';
export { composeCase, dayOfCase } from './schedule/compose-case';

export { diffRevisions } from './audit/diff-revisions';
export type { AttributedChange, ChangeStep } from './audit/changes/attributed-change';
export type { Prescription } from './audit/changes/prescription';
export { doseHistory } from './audit/dose-history/dose-history';
export type { ItemHistory, ItemsRevision } from './audit/dose-history/dose-history';
export { doseStepKinds } from './audit/dose-history/dose-step';
export { itemLine } from './audit/track-item';
export type { DoseStep, DoseStepKind, RevisionReview } from './audit/dose-history/dose-step';
export type {
  HistoryDecision,
  HistoryMove,
  HistoryRevision,
  NamedPerson,
  NamedVisit,
  RevisionOrigin,
  StepVerdict,
} from './audit/plan-history';
export type { TimelineEntry, TimelineFact } from './audit/timeline/timeline-entry';
export { clinicEquipmentShape } from './assessment/vocabulary-shapes';
export type { ClinicHours, OpeningHours } from './plan/clinic-hours';
export { clinicHoursShape } from './plan/clinic-hours-shape';
export { auditStreamKinds } from './audit/chain/chained-event';
export type { AuditStream, AuditStreamKind, ChainedEvent, Sha256, ToldEvent } from './audit/chain/chained-event';
export { chainFaults } from './audit/chain/chain-break';
export type { ChainBreak, ChainFault } from './audit/chain/chain-break';
export { signedCheckpoint } from './audit/chain/checkpoint';
export type { ChainHead, Checkpoint } from './audit/chain/checkpoint';
export { firstBreak } from './audit/chain/first-break';
export type { AuditLink, ChainReading } from './audit/chain/first-break';
export { firstUnsigned, isSignedCheckpoint } from './audit/chain/first-unsigned';
export type { CheckpointReading } from './audit/chain/first-unsigned';
export { hashedEvent } from './audit/chain/hashed-event';
export { checkpointedAction, lastToldCheckpoint, lostCheckpoint, lostLink } from './audit/chain/lost-heads';
export type { LostHead, ToldCheckpoint } from './audit/chain/lost-heads';
export { aboutOf, memberOf, streamOf } from './audit/chain/stream-of';
export { textRecordKinds, textRecordOf, textRecords } from './audit/chain/text-records';
export type { TextRecord, TextRecordKind, TextRecordMember } from './audit/chain/text-records';
export { firstTouchedRecord, hashedVisit, namedRecord, toldRecord } from './audit/chain/told-record';
export type { NamedRecord, VisitRecord } from './audit/chain/told-record';
export { verifyTrail } from './audit/chain/verify-trail';
export type { AuditTrail, TrailTools } from './audit/chain/verify-trail';
export { dutyKinds } from './compliance/duties/duty';
export type { DoneDuty, DutyFacts, DutyKind, OpenDuty } from './compliance/duties/duty';
export { certificationDays, dutiesOf, progressReportVisits, recertificationDays } from './compliance/duties/duties-of';
export { outcomeOf, planOutcomes } from './progression/outcome/outcome-of';
export type { PlanOutcome, ScoredDay } from './progression/outcome/outcome-of';
export { drawSample } from './audit/sample/draw-sample';
export type { SampleCandidates, SampledPlan, SampleDraw } from './audit/sample/draw-sample';
export type { LateFlag, ReviewedMove, ReviewedSignal, ReviewedVerdict, ReviewFacts } from './audit/review/review-facts';
export {
  policyValue,
  reviewPolicyNames,
  reviewPolicyParameters,
  reviewPolicyShape,
} from './audit/review/review-policy';
export type { ReviewPolicy, ReviewPolicyName } from './audit/review/review-policy';
export { reviewLevels, reviewReasonKinds } from './audit/review/review-reason';
export type {
  DutyParams,
  ReductionRefusal,
  ReviewedItem,
  ReviewLevel,
  ReviewReason,
  ReviewReasonKind,
  ReviewReasonOf,
  ReviewReasonParams,
} from './audit/review/review-reason';
export { reviewReasons } from './audit/review/review-reasons';
export { gravestLevel, isOpenOn, reviewScore } from './audit/review/review-score';
export type { WeighedReason } from './audit/review/review-score';
export { unusualDoses } from './audit/review/unusual-doses';
export type { UnusualDose } from './audit/review/unusual-doses';
export { unansweredFlags } from './audit/review/unanswered-flags';
export type { KnownFlags, UnansweredFlag } from './audit/review/unanswered-flags';
export { auditActionGroups, auditActions, showingActions } from './audit/audit-actions';
export type { AuditAction, AuditActionGroup } from './audit/audit-actions';
export { constraintsInClinic } from './plan/constraints-in-clinic';
export type { ClinicOffer } from './plan/constraints-in-clinic';
