/** Regions of the body, from the neck down; `whole-body` belongs to all of them. */
export const regions = [
  'cervical',
  'thoracic',
  'lumbopelvic',
  'trunk',
  'shoulder',
  'elbow-wrist',
  'hip',
  'knee',
  'ankle-foot',
  'whole-body',
] as const;

/** One of {@link regions}. */
export type RegionId = (typeof regions)[number];
