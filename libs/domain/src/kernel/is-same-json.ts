import type { Json } from './canonical-json';

/**
 * Whether two JSON values say the same, whatever the order of their keys: what `canonicalJson` would tell of them, without writing
 * them out. Doses are compared thousands of times after every cell of a visit.
 */
export function isSameJson(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (!isParted(one) || !isParted(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name] as Json, other[name] as Json))
  );
}

/** Objects, and lists, whose members are named by number. */
function isParted(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}
