import type { Params } from '@angular/router';
import { reviewReasonKinds, reviewScopes, reviewStates } from '@repattern/contracts/values';
import type { ReviewReasonKind, ReviewScope, ReviewState } from '@repattern/contracts';

/** Which part of the queue is shown. */
export interface QueueFilter {
  readonly scope: ReviewScope;
  /** Identifier of a therapist whose patients they are; null for anybody’s. */
  readonly therapist: string | null;
  readonly kind: ReviewReasonKind | null;
  readonly state: ReviewState;
}

/** What is shown when the address asks for nothing else. */
export const wholeQueue: QueueFilter = { scope: 'clinic', therapist: null, kind: null, state: 'open' };

/** The part of the queue that the parameters of an address name; what they do not know is left as it is. */
export function filterOf(params: Params): QueueFilter {
  const among = <T extends string>(known: readonly T[], name: string): T | undefined =>
    known.find((one) => one === params[name]);
  return {
    scope: among(reviewScopes, 'scope') ?? wholeQueue.scope,
    therapist: typeof params['therapist'] === 'string' ? params['therapist'] : null,
    kind: among(reviewReasonKinds, 'kind') ?? null,
    state: among(reviewStates, 'state') ?? wholeQueue.state,
  };
}

/** The parameters of the address that names a part of the queue; null for what need not be said. */
export function paramsOf(filter: QueueFilter): Record<keyof QueueFilter, string | null> {
  const said = (name: keyof QueueFilter): string | null => (filter[name] === wholeQueue[name] ? null : filter[name]);
  return { scope: said('scope'), therapist: said('therapist'), kind: said('kind'), state: said('state') };
}

/** Whether two filters show the same. */
export function isSameFilter(one: QueueFilter, other: QueueFilter): boolean {
  return (
    one.scope === other.scope &&
    one.therapist === other.therapist &&
    one.kind === other.kind &&
    one.state === other.state
  );
}
