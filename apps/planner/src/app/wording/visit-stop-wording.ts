import type { VisitVerdicts } from '@repattern/domain';

/** What a stop says: what happens now, and what to do. */
export interface StopWording {
  readonly what: string;
  readonly todo: string;
}

/** The stops of a whole visit. */
export const stopWording: Readonly<Record<NonNullable<VisitVerdicts['stop']>, StopWording>> = {
  STOP_REFER: {
    what: 'Stop. Nothing is done today; refer.',
    todo: 'When the visit is finished the plan is put on hold. It is taken up again with a reason.',
  },
  STOP_TODAY: {
    what: 'Stop for today. Nothing is done.',
    todo: 'Tell the physician. The plan goes on at the next visit if the values are inside the limits then.',
  },
};

/** What a referral has to say; the clinician adds the rest. */
export function visitReferral({
  flags,
  reasons,
  on,
}: {
  readonly flags: readonly { readonly name: string; readonly urgency: string; readonly action: string }[];
  readonly reasons: readonly string[];
  readonly on: string;
}): string {
  const named = flags.map(
    ({ name, urgency, action }) =>
      `${urgency} referral: possible ${name.charAt(0).toLowerCase()}${name.slice(1)}.\nAsked of you: ${action}.`,
  );
  return [...named, `Found at the visit of ${on}: ${reasons.join(' ')}`, 'Exercise was stopped.'].join('\n');
}
