import type { Finding } from '../kernel/finding';

/** What can be wrong with a dose, and how much it weighs: hard limits block, the usual range warns. */
export const doseFindings = {
  'dose.form-unknown': 'block',
  'dose.parameter-unknown': 'block',
  'dose.parameter-missing': 'block',
  'dose.not-a-number': 'block',
  'dose.not-whole': 'block',
  'dose.not-a-choice': 'block',
  'dose.choice-outside-tool': 'block',
  'dose.outside-limits': 'block',
  'dose.derived-outside-limits': 'block',
  'dose.unusual': 'warn',
  'dose.unusual-for-age': 'warn',
  'dose.derived-unusual': 'warn',
} as const;

/** One key of {@link doseFindings}. Planner and documents word every one of them. */
export type DoseFindingCode = keyof typeof doseFindings;

/**
 * Something about a dose. Params: `form` and `parameter` name what it is about (`derived` instead, where a value follows from several
 * parameters), `value` what was found, `lowest` and `highest` the limits that bind, both included, `unit` their symbol.
 */
export type DoseFinding = Finding<DoseFindingCode>;

/** A finding with the weight that its code has. */
export function doseFinding(code: DoseFindingCode, params: DoseFinding['params']): DoseFinding {
  return { code, severity: doseFindings[code], params };
}
