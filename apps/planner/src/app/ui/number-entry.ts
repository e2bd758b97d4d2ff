import type { EntryManner } from './entry-cell';

/** What numbers a cell takes, both ends included. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Digits after the point, none when left out. */
  readonly decimals?: number;
}

const written = /^[-−]?\d+([.,]\d+)?$/;
const begun = /^[-−]?$/;

/** Reads and writes numbers of a range; a comma may stand for the point, a typographic minus for a minus. */
export function numberEntry({ min, max, decimals = 0 }: NumberRange): EntryManner<number> {
  const within = `${inWords(min)} to ${inWords(max)}`;
  return {
    read(text) {
      const trimmed = text.trim();
      if (begun.test(trimmed)) return { value: null, fault: null };
      if (!written.test(trimmed)) return { value: null, fault: `A number, ${within}` };
      const value = Number(trimmed.replace('−', '-').replace(',', '.'));
      if (value < min || value > max) return { value: null, fault: within };
      const places = trimmed.split(/[.,]/)[1]?.length ?? 0;
      if (places > decimals)
        return { value: null, fault: decimals === 0 ? 'Whole numbers' : `${decimals} decimals at most` };
      return { value, fault: null };
    },
    write: inWords,
    step: (value, by) => (value + by < min || value + by > max ? null : Number((value + by).toFixed(decimals))),
  };
}

/** A number with a minus that is as wide as a digit. */
function inWords(value: number): string {
  return String(value).replace('-', '−');
}
