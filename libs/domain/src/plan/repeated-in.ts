import type { ShapeFault } from '../kernel/shape';

/** A fault for every entry whose key an earlier one has, at the place that `pointerAt` names. */
export function repeatedIn<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  pointerAt: (at: number) => string,
): ShapeFault[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, at): ShapeFault[] => {
    const key = keyOf(entry);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'duplicate', pointer: pointerAt(at), params: {} }];
  });
}
