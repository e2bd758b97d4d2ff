import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** Keys (pressed one after the other) that do something anywhere on a page. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly label: string;
  /** Null for a key that only what has the focus takes, so that it is listed and nothing more. */
  readonly run: (() => void) | null;
}

const chordMilliseconds = 1200;
const key = 'repattern.shortcuts';

/** Listens for the shortcuts that the open screens offer. A person may switch them off (WCAG 2.1.4). */
@Service()
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly groups = signal<readonly (readonly Shortcut[])[]>([]);
  private readonly on = signal(storedOn());
  private pressed: readonly string[] = [];
  private pressedAt = 0;

  /** A screen may give keys of the frame a meaning of its own. */
  readonly offered = computed(() => {
    const all = this.groups().flat();
    return all.filter(
      (one, at) => !all.slice(at + 1).some((later) => later.run !== null && isSame(one.keys, later.keys)),
    );
  });
  readonly enabled = this.on.asReadonly();

  constructor() {
    const listen = (event: KeyboardEvent): void => this.press(event);
    this.document.addEventListener('keydown', listen);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', listen));
  }

  add(group: readonly Shortcut[]): () => void {
    this.groups.update((groups) => [...groups, group]);
    return () => this.groups.update((groups) => groups.filter((other) => other !== group));
  }

  setEnabled(enabled: boolean): void {
    this.on.set(enabled);
    store(enabled);
  }

  private press(event: KeyboardEvent): void {
    if (!this.enabled() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (takesKeys(event.target) || this.document.querySelector('dialog[open]') !== null) return;
    const now = event.timeStamp;
    const pressed = [...(now - this.pressedAt < chordMilliseconds ? this.pressed : []), event.key];
    const found = this.find(pressed) ?? this.find([event.key]);
    this.pressed = found ? [] : pressed.slice(-1);
    this.pressedAt = now;
    if (!found?.run) return;
    event.preventDefault();
    found.run();
  }

  private find(pressed: readonly string[]): Shortcut | undefined {
    return this.offered().find(({ keys, run }) => run !== null && isSame(keys, pressed));
  }
}

/** Offers shortcuts for as long as the calling component lives. */
export function offerShortcuts(group: readonly Shortcut[]): void {
  inject(DestroyRef).onDestroy(inject(Shortcuts).add(group));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

/** True for what is typed into, and for a menu, where a letter goes to the item that starts with it. */
function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=menu]') !==
      null
  );
}

function storedOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

function store(enabled: boolean): void {
  try {
    localStorage.setItem(key, enabled ? 'on' : 'off');
  } catch {
    // The choice holds until the page is closed.
  }
}
