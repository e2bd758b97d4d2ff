/** Where the focus or a card goes. */
export type BoardDirection = 'up' | 'down' | 'left' | 'right';

/** What a key does that changes nothing of the plan. */
export type LookCommand =
  | { readonly kind: 'go'; readonly to: BoardDirection | 'first' | 'last' }
  | { readonly kind: 'swap' }
  | { readonly kind: 'why' };

/** What a key does to the card that has the focus. */
export type ChangeCommand =
  | { readonly kind: 'move'; readonly to: BoardDirection }
  /** Opens the dose; what was typed replaces its first number. */
  | { readonly kind: 'dose'; readonly typed: string }
  | { readonly kind: 'easier' | 'harder' | 'pin' | 'exclude' | 'remove' };

/** Everything that a key does on a card. */
export type CardCommand = LookCommand | ChangeCommand;

const directions: Readonly<Record<string, BoardDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const commands: Readonly<Record<string, CardCommand>> = {
  Home: { kind: 'go', to: 'first' },
  End: { kind: 'go', to: 'last' },
  Enter: { kind: 'dose', typed: '' },
  '+': { kind: 'harder' },
  '-': { kind: 'easier' },
  '−': { kind: 'easier' },
  p: { kind: 'pin' },
  x: { kind: 'exclude' },
  s: { kind: 'swap' },
  w: { kind: 'why' },
  Delete: { kind: 'remove' },
  Backspace: { kind: 'remove' },
};

/** The command of a key that is pressed on a card, or null. */
export function cardCommand(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): CardCommand | null {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return null;
  const to = directions[key];
  if (to !== undefined) return { kind: altKey ? 'move' : 'go', to };
  if (altKey) return null;
  return /^\d$/.test(key) ? { kind: 'dose', typed: key } : (commands[key] ?? null);
}

/** The keys of a card in words, for the list of shortcuts. */
export const cardKeys: readonly { readonly keys: readonly string[]; readonly label: string }[] = [
  { keys: ['+'], label: 'Card: dose one step harder' },
  { keys: ['-'], label: 'Card: dose one step easier' },
  { keys: ['Enter'], label: 'Card: change the dose in place; a digit replaces its first number' },
  { keys: ['p'], label: 'Card: keep it when the rest is composed again' },
  { keys: ['s'], label: 'Card: easier, harder or another exercise instead' },
  { keys: ['w'], label: 'Card: why it is there' },
  { keys: ['x'], label: 'Card: leave the exercise out of this plan' },
  { keys: ['Delete'], label: 'Card: take it out here' },
];
