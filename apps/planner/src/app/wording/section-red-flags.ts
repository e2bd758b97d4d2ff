import type { RedFlag, RedFlagLogic } from '@repattern/domain';

/** How soon somebody has to act on a raised flag. */
export const urgencyWording: Readonly<Record<RedFlag['urgency'], string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  routine: 'Routine',
};

/** What raises a flag. */
export const logicWording: Readonly<Record<RedFlagLogic, string>> = {
  any: 'any one raises it',
  '2-of': 'two raise it',
  '3-of': 'three raise it',
  '4-of': 'four raise it',
  'any-strong-or-2-of': 'a strong one ★ or any two raise it',
};

/** How far a flag is screened. */
export const screenWording = { raised: 'Raised', 'not-raised': 'Not raised', unknown: 'Not screened' } as const;
