import type { ReviewScope, ReviewState } from '@repattern/contracts';
import type { ReviewReasonKind } from '@repattern/domain';
import { reviewKindWording } from '../../wording/review-reason-wording';

/** Which part of the queue is shown. */
export interface QueueFilter {
  readonly scope: ReviewScope;
  /** Identifier of a therapist whose patients they are; null for anybody’s. */
  readonly therapist: string | null;
  readonly kind: ReviewReasonKind | null;
  readonly state: ReviewState;
}

/** A filter as the parameters of an address. */
export type QueueParams = Readonly<Record<keyof QueueFilter, string | null>>;

const scopes = ['clinic', 'mine', 'unassigned'] as const satisfies ReviewScope[];
const states = ['open', 'snoozed'] as const satisfies ReviewState[];
const kinds = Object.keys(reviewKindWording) as readonly ReviewReasonKind[];

/** What is shown when the address asks for nothing else. */
export const wholeQueue: QueueFilter = { scope: 'clinic', therapist: null, kind: null, state: 'open' };

/** The part of the queue that an address names; what nobody knows is left as it is. */
export function filterOf(params: Readonly<Partial<Record<keyof QueueFilter, string | null | undefined>>>): QueueFilter {
  return {
    scope: scopes.find((scope) => scope === params.scope) ?? wholeQueue.scope,
    therapist: params.therapist ?? null,
    kind: kinds.find((kind) => kind === params.kind) ?? null,
    state: states.find((state) => state === params.state) ?? wholeQueue.state,
  };
}

/** The address of a part of the queue; null for what need not be said. */
export function queueParams(filter: QueueFilter): QueueParams {
  const said = (name: keyof QueueFilter): string | null => (filter[name] === wholeQueue[name] ? null : filter[name]);
  return { scope: said('scope'), therapist: said('therapist'), kind: said('kind'), state: said('state') };
}

/** Whether two filters show the same. */
export function isSameFilter(one: QueueFilter, other: QueueFilter): boolean {
  const names = Object.keys(wholeQueue) as (keyof QueueFilter)[];
  return names.every((name) => one[name] === other[name]);
}
