import type { EntryManner } from '../../ui/entry-cell';
import { numberEntry } from '../../ui/number-entry';

/** Reads and writes whole and half numbers from 0 up, the most included. */
export function halfEntry(most: number): EntryManner<number> {
  const manner = numberEntry({ min: 0, max: most, decimals: 1 });
  return {
    ...manner,
    read(text) {
      const reading = manner.read(text);
      const isHalf = reading.value === null || Number.isInteger(reading.value * 2);
      return isHalf ? reading : { value: null, fault: 'Whole or half numbers' };
    },
  };
}
