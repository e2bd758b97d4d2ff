/** Which two revisions of a plan are compared, the earlier one first; null for what nobody asked for. */
export interface ComparedRevisions {
  readonly from: number | null;
  readonly to: number | null;
}

/** Why the revisions that an address names are not those that are compared. */
export type ComparisonFault = 'no-number' | 'no-order' | 'no-revision';

/** What an address asks for. */
export interface AskedComparison {
  /** What can be asked for; nothing of it when anything is wrong. */
  readonly revisions: ComparedRevisions;
  readonly fault: Exclude<ComparisonFault, 'no-revision'> | null;
}

/** What is compared when nobody asks for anything else: what was reviewed last, or else the first, with the newest. */
export const usualComparison: ComparedRevisions = { from: null, to: null };

const wholeNumber = /^[1-9]\d{0,8}$/;

/** The revisions that an address names. */
export function askedComparison(from: string | undefined, to: string | undefined): AskedComparison {
  const [first, last] = [from ?? '', to ?? ''];
  const isReadable = [first, last].every((text) => text === '' || wholeNumber.test(text));
  if (!isReadable) return { revisions: usualComparison, fault: 'no-number' };
  const revisions = { from: first === '' ? null : Number(first), to: last === '' ? null : Number(last) };
  if (revisions.from !== null && revisions.to !== null && revisions.from > revisions.to)
    return { revisions: usualComparison, fault: 'no-order' };
  return { revisions, fault: null };
}

/** Whether two addresses ask for the same. */
export function isSameComparison(one: AskedComparison, other: AskedComparison): boolean {
  return (
    one.fault === other.fault && one.revisions.from === other.revisions.from && one.revisions.to === other.revisions.to
  );
}
