import type { AssessmentDocument, Weekday } from '../../assessment/assessment-document';
import { weekdays } from '../../assessment/assessment-document';
import { presentationOf } from '../../assessment/presentation-of';
import type { Problem } from '../../assessment/problem';
import type { PhaseNumber } from '../../technique/dose-form';
import type { ComposeWishes, PlanBasis } from '../composition';
import type { PhaseModel } from '../phase-model';
import { phaseModels } from '../phase-models.data';
import type { PlanCalendar, PlanDocument, PlanLimits, PlanPhase } from '../plan-document';
import { gatesFor } from '../phase-gates';
import { problemKey } from '../problem-key';
import { proposedGoals } from '../proposed-goals';
import { startPhaseFor } from '../start-phase';
import { composerVersion } from './composer-version';

/**
 * What a plan assumes where the assessment does not say.
 * @source policy
 */
export const assumed = {
  clinicMinutes: 45,
  homeMinutesPerDay: 15,
  weekdays: ['mon', 'wed', 'fri'] satisfies readonly Weekday[],
  restHours: 24,
} as const;

/** A plan before it is composed: everything but what composing chooses. Of phases there were, the pinned items stay. */
export function planFrame(basis: PlanBasis, wishes: ComposeWishes, problems: readonly Problem[]): PlanDocument {
  const { assessment } = basis;
  const { id, icd10, side } = assessment.presentation;
  return {
    schemaVersion: 1,
    assessmentId: basis.assessmentId,
    origin: { kind: 'assessment' },
    presentation: { id, icd10, side },
    problems: problems.map((problem) => ({ ...problem, key: problemKey(problem) })),
    goals: proposedGoals(assessment, problems),
    limits: wishes.limits ?? limitsOf(assessment),
    phases:
      wishes.phases?.map((phase) => (isComposed(phase.number, wishes) ? onlyPinned(phase) : phase)) ?? newPhases(basis),
    excluded: wishes.excluded,
    calendar: wishes.calendar ?? calendarOf(assessment),
    notes: '',
    versions: { library: basis.libraryVersion, composer: composerVersion },
  };
}

/** Whether a phase is composed anew. */
export function isComposed(phase: PhaseNumber, { only }: ComposeWishes): boolean {
  return only?.includes(phase) ?? true;
}

function onlyPinned(phase: PlanPhase): PlanPhase {
  return {
    ...phase,
    clinic: phase.clinic.filter(({ pinned }) => pinned),
    home: phase.home.filter(({ pinned }) => pinned),
  };
}

/** What the plan fits into, as far as the assessment says; the rest is assumed. */
export function limitsOf({ constraints }: AssessmentDocument): PlanLimits {
  const { clinicMinutes, homeMinutesPerDay, clinicEquipment, homeEquipment } = constraints;
  return {
    clinicMinutes: clinicMinutes ?? assumed.clinicMinutes,
    homeMinutesPerDay: homeMinutesPerDay ?? assumed.homeMinutesPerDay,
    clinicEquipment,
    homeEquipment,
  };
}

/** Nobody is treated by a plan before the assessment that it answers, whatever day was wished for. */
export function startOf({ constraints, assessedOn }: AssessmentDocument): string {
  const { startOn } = constraints;
  return startOn !== null && startOn > assessedOn ? startOn : assessedOn;
}

function calendarOf(assessment: AssessmentDocument): PlanCalendar {
  const { constraints } = assessment;
  const days = constraints.weekdays.length === 0 ? assumed.weekdays : constraints.weekdays;
  return {
    startOn: startOf(assessment),
    weekdays: weekdays.filter((day) => days.includes(day)),
    restHours: assumed.restHours,
    visits: [],
  };
}

/** From the phase on whose predecessors the assessment already meets. */
function newPhases(basis: PlanBasis): PlanPhase[] {
  const first = startPhaseFor(basis);
  const gateOf = gatesFor(basis);
  return phaseModels
    .filter(({ number }) => number >= first)
    .map((model) => ({ ...newPhase(model, basis.assessment), exit: gateOf(model.number) }));
}

function newPhase(
  { number, weeks, visitsPerWeek: usual, homePerDay }: PhaseModel,
  assessment: AssessmentDocument,
): Omit<PlanPhase, 'exit'> {
  const presentation = presentationOf(assessment.presentation.id);
  return {
    number,
    weeks: presentation?.phaseWeeks[number - 1] ?? weeks.typical,
    visitsPerWeek: visitsPerWeek(presentation?.visitsPerWeek[number - 1] ?? usual.typical, assessment),
    homePerDay: Math.min(1, homePerDay),
    clinic: [],
    home: [],
  };
}

/** No more than the patient comes, and than there are days to come. */
function visitsPerWeek(usual: number, { constraints }: AssessmentDocument): number {
  const days = constraints.weekdays.length === 0 ? assumed.weekdays.length : constraints.weekdays.length;
  return Math.min(usual, constraints.visitsPerWeek ?? usual, days);
}
