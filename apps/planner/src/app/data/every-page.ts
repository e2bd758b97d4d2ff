import { EMPTY, expand, reduce, type Observable } from 'rxjs';
import type { Page } from './keyset-list';

/** Every item of a keyset list, in its order, read page after page. */
export function everyPage<Item>(read: (cursor: string | null) => Observable<Page<Item>>): Observable<readonly Item[]> {
  return read(null).pipe(
    expand(({ nextCursor }) => (nextCursor === null ? EMPTY : read(nextCursor))),
    reduce<Page<Item>, readonly Item[]>((all, { items }) => [...all, ...items], []),
  );
}
