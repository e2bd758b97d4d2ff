import type { BodySide } from '../../kernel/body-side';

interface Sided {
  readonly side: BodySide | null;
}

/**
 * Records with later ones laid over them: a later record takes the place of all earlier ones about the same thing on the same side.
 * Of an earlier record of both sides the other side stays.
 */
export function layOver<R extends Sided>(
  earlier: readonly R[],
  later: readonly R[],
  subjectOf: (record: R) => string,
): readonly R[] {
  let records = earlier;
  for (const record of later) {
    const subject = subjectOf(record);
    records = [
      ...records.flatMap((one) => (subjectOf(one) === subject ? withoutSide(one, record.side) : [one])),
      record,
    ];
  }
  return records;
}

/** What is left of a record when one side of it was looked at again. */
function withoutSide<R extends Sided>(record: R, side: BodySide | null): R[] {
  if (side === null || side === 'both' || record.side === side) return [];
  if (record.side === 'both') return [{ ...record, side: side === 'left' ? 'right' : 'left' }];
  return [record];
}

/** Records with later ones in the place of all earlier ones about the same thing, where sides do not matter. */
export function replaceBy<R>(
  earlier: readonly R[],
  later: readonly R[],
  subjectOf: (record: R) => string,
): readonly R[] {
  const told = later.map(subjectOf);
  return later.length === 0 ? earlier : [...earlier.filter((one) => !told.includes(subjectOf(one))), ...later];
}
