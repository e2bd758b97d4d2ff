/**
 * How large a plan may be. Far above what a patient can carry out; they keep a document from growing without end.
 * @source policy
 */
export const planSizes = {
  phases: 5,
  itemsPerLane: 20,
  criteriaPerGate: 20,
  visits: 200,
  goals: 20,
  problems: 60,
  /** Causes of one problem. */
  causes: 100,
  excluded: 1_000,
  /** Characters of an identifier. */
  idLength: 200,
} as const;
