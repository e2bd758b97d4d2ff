import { computed, signal, type Signal } from '@angular/core';

/** Where the rows of a section come from. */
export interface RowSources {
  readonly preset: Signal<readonly string[]>;
  readonly recorded: Signal<readonly string[]>;
  readonly readonly: Signal<boolean>;
}

/** Which rows a section shows: the preset ones, what is recorded beyond them, and what was added to be filled in. */
export class AddedRows {
  private readonly added = signal<readonly string[]>([]);

  /**
   * In the order of the screen, each once. An added row keeps its place when it is filled in. What may only be read shows
   * what was recorded.
   */
  readonly ids = computed<readonly string[]>(() => {
    const { preset, recorded, readonly } = this.sources;
    if (readonly()) return [...new Set([...preset().filter((id) => recorded().includes(id)), ...recorded()])];
    const added = this.added();
    return [...new Set([...preset(), ...recorded().filter((id) => !added.includes(id)), ...added])];
  });

  constructor(private readonly sources: RowSources) {}

  add(id: string): void {
    this.added.update((ids) => (ids.includes(id) ? ids : [...ids, id]));
  }

  remove(id: string): void {
    this.added.update((ids) => ids.filter((other) => other !== id));
  }
}
