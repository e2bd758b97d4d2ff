/** The row (`data-row`) after or before what has the focus, among those that are drawn; the first one where none has it. */
export function rowBeside(column: HTMLElement, focused: Element | null, to: 'next' | 'previous'): HTMLElement | null {
  const rows = [...column.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.closest('details:not([open])') === null,
  );
  const at = rows.findIndex((row) => row === focused);
  if (at < 0) return rows[0] ?? null;
  return rows[to === 'next' ? at + 1 : at - 1] ?? null;
}
