/** When a session ends and how to tell. All instants are milliseconds since 1970. */
export interface SessionTimes {
  /** The last request that the server answered within the session. */
  readonly answeredAt: number;
  /** The last thing that the person did. */
  readonly activeAt: number;
  readonly idleSeconds: number;
  /** End of the session whatever happens. */
  readonly expiresAt: number;
}

/** What is due for a session at an instant. */
export type SessionDuty =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'keep-alive' }
  | { readonly kind: 'warn'; readonly cause: 'idle' | 'absolute'; readonly secondsLeft: number }
  | { readonly kind: 'end' };

const warningSeconds = 60;
const keepAliveSeconds = 60;

/** What is due: keeping alive while the person is active (at most every 60 s), else a warning in the last minute. */
export function sessionDuty(times: SessionTimes, now: number): SessionDuty {
  const idleEnd = times.answeredAt + times.idleSeconds * 1000;
  const end = Math.min(idleEnd, times.expiresAt);
  if (now >= end) return { kind: 'end' };
  if (times.activeAt > times.answeredAt && now - times.answeredAt >= keepAliveEvery(times))
    return { kind: 'keep-alive' };
  const secondsLeft = Math.ceil((end - now) / 1000);
  if (secondsLeft > warningSeconds) return { kind: 'nothing' };
  return { kind: 'warn', cause: times.expiresAt <= idleEnd ? 'absolute' : 'idle', secondsLeft };
}

// A clinic may set an idle time so short that a minute between signs of life would lose the session.
function keepAliveEvery(times: SessionTimes): number {
  return Math.min(keepAliveSeconds, times.idleSeconds / 3) * 1000;
}
