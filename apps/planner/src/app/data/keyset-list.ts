import { effect, inject, signal, untracked, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, map, of, startWith, Subject, switchMap, type Observable } from 'rxjs';
import { Connection } from './connection';
import { failureOf, type Failure } from './failure';

/** One page of a keyset list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** What a keyset list shows. Rows of the query before stay while new ones load, so that nothing jumps. */
export interface ListState<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly phase: 'loading' | 'refreshing' | 'loading-more' | 'ready' | 'failed';
  readonly failure: Failure | null;
}

/** A list that is read page by page. */
export interface KeysetList<Item> {
  readonly state: Signal<ListState<Item>>;
  /** Reads the next page, if there is one and nothing else is being read. */
  more(): void;
  /** Repeats the last request. */
  retry(): void;
}

/**
 * Reads a query page by page: the first page whenever the query changes, further ones on demand. A newer request
 * cancels an older one; what failed is repeated when the connection comes back. Needs an injection context.
 */
export function keysetList<Query, Item>(
  query: Signal<Query>,
  fetch: (query: Query, cursor: string | null) => Observable<Page<Item>>,
): KeysetList<Item> {
  const state = signal<ListState<Item>>({ items: [], nextCursor: null, phase: 'loading', failure: null });
  const requests = new Subject<string | null>();
  let lastCursor: string | null = null;

  requests.pipe(switchMap(read), takeUntilDestroyed()).subscribe((next) => state.set(next));
  effect(() => {
    query();
    untracked(() => ask(null));
  });
  retryWhenBack(state, retry);

  function read(cursor: string | null): Observable<ListState<Item>> {
    const before = state();
    const kept = cursor === null ? [] : before.items;
    return fetch(query(), cursor).pipe(
      map((page): ListState<Item> => ({ ...page, items: [...kept, ...page.items], phase: 'ready', failure: null })),
      catchError((error: unknown) => of<ListState<Item>>({ ...before, phase: 'failed', failure: failureOf(error) })),
      startWith<ListState<Item>>({ ...before, phase: phaseOf(before, cursor), failure: null }),
    );
  }
  function ask(cursor: string | null): void {
    lastCursor = cursor;
    requests.next(cursor);
  }
  function more(): void {
    const { phase, nextCursor } = state();
    if (phase === 'ready' && nextCursor !== null) ask(nextCursor);
  }
  function retry(): void {
    ask(lastCursor);
  }
  return { state: state.asReadonly(), more, retry };
}

function phaseOf(before: ListState<unknown>, cursor: string | null): ListState<unknown>['phase'] {
  if (cursor !== null) return 'loading-more';
  return before.items.length > 0 ? 'refreshing' : 'loading';
}

function retryWhenBack(state: Signal<ListState<unknown>>, retry: () => void): void {
  const connection = inject(Connection);
  effect(() => {
    if (connection.recovered() > 0) untracked(() => state().phase === 'failed' && retry());
  });
}
