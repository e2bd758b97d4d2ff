const secondDigitMilliseconds = 800;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Reads ratings from 0 to 10 off single keys; 1 and 0 shortly after each other are 10. */
export class RatingKeys {
  private last: { readonly digit: number; readonly at: number } | null = null;

  /** The rating that a digit gives; null for any other key. */
  digit({ key, timeStamp }: KeyboardEvent): number | null {
    if (!/^\d$/.test(key)) return null;
    const digit = Number(key);
    const isSecond = this.last?.digit === 1 && timeStamp - this.last.at < secondDigitMilliseconds;
    this.last = { digit, at: timeStamp };
    return digit === 0 && isSecond ? 10 : digit;
  }
}

/** The rating to which an arrow, Home or End leads from another; null for any other key. */
export function ratingMoved(key: string, from: number | null): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 10;
  const step = steps[key];
  if (step === undefined) return null;
  if (from === null) return step > 0 ? 0 : 10;
  return Math.min(10, Math.max(0, from + step));
}
