import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  viewChild,
  viewChildren,
} from '@angular/core';
import type { Params } from '@angular/router';
import type { LibraryEntry } from '../data/library-store';
import { ExerciseRow } from './exercise-row';
import { followScroll } from './follow-scroll';
import { rowAfterKey } from './row-after-key';

/** An entry that is to be starred, or no longer. */
export interface Starring {
  readonly entry: LibraryEntry;
  readonly favourite: boolean;
}

/** Exercises as rows, of which only those in sight are drawn. Arrows go from row to row, `Home` and `End` to the ends. */
@Component({
  selector: 'app-exercise-results',
  imports: [ExerciseRow],
  host: { role: 'table', 'aria-label': 'Exercises', '[attr.aria-rowcount]': 'entries().length + 1' },
  templateUrl: './exercise-results.html',
  styleUrl: './exercise-results.scss',
})
export class ExerciseResults {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  private readonly rows = viewChildren(ExerciseRow);

  readonly entries = input.required<readonly LibraryEntry[]>();
  /** Parameters of the address that found them. */
  readonly params = input.required<Params>();
  readonly starred = output<Starring>();
  /** The person went up from the first row. */
  readonly leftAbove = output();

  protected readonly columns = ['Exercise', 'Technique', 'Treats', 'Phases', 'Difficulty'];
  private readonly inSight = followScroll(
    computed(() => this.body().nativeElement),
    computed(() => this.entries().length),
  );
  // A new search starts at its first row. A row that a lost star takes away leaves its place to the next one.
  protected readonly current = linkedSignal<ReturnType<typeof this.found>, number>({
    source: () => this.found(),
    computation: ({ entries, params }, previous) => {
      if (previous === undefined || previous.source.params !== params) return 0;
      const before = previous.source.entries[previous.value]?.exercise.id;
      const at = entries.findIndex(({ exercise }) => exercise.id === before);
      return at >= 0 ? at : Math.max(0, Math.min(previous.value, entries.length - 1));
    },
  });
  // The current row stays while others scroll by: it may have the focus.
  protected readonly drawn = computed(() => {
    const { first, last } = this.inSight();
    const current = this.current();
    const ahead = current < first ? [current] : [];
    const behind = current >= last ? [current] : [];
    const inSight = this.entries()
      .slice(first, last)
      .map((_, at) => first + at);
    return [...ahead, ...inSight, ...behind].flatMap((at) => {
      const entry = this.entries()[at];
      return entry === undefined ? [] : [{ at, entry }];
    });
  });

  /** Puts the focus on the current row. */
  focus(): void {
    this.rows()
      .find((row) => row.current())
      ?.focus();
  }

  /** Stars the row that has the focus, or takes its star away. */
  starFocused(): void {
    const entry = this.entries()[this.current()];
    const list = this.host.nativeElement;
    if (entry === undefined || !list.contains(list.ownerDocument.activeElement)) return;
    this.starred.emit({ entry, favourite: !entry.favourite });
    this.afterRender(() => this.focus());
  }

  protected move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rowAfterKey(event.key, this.current(), this.entries().length);
    if (next === null) return;
    event.preventDefault();
    if (next < 0) return this.leftAbove.emit();
    this.current.set(next);
    this.afterRender(() => this.focus());
  }

  private found() {
    return { entries: this.entries(), params: this.params() };
  }

  private afterRender(run: () => void): void {
    afterNextRender(run, { injector: this.injector });
  }
}
