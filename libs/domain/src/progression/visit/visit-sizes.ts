/**
 * How large the record of a visit may be. Far above what happens in a session; they keep a document from growing without end.
 * @source policy
 */
export const visitSizes = {
  /** Items of both lanes. */
  items: 40,
  precautions: 200,
  redFlags: 50,
  joints: 40,
  records: 200,
  gates: 40,
  /** Characters of a reason, and of the note of an item. */
  reasonLength: 1_000,
  notesLength: 20_000,
  /** Characters of the key of a verdict. */
  verdictLength: 10_000,
  /** Minutes of an item and of a whole visit. */
  minutes: 600,
} as const;
