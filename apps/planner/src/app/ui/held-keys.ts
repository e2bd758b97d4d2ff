/** Whether keys that are pressed there belong to a form field. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

/** Whether the field has text in it, and so takes back its own typing. */
export function holdsText(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    target.matches(':not([type=radio], [type=checkbox])') &&
    target.value !== ''
  );
}
