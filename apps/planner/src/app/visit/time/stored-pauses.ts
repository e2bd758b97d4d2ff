/** How long the timer of a visit stood still, and since when it does. */
export interface Pauses {
  readonly pausedMilliseconds: number;
  /** In milliseconds since 1970; null while it runs. */
  readonly pausedAt: number | null;
}

const running: Pauses = { pausedMilliseconds: 0, pausedAt: null };
const keyOf = (visitId: string): string => `repattern.visit-timer.${visitId}`;

/** The pauses that this device keeps of a visit; none where it keeps nothing that can be read. */
export function readPauses(visitId: string): Pauses {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(visitId)) ?? 'null');
    return isPauses(found) ? found : running;
  } catch {
    return running;
  }
}

/** Keeps the pauses of a visit on this device. */
export function storePauses(visitId: string, pauses: Pauses): void {
  try {
    localStorage.setItem(keyOf(visitId), JSON.stringify(pauses));
  } catch {
    // The timer goes on for as long as the page is open.
  }
}

/** Forgets the pauses of a visit that is over. */
export function dropPauses(visitId: string): void {
  try {
    localStorage.removeItem(keyOf(visitId));
  } catch {
    // Without a store there is nothing to forget.
  }
}

function isPauses(found: unknown): found is Pauses {
  return (
    typeof found === 'object' &&
    found !== null &&
    'pausedMilliseconds' in found &&
    typeof found.pausedMilliseconds === 'number' &&
    'pausedAt' in found &&
    (found.pausedAt === null || typeof found.pausedAt === 'number')
  );
}
