const pageRows = 10;

/** The row that a key leads to, -1 for the place above the first one, null when the key is none of theirs. */
export function rowAfterKey(key: string, current: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, last);
    case 'ArrowUp':
      return current - 1;
    case 'PageDown':
      return Math.min(current + pageRows, last);
    case 'PageUp':
      return Math.max(current - pageRows, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
