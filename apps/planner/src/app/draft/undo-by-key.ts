import { holdsText } from '../ui/held-keys';

/** What can be taken back and repeated. */
export interface Undoable {
  undo(): void;
  redo(): void;
}

/** Takes back at Ctrl+Z and repeats at Ctrl+Shift+Z or Ctrl+Y; answers whether the key was one of them. */
export function undoByKey({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent, draft: Undoable): boolean {
  const pressed = key.toLowerCase();
  if (!(ctrlKey || metaKey) || (pressed !== 'z' && pressed !== 'y') || holdsText(target)) return false;
  if (shiftKey || pressed === 'y') draft.redo();
  else draft.undo();
  return true;
}
