import type { Finding, FindingSeverity } from '../../kernel/finding';

/**
 * What can stand between a visit and its end, and how much it weighs: `block` keeps it from being finished, `warn` asks for attention,
 * since what is missing there only holds doses where they are. Nothing keeps an open visit from being saved.
 * @source policy
 */
export const visitFindings = {
  'stop.not-acknowledged': 'block',
  'item.not-recorded': 'block',
  'item.why-missing': 'block',
  'item.swap-missing': 'block',
  'item.dose-missing': 'block',
  'item.dose-refused': 'block',
  'item.done-forbidden': 'block',
  'decision.missing': 'block',
  'decision.lapsed': 'block',
  'decision.reason-missing': 'block',
  'decision.dose-refused': 'block',
  'decision.exercise-unknown': 'block',
  'decision.exercise-blocked': 'block',
  'phase.impossible': 'block',
  'phase.gate-not-met': 'block',
  'phase.reason-missing': 'block',
  'time.timed-above-total': 'block',
  'time.items-above-timed': 'warn',
  'time.missing': 'warn',
  'screen.incomplete': 'warn',
  'screen.vitals-missing': 'warn',
  'response.missing': 'warn',
  'item.pain-missing': 'warn',
  'decision.exercise-unsuited': 'warn',
  'decision.nothing-chosen': 'warn',
} as const satisfies Readonly<Record<string, FindingSeverity>>;

/** One key of {@link visitFindings}. */
export type VisitFindingCode = keyof typeof visitFindings;

/** The codes of {@link visitFindings}, in their order. */
export const visitFindingCodes = Object.keys(visitFindings) as readonly VisitFindingCode[];

/** Something about a visit that must be seen before it is finished. `params` name the place: `item`, `exercise`, `flag`, `phase`. */
export type VisitFinding = Finding<VisitFindingCode>;

/** A finding with the weight that its code has. */
export function visitFinding(code: VisitFindingCode, params: VisitFinding['params'] = {}): VisitFinding {
  return { code, severity: visitFindings[code], params };
}
