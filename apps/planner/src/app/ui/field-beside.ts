const fields = [
  'input:not([type=radio], [disabled], [tabindex="-1"])',
  'input[type=radio]:checked',
  'select:not([disabled])',
  'textarea',
  '[data-field]',
].join(',');

/**
 * The field that is asked after an element, or before it; null when there is none. Fields are what takes an answer, in
 * reading order: buttons are left out, and a group of radios counts once.
 */
export function fieldBeside(from: Element, direction: 'next' | 'previous'): HTMLElement | null {
  const page = from.closest('main') ?? from.ownerDocument.body;
  const all = [...page.querySelectorAll<HTMLElement>(fields)].filter(
    (field) => !from.contains(field) && isShown(field),
  );
  const wanted = direction === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const found = all.filter((field) => (from.compareDocumentPosition(field) & wanted) !== 0 && !field.contains(from));
  return found.at(direction === 'next' ? 0 : -1) ?? null;
}

function isShown(field: HTMLElement): boolean {
  return field.closest('[hidden], [inert], details:not([open])') === null;
}
