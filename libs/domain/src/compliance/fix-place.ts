import type { PlanFindingCode } from '../plan/plan-finding';

/** Where a finding of a plan can be mended. */
export const fixPlaces = ['assessment', 'diagnosis', 'board', 'goals', 'gates', 'calendar'] as const;

/** One of {@link fixPlaces}. */
export type FixPlace = (typeof fixPlaces)[number];

/** The place for all codes that begin with the same word. */
const placeOfTopic: Readonly<Record<string, FixPlace>> = {
  'red-flag': 'assessment',
  precaution: 'assessment',
  assessment: 'assessment',
  presentation: 'assessment',
  constraint: 'assessment',
  diagnosis: 'diagnosis',
  goal: 'goals',
  calendar: 'calendar',
  frequency: 'calendar',
  duration: 'calendar',
};

/** Codes whose place differs from that of their topic. */
const placeOfCode: Partial<Readonly<Record<PlanFindingCode, FixPlace>>> = {
  'problem.not-found': 'assessment',
  'item.needs-answer': 'assessment',
  'item.needs-clearance': 'assessment',
  'item.serves-no-goal': 'goals',
  'phase.gate-missing': 'gates',
  'phase.too-short': 'calendar',
  'phase.too-long': 'calendar',
};

/** Where a finding can be mended: on the board, unless its code says otherwise. */
export function fixPlaceOf(code: PlanFindingCode): FixPlace {
  const [topic = ''] = code.split('.');
  return placeOfCode[code] ?? (Object.hasOwn(placeOfTopic, topic) ? placeOfTopic[topic] : undefined) ?? 'board';
}
