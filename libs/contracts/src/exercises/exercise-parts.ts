import { pointerStep, type PartFault } from '../http/part-faults';
import { isStorableText } from '../http/storable-text';

/** How an exercise is named: kebab-case words or a UUID. */
export const exerciseIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+){0,15}$/;

const mostNeighbours = 20;
const mostDoseValues = 20;
const longestDoseText = 60;

/** Faults of a list of exercises that are named by identifier; whether they exist is judged with the library at hand. */
export function exerciseIdListFaults(value: unknown): PartFault[] {
  if (!Array.isArray(value)) return [{ pointer: '', code: 'not-a-list' }];
  if (value.length > mostNeighbours) return [{ pointer: '', code: 'too-many', params: { max: mostNeighbours } }];
  return value.flatMap((item: unknown, at): PartFault[] => {
    const isId = typeof item === 'string' && exerciseIdPattern.test(item);
    if (!isId) return [{ pointer: pointerStep(at), code: 'not-an-id' }];
    return value.indexOf(item) < at ? [{ pointer: pointerStep(at), code: 'repeated' }] : [];
  });
}

/** Faults of a map from parameters of a dose to their values; which parameters and limits there are is the dose form's matter. */
export function doseValueFaults(value: unknown): PartFault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ pointer: '', code: 'not-an-object' }];
  const entries = Object.entries(value);
  if (entries.length > mostDoseValues) return [{ pointer: '', code: 'too-many', params: { max: mostDoseValues } }];
  return entries.flatMap(([key, item]: [string, unknown]) =>
    isDoseValue(item) ? [] : [{ pointer: pointerStep(key), code: 'bad-format' as const }],
  );
}

function isDoseValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' && value.length <= longestDoseText && isStorableText(value);
}
