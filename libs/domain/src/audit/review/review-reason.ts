import type { ContraindicationId } from '../../exercise/contraindication';
import type { ExerciseId } from '../../exercise/exercise';
import type { FlagStatus } from '../../exercise/flag-state';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { GateMeasureId } from '../../plan/gate-measures';
import type { ItemId } from '../../plan/plan-document';
import type { RuleAction, RuleId } from '../../progression/rules/progression-rule';
import type { PhaseNumber } from '../../technique/dose-form';
import type { UnansweredFlag } from './unanswered-flags';
import type { UnusualDose } from './unusual-doses';

/** Why a supervisor looks at a plan, in the order in which reasons of one level are listed. */
export const reviewReasonKinds = [
  'contraindication-overridden',
  'reduction-refused',
  'precaution-unanswered',
  'precaution-late',
  'gate-overridden',
  'dose-unusual',
  'co-sign-waiting',
  'return-answered',
  'return-open',
  'certification-due',
  'recertification-due',
  'progress-report-due',
  'discharge-missing',
  'no-visit',
  'progression-stale',
  'progression-plateau',
  'sampled',
] as const;

/** One of {@link reviewReasonKinds}. */
export type ReviewReasonKind = (typeof reviewReasonKinds)[number];

/** How much a reason weighs, the gravest first: a risk to the patient or a duty that is overdue, something to be done, something to look at. */
export const reviewLevels = ['high', 'due', 'watch'] as const;

/** One of {@link reviewLevels}. */
export type ReviewLevel = (typeof reviewLevels)[number];

/** An item that a reason is about. */
export interface ReviewedItem {
  readonly item: ItemId;
  readonly exerciseId: ExerciseId;
}

/** A duty with a day: what is late after `dueOn`. */
export interface DutyParams {
  readonly dueOn: CalendarDate;
  readonly overdue: boolean;
}

/** What each kind of reason is explained by. Days are those of the clinic. */
export interface ReviewReasonParams {
  readonly 'contraindication-overridden': ReviewedItem & { readonly rule: RuleId; readonly on: CalendarDate };
  readonly 'reduction-refused': {
    readonly on: CalendarDate;
    readonly action: RuleAction;
    /** Overruled by a person, accepted without a change of the plan, or accepted and nobody knows whether it changed. */
    readonly refusal: ReductionRefusal;
    readonly items: readonly (ReviewedItem & { readonly rule: RuleId })[];
    /** How often, at most, a reduction of one of the items was refused since the last review, until that day. */
    readonly times: number;
  };
  /** Told once for what could forbid an exercise of the plan, and once for what could only change one. */
  readonly 'precaution-unanswered': {
    /** In the order of the contraindication table; never empty. */
    readonly flags: readonly UnansweredFlag[];
    /** Day from which patients are treated by a plan that does not know them. */
    readonly inForceOn: CalendarDate;
  };
  readonly 'precaution-late': {
    readonly flag: ContraindicationId;
    /** What it turned out to be; `unknown` while nobody knows. */
    readonly answer: FlagStatus;
    /** Day on which it was answered; null while it is not. */
    readonly answeredOn: CalendarDate | null;
    /** Day from which patients were treated by a plan that did not know it. */
    readonly inForceOn: CalendarDate;
  };
  readonly 'gate-overridden': {
    readonly move: 'override' | 'skip';
    readonly from: PhaseNumber;
    readonly to: PhaseNumber;
    readonly on: CalendarDate;
    /** Measures that were found short of the gate. */
    readonly unmet: readonly GateMeasureId[];
    /** Measures of the gate that nobody had measured. */
    readonly notAssessed: readonly GateMeasureId[];
  };
  readonly 'dose-unusual': UnusualDose;
  readonly 'co-sign-waiting': { readonly signedOn: CalendarDate; readonly overdue: boolean };
  readonly 'return-open': { readonly returnedOn: CalendarDate; readonly overdue: boolean };
  readonly 'return-answered': { readonly returnedOn: CalendarDate; readonly answeredOn: CalendarDate };
  readonly 'certification-due': DutyParams;
  /** `by` says what comes first: the end of the plan or the days of the period. */
  readonly 'recertification-due': DutyParams & { readonly by: 'plan-end' | 'days' };
  /** Treatment days since the last report; `dueOn` is null until the last one that a report may cover has come. */
  readonly 'progress-report-due': {
    readonly treatmentDays: number;
    readonly dueOn: CalendarDate | null;
    readonly overdue: boolean;
  };
  readonly 'discharge-missing': DutyParams & { readonly endedOn: CalendarDate };
  readonly 'no-visit': {
    /** Null where there was none yet. */
    readonly lastVisitOn: CalendarDate | null;
    /** Null where none is planned. */
    readonly nextVisitOn: CalendarDate | null;
    /** From this day on nobody was seen. */
    readonly from: CalendarDate;
  };
  readonly 'progression-stale': { readonly from: CalendarDate; readonly items: readonly ReviewedItem[] };
  readonly 'progression-plateau': { readonly from: CalendarDate; readonly items: readonly ReviewedItem[] };
  readonly sampled: { readonly drawnOn: CalendarDate; readonly overdue: boolean };
}

/** How a reduction that the rules asked for did not come about. */
export type ReductionRefusal = 'overruled' | 'not-followed' | 'not-known';

/** A reason of one kind. */
export interface ReviewReasonOf<Kind extends ReviewReasonKind> {
  readonly kind: Kind;
  /** Tells two reasons of one kind apart, such as an item or a visit; empty where there is only one. */
  readonly key: string;
  /** First day on which it counts; it may be still to come. */
  readonly since: CalendarDate;
  /** First day on which it no longer counts because a graver one of its kind takes its place; null while none does. */
  readonly until: CalendarDate | null;
  readonly level: ReviewLevel;
  readonly params: ReviewReasonParams[Kind];
}

/** Why a supervisor looks at a plan, in codes; the planner words it. */
export type ReviewReason = { [Kind in ReviewReasonKind]: ReviewReasonOf<Kind> }[ReviewReasonKind];
