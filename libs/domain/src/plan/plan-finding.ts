import type { Finding, FindingSeverity } from '../kernel/finding';

/**
 * What a plan can have to say, and how much it weighs: `block` keeps it from being signed, `warn` asks for attention, `info`
 * explains. Nothing keeps a draft from being saved. Budgets and counts only warn: composing keeps to them, so that what
 * is above them was chosen by a person. The first weight is the usual one; a finding may weigh less where it matters less.
 * @source policy
 */
export const planFindings = {
  'precaution.unknown': 'block',
  'item.blocked': 'block',
  'item.needs-clearance': 'block',
  'item.needs-answer': 'block',
  'item.modify': 'warn',
  'item.healing': 'block',
  'item.dose-refused': 'block',
  'item.dose-unusual': 'warn',
  'item.outside-phase': 'warn',
  'item.too-hard': 'warn',
  'item.grade-cap': 'warn',
  'item.wrong-setting': 'block',
  'item.equipment-missing': 'warn',
  'item.archived': 'warn',
  'item.unknown-exercise': 'block',
  'item.treats-nothing': 'block',
  'item.serves-no-goal': 'block',
  'lane.over-time': 'warn',
  'lane.same-ladder': 'warn',
  'home.many-items': 'warn',
  'home.long': 'warn',
  'phase.empty': 'block',
  'phase.gate-missing': 'block',
  'phase.too-short': 'warn',
  'phase.too-long': 'warn',
  'presentation.differs': 'block',
  'problem.not-found': 'block',
  'problem.untreated': 'warn',
  'problem.untreatable': 'warn',
  'goal.missing': 'block',
  'goal.not-measurable': 'block',
  'goal.not-functional': 'block',
  'goal.without-problem': 'warn',
  'diagnosis.missing': 'block',
  'type.missing': 'block',
  'amount.missing': 'block',
  'frequency.missing': 'block',
  'duration.missing': 'block',
  'calendar.missing': 'block',
  'calendar.visit-missing': 'warn',
  'calendar.outside-phase': 'block',
  'calendar.closed': 'block',
  'calendar.closed-weekday': 'block',
  'calendar.outside-hours': 'block',
  'calendar.weekday': 'warn',
  'calendar.too-close': 'warn',
  'calendar.before-start': 'block',
  'calendar.before-assessment': 'block',
  'calendar.fixed-moved': 'warn',
  'calendar.change-limited': 'warn',
  'calendar.change-refused': 'block',
  'assessment.not-signed': 'block',
  'assessment.newer': 'block',
  'constraint.assumed': 'info',
} as const satisfies Readonly<Record<string, FindingSeverity>>;

/** The codes of {@link planFindings}, in their order. */
export const planFindingCodes = Object.keys(planFindings) as readonly (keyof typeof planFindings)[];

/** One key of {@link planFindings}, or `red-flag.` followed by the id of a raised flag. */
export type PlanFindingCode = keyof typeof planFindings | `red-flag.${string}`;

/** Something about a plan that a clinician must see. `params` names the place: `phase`, `lane`, `item`, `exercise`, `problem`, `flag`. */
export type PlanFinding = Finding<PlanFindingCode>;

/** A finding with the weight that its code has, unless it weighs less here. */
export function planFinding(
  code: keyof typeof planFindings,
  params: PlanFinding['params'] = {},
  severity: FindingSeverity = planFindings[code],
): PlanFinding {
  return { code, severity, params };
}

const order: readonly FindingSeverity[] = ['block', 'warn', 'info'];

/** The same findings, what blocks first; those of one weight keep their order. */
export function gravestFirst(findings: readonly PlanFinding[]): PlanFinding[] {
  return findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
