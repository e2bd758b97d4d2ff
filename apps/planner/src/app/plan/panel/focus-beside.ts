/** Moves the focus up or down a list of controls with the arrow keys, Home and End; other keys do nothing. */
export function focusBeside(event: KeyboardEvent, list: HTMLElement, controls: string): void {
  const all = [...list.querySelectorAll<HTMLElement>(controls)];
  const at = all.findIndex((control) => control === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || all.length === 0) return;
  event.preventDefault();
  all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
}
