/** The JSON Pointer of the first place in which two values of JSON differ, in the order of the first one; null when none does. */
export function firstDifference(one: unknown, other: unknown, pointer = ''): string | null {
  if (Object.is(one, other)) return null;
  if (!isNested(one) || !isNested(other) || Array.isArray(one) !== Array.isArray(other)) return pointer;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const found = firstDifference(
      one[key],
      other[key],
      `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    );
    if (found !== null) return found;
  }
  return null;
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
