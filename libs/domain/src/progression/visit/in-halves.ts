import type { ShapeFault } from '../../kernel/shape';

/** Checks that some numbers of an object are whole or half ones; null is neither, and no fault. */
export function inHalves<K extends string>(
  ...fields: readonly K[]
): (value: Readonly<Record<K, number | null>>) => ShapeFault[] {
  return (value) =>
    fields.flatMap((field): ShapeFault[] => {
      const number = value[field];
      return number === null || Number.isInteger(number * 2)
        ? []
        : [{ code: 'bad-format', pointer: `/${field}`, params: { step: 0.5 } }];
    });
}
