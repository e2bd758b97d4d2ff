import type { Failure } from '../data/failure';

/** Where what was typed is now. */
export type SaveState =
  /** The server has all of it, since an instant (RFC 3339). */
  | { readonly kind: 'saved'; readonly at: string }
  /** It is on its way, or about to be. */
  | { readonly kind: 'saving' }
  /** It could not be sent; without a failure because the session has ended. `onDevice` tells whether a closed tab keeps it. */
  | { readonly kind: 'kept'; readonly failure: Failure | null; readonly onDevice: boolean }
  /** Somebody else changed the same sections; the person has to choose. */
  | { readonly kind: 'undecided' };
