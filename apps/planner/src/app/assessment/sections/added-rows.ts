import { computed, signal, type Signal } from '@angular/core';

/** Where the rows of a section come from. */
export interface RowSources<Id> {
  readonly preset: Signal<readonly Id[]>;
  readonly recorded: Signal<readonly Id[]>;
  readonly readonly: Signal<boolean>;
}

/** Which rows a section shows: the preset ones, what is recorded beyond them, and what was added to be filled in. */
export class AddedRows<Id> {
  private readonly added = signal<readonly Id[]>([]);

  /**
   * In the order of the screen, each once. An added row keeps its place when it is filled in. What may only be read shows
   * what was recorded.
   */
  readonly ids = computed<readonly Id[]>(() => {
    const { preset, recorded, readonly } = this.sources;
    if (readonly()) return [...new Set([...preset().filter((id) => recorded().includes(id)), ...recorded()])];
    const added = this.added();
    return [...new Set([...preset(), ...recorded().filter((id) => !added.includes(id)), ...added])];
  });

  constructor(private readonly sources: RowSources<Id>) {}

  add(id: Id): void {
    this.added.update((ids) => (ids.includes(id) ? ids : [...ids, id]));
  }

  remove(id: Id): void {
    this.added.update((ids) => ids.filter((other) => other !== id));
  }
}
