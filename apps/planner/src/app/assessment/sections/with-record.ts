/** The records with one of them replaced, added at the end, or taken out when there is no new one. */
export function withRecord<One>(
  records: readonly One[],
  isSame: (record: One) => boolean,
  record: One | null,
): readonly One[] {
  const at = records.findIndex(isSame);
  if (record === null) return at < 0 ? records : records.toSpliced(at, 1);
  return at < 0 ? [...records, record] : records.with(at, record);
}
