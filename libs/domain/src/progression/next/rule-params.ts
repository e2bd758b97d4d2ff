import type { RuleParams } from '../rules/progression-rule';

/** A number that an action comes with; null where it does not. A dot leads into what is nested, as in `loadPct.small`. */
export function numberOf(params: RuleParams, path: string): number | null {
  const value = valueAt(params, path);
  return typeof value === 'number' ? value : null;
}

/** A word that an action comes with; null where it does not. A dot leads into what is nested. */
export function wordOf(params: RuleParams, path: string): string | null {
  const value = valueAt(params, path);
  return typeof value === 'string' ? value : null;
}

function valueAt(params: RuleParams, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), params);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
