import { daysBetween } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import { reviewLevels } from './review-reason';
import type { ReviewLevel, ReviewReason } from './review-reason';

/** The part of a reason by which it counts and weighs. */
export type WeighedReason = Pick<ReviewReason, 'level' | 'since' | 'until'>;

/** Whether a reason counts on a day. */
export function isOpenOn({ since, until }: WeighedReason, today: CalendarDate): boolean {
  return since <= today && (until === null || today < until);
}

/** The gravest level of reasons; null without any. */
export function gravestLevel(reasons: readonly WeighedReason[]): ReviewLevel | null {
  return reviewLevels.find((level) => reasons.some((reason) => reason.level === level)) ?? null;
}

/**
 * Where a plan stands in the queue, the highest score first: by the gravest level, then by how many reasons have it, then by how many
 * there are, then by how long the oldest has counted. 0 without a reason that counts on the day. Numbers beyond 99 reasons and 9,999 days weigh no more.
 * @source policy
 */
export function reviewScore(reasons: readonly WeighedReason[], today: CalendarDate): number {
  const open = reasons.filter((reason) => isOpenOn(reason, today));
  const level = gravestLevel(open);
  if (level === null) return 0;
  const gravest = open.filter((reason) => reason.level === level).length;
  const days = Math.max(...open.map(({ since }) => daysBetween(since, today)));
  const weights = [
    [reviewLevels.length - reviewLevels.indexOf(level), 9],
    [gravest, 99],
    [open.length, 99],
    [days, 9_999],
  ] as const;
  return weights.reduce((score, [value, most]) => score * (most + 1) + Math.min(value, most), 0);
}
