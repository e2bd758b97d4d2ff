import type { ReviewLevel } from '@repattern/contracts';

/** How much a reason for review presses: sign, word and tone, never colour alone. */
export interface ReviewLevelWording {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'stop' | 'regress' | 'hold';
}

/** The levels, what presses most first. */
export const reviewLevelWording: Readonly<Record<ReviewLevel, ReviewLevelWording>> = {
  high: { sign: '●', word: 'High', tone: 'stop' },
  due: { sign: '◐', word: 'Due', tone: 'regress' },
  watch: { sign: '○', word: 'Watch', tone: 'hold' },
};
