import type { BodySide } from '../kernel/body-side';
import type { RegionId } from './regions';

/** What is known of one flag. Only `present` forbids, only `absent` and `cleared` allow; `unknown` was not asked. */
export type FlagStatus = 'present' | 'absent' | 'cleared' | 'unknown';

/** How a contraindication stands with a patient on one day. */
export interface FlagState {
  readonly status: FlagStatus;
  /** Where; null where that was not said or means nothing, which counts as everywhere. */
  readonly region: RegionId | null;
  /** On which side; null counts as both. */
  readonly side: BodySide | null;
}

/** The state of a flag that nobody asked about. */
export const unknownFlag: FlagState = { status: 'unknown', region: null, side: null };
