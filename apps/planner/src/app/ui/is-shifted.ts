/** Whether a key was pressed with Shift alone, somewhere where nothing is written. */
export function isShifted({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent, letter: string): boolean {
  const writes = target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox])');
  return key.toUpperCase() === letter && shiftKey && !ctrlKey && !metaKey && !altKey && !writes;
}
