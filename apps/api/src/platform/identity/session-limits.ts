/** A session ends after this long without a request (minutes). @source policy */
export const idleMinutes = 15;

/** A session ends this long after signing in, whatever happens (hours). @source policy */
export const absoluteHours = 12;

/** Attempts that may fail in {@link attemptWindowMinutes} before the next is refused unread. @source policy */
export const attemptLimits = {
  accountFromAddress: 6,
  account: 30,
  address: 100,
  code: 5,
  takenAddress: 10,
} as const;

/** How long failed attempts are counted together (minutes). @source policy */
export const attemptWindowMinutes = 15;
