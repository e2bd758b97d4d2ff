import type { Finding } from '../kernel/finding';

/** What a plan can have to say, beside `red-flag.` with the id of each raised flag. */
export const planFindingCodes = [
  'precaution.unknown',
  'item.blocked',
  'item.needs-clearance',
  'item.needs-answer',
  'item.modify',
  'item.healing',
  'item.dose-refused',
  'item.dose-unusual',
  'item.outside-phase',
  'item.too-hard',
  'item.grade-cap',
  'item.wrong-setting',
  'item.equipment-missing',
  'item.archived',
  'item.unknown-exercise',
  'item.treats-nothing',
  'item.serves-no-goal',
  'lane.over-time',
  'lane.same-ladder',
  'home.many-items',
  'home.long',
  'phase.empty',
  'phase.gate-missing',
  'phase.too-short',
  'phase.too-long',
  'problem.untreated',
  'problem.untreatable',
  'goal.missing',
  'goal.not-measurable',
  'goal.not-functional',
  'goal.without-problem',
  'diagnosis.missing',
  'type.missing',
  'amount.missing',
  'frequency.missing',
  'duration.missing',
  'calendar.missing',
  'calendar.visit-missing',
  'calendar.outside-phase',
  'calendar.closed',
  'calendar.weekday',
  'calendar.too-close',
  'calendar.before-start',
  'assessment.not-signed',
  'assessment.newer',
  'constraint.assumed',
] as const;

/** One of {@link planFindingCodes}, or `red-flag.` followed by the id of a raised flag. */
export type PlanFindingCode = (typeof planFindingCodes)[number] | `red-flag.${string}`;

/** Something about a plan that a clinician must see. `params` names the place: `phase`, `lane`, `item`, `exercise`, `problem`, `flag`. */
export type PlanFinding = Finding<PlanFindingCode>;
