import { goalKinds, weekdays } from '../assessment/assessment-document';
import { goalFaults, outcomeFaults } from '../assessment/record-limits';
import * as vocabulary from '../assessment/vocabulary-shapes';
import {
  choice,
  constant,
  date,
  filledText,
  list,
  nullable,
  number,
  object,
  optional,
  text,
  time,
  trueOrFalse,
  variants,
  wholeNumber,
} from '../kernel/shape';
import type { Shape, ShapeFault } from '../kernel/shape';
import type { PainLimit, PlanCalendar, PlanDocument, PlanGoal, PlanLimits, PlanOrigin } from './plan-document';
import { misplacedPhases, phaseNumberShape, planPhaseShape } from './plan-shape-phases';
import { planProblemShape } from './plan-shape-problems';
import { planSizes } from './plan-sizes';
import { visitStatuses } from './planned-visit';
import type { PlannedVisit } from './planned-visit';
import { repeatedIn } from './repeated-in';

const identifier = filledText(planSizes.idLength);

const origin = variants<PlanOrigin, 'kind'>('kind', {
  assessment: object({ kind: constant('assessment') }),
  'published-protocol': object({ kind: constant('published-protocol'), id: identifier }),
  'clinic-protocol': object({ kind: constant('clinic-protocol'), id: identifier }),
  'earlier-plan': object({ kind: constant('earlier-plan'), id: identifier, revision: wholeNumber(1, 1_000_000) }),
});

/** A goal of a plan. */
export const planGoalShape: Shape<PlanGoal> = object<PlanGoal>(
  {
    id: identifier,
    kind: choice(goalKinds),
    activity: text(500),
    measure: vocabulary.outcomeShape,
    baseline: nullable(number(-10_000, 10_000)),
    target: number(-10_000, 10_000),
    weeks: wholeNumber(1, 104),
    problems: list(identifier, planSizes.problems),
  },
  { check: scoreFaults },
);

/** What a plan fits into. */
export const planLimitsShape: Shape<PlanLimits> = object<PlanLimits>({
  clinicMinutes: wholeNumber(1, 480),
  homeMinutesPerDay: wholeNumber(0, 480),
  clinicEquipment: vocabulary.clinicEquipmentShape,
  homeEquipment: list(vocabulary.equipmentShape, 100),
});

const visit = object<PlannedVisit>({
  id: identifier,
  phase: phaseNumberShape,
  on: date,
  at: nullable(time),
  status: choice(visitStatuses),
  fixed: trueOrFalse,
  reassess: trueOrFalse,
});

/** What a list of identifiers of planned visits must be. */
export const plannedVisitIdsShape: Shape<readonly string[]> = list(identifier, planSizes.visits);

const calendar = object<PlanCalendar>({
  startOn: date,
  weekdays: list(choice(weekdays), weekdays.length),
  restHours: number(0, 336),
  visits: list(visit, planSizes.visits),
});

/**
 * A limit of pain for one patient. The safe zone, 0–2, does not move, and no limit is above 7.
 * @source policy
 */
export const painLimitShape: Shape<PainLimit> = object<PainLimit>({
  value: wholeNumber(3, 7),
  reason: filledText(500),
});

/** What a plan must be. Much may be empty while it is written; nothing may be impossible, and no dose outside its hard limits. */
export const planDocumentShape: Shape<PlanDocument> = object<PlanDocument>(
  {
    schemaVersion: constant(1),
    assessmentId: identifier,
    origin,
    presentation: object<PlanDocument['presentation']>({
      id: nullable(vocabulary.presentationShape),
      icd10: nullable(text(20)),
      side: vocabulary.sideShape,
    }),
    problems: list(planProblemShape, planSizes.problems),
    goals: list(planGoalShape, planSizes.goals),
    limits: planLimitsShape,
    phases: list(planPhaseShape, planSizes.phases),
    excluded: list(identifier, planSizes.excluded),
    calendar,
    notes: text(20_000, 'lines'),
    versions: object<PlanDocument['versions']>({ library: text(100), composer: text(100) }),
    painLimit: optional(painLimitShape),
  },
  { check: faultsTogether },
);

function scoreFaults({ measure, target, baseline }: PlanGoal): ShapeFault[] {
  const before = baseline === null ? [] : outcomeFaults({ id: measure, score: baseline });
  return [...before.map((fault) => ({ ...fault, pointer: '/baseline' })), ...goalFaults({ measure, target })];
}

/** What no part shows alone: identifiers that stand for two things, and phases out of order. */
function faultsTogether({ problems, goals, phases, calendar: { visits } }: PlanDocument): ShapeFault[] {
  const items = phases.flatMap((phase, at) =>
    (['clinic', 'home'] as const).flatMap((lane) =>
      phase[lane].map(({ id }, place) => ({
        id,
        pointer: `/phases/${String(at)}/${lane}/${String(place)}/id`,
      })),
    ),
  );
  return [
    ...repeatedIn(
      problems,
      ({ key }) => key,
      (at) => `/problems/${String(at)}/key`,
    ),
    ...repeatedIn(
      goals,
      ({ id }) => id,
      (at) => `/goals/${String(at)}/id`,
    ),
    ...misplacedPhases(phases),
    ...repeatedIn(
      items,
      ({ id }) => id,
      (at) => items[at]?.pointer ?? '',
    ),
    ...repeatedIn(
      visits,
      ({ id }) => id,
      (at) => `/calendar/visits/${String(at)}/id`,
    ),
  ];
}
