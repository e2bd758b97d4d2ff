import { addDays } from '../../../kernel/calendar-date';
import type { ReviewFacts } from '../review-facts';
import { policyValue } from '../review-policy';
import type { ReviewPolicy, ReviewPolicyName } from '../review-policy';
import type { ReviewReasonOf } from '../review-reason';
import { escalating } from './reasons-of-kind';
import type { ReasonFinder } from './reasons-of-kind';

/** A dose that stays though the visits speak for more, and nobody acted in time. */
export const progressionStale: ReasonFinder<'progression-stale'> = (facts, policy) =>
  signalled({ kind: 'progression-stale', signal: 'stale', days: 'staleDays' }, facts, policy);

/** Holds in a row, and nobody acted in time. */
export const progressionPlateau: ReasonFinder<'progression-plateau'> = (facts, policy) =>
  signalled({ kind: 'progression-plateau', signal: 'plateau', days: 'plateauDays' }, facts, policy);

/** An active plan by which nobody is seen: more so where no visit is to come, or the next one has passed. Pausing a plan says why nobody comes. */
export const noVisit: ReasonFinder<'no-visit'> = ({ status, lastVisitOn, nextVisitOn, signedOn }, policy) => {
  const from = lastVisitOn ?? signedOn;
  if (status !== 'active' || from === null) return [];
  const [kind, since] = ['no-visit', addDays(from, policyValue('noVisitDays', policy) + 1)] as const;
  const params = { lastVisitOn, nextVisitOn, from };
  if (nextVisitOn === null) return [{ kind, key: '', since, until: null, level: 'due', params }];
  const passedOn = addDays(nextVisitOn, 1);
  return escalating({
    ...{ kind, since, overdueFrom: passedOn > since ? passedOn : since, levels: ['watch', 'due'] },
    params: () => params,
  });
};

/** A reason that follows a signal after some days. */
interface FollowsSignal<Kind> {
  readonly kind: Kind;
  readonly signal: 'stale' | 'plateau';
  readonly days: ReviewPolicyName;
}

function signalled<Kind extends 'progression-stale' | 'progression-plateau'>(
  { kind, signal, days }: FollowsSignal<Kind>,
  { signals }: ReviewFacts,
  policy: ReviewPolicy,
): ReviewReasonOf<Kind>[] {
  return signals
    .filter((one) => one.kind === signal)
    .map(({ since: from, items }) => ({
      ...{ kind, key: '', since: addDays(from, policyValue(days, policy)), until: null, level: 'watch' },
      params: { from, items },
    }));
}
