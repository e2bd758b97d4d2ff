/** What kind of cell has the focus. */
export type SheetColumn = 'name' | 'past' | 'today' | 'next';

/** What a key does in a cell beside moving the focus. */
export type CellCommand =
  /** Done as prescribed; opens the editor where something is recorded already. */
  | { readonly kind: 'prescribed' }
  /** Opens the line that is typed into today’s cell. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit' | 'clear' | 'accept' | 'override' | 'why' | 'undecide' };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const todayKeys: Readonly<Record<string, CellCommand>> = {
  Enter: { kind: 'prescribed' },
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
};

const nextKeys: Readonly<Record<string, CellCommand>> = {
  Enter: { kind: 'accept' },
  F2: { kind: 'why' },
  ' ': { kind: 'why' },
  w: { kind: 'why' },
  o: { kind: 'override' },
  Delete: { kind: 'undecide' },
  Backspace: { kind: 'undecide' },
};

const typed = /^[\p{L}\p{N}+=%-]$/u;

/** The command of a key in a cell, or null. */
export function cellCommand({ key, altKey, ctrlKey, metaKey }: Pressed, column: SheetColumn): CellCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (column) {
    case 'today':
      return todayKeys[key] ?? (typed.test(key) ? { kind: 'type', text: key } : null);
    case 'next':
      return nextKeys[key] ?? nextKeys[key.toLowerCase()] ?? null;
    case 'name':
    case 'past':
      return null;
  }
}

/** A place in the sheet: rows from the top, columns from the name to the next step, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How large the sheet is, and how many rows a page has. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** The place to which a key leads from another one; null where the key moves nothing. */
export function placeAfterKey(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  at: CellPlace,
  size: SheetSize,
): CellPlace | null {
  if (altKey || metaKey) return null;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const steps: Readonly<Record<string, CellPlace>> = ctrlKey
    ? { Home: { row: 0, column: 0 }, End: { row: lastRow, column: lastColumn } }
    : {
        ArrowUp: { row: at.row - 1, column: at.column },
        ArrowDown: { row: at.row + 1, column: at.column },
        ArrowLeft: { row: at.row, column: at.column - 1 },
        ArrowRight: { row: at.row, column: at.column + 1 },
        Home: { row: at.row, column: 0 },
        End: { row: at.row, column: lastColumn },
        PageUp: { row: at.row - size.page, column: at.column },
        PageDown: { row: at.row + size.page, column: at.column },
      };
  const to = steps[key];
  if (to === undefined) return null;
  return { row: within(to.row, lastRow), column: within(to.column, lastColumn) };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}

/** The keys of the sheet in words, for the list of shortcuts. */
export const sheetKeys: readonly { readonly keys: readonly string[]; readonly label: string }[] = [
  { keys: ['Alt S'], label: 'Sheet: the rest done as prescribed' },
  { keys: ['↑ ↓ ← →'], label: 'Sheet: go to the next cell; Home, End and Page keys go further' },
  { keys: ['Enter'], label: 'Today: done as prescribed; next: accept' },
  { keys: ['2x8 q2 p4'], label: 'Today: type what was done' },
  { keys: ['F2'], label: 'Today: everything about it; next: the reason' },
  { keys: ['Delete'], label: 'Today: take the record back; next: take the decision back' },
  { keys: ['o'], label: 'Next: decide something else' },
  { keys: ['w'], label: 'Next: the reason' },
];
