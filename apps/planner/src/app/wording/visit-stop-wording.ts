import type { VisitVerdicts } from '@repattern/domain';

/** What a stop says: what happens now, what to do, and what was done once the visit is finished. */
export interface StopWording {
  readonly what: string;
  readonly todo: string;
  readonly done: string;
}

/** The stops of a whole visit. */
export const stopWording: Readonly<Record<NonNullable<VisitVerdicts['stop']>, StopWording>> = {
  STOP_REFER: {
    what: 'Stop. Nothing is done today; refer.',
    todo: 'When the visit is finished the plan is put on hold. Resuming it needs a reason.',
    done: 'The plan was put on hold when the visit was finished. Resuming it needs a reason.',
  },
  STOP_TODAY: {
    what: 'Stop for today. Nothing is done.',
    todo: 'Tell the physician. The plan goes on at the next visit if the values are inside the limits then.',
    done: 'The plan goes on at the next visit if the values are inside the limits then.',
  },
};

/** What a referral has to say; the clinician adds the rest. */
export function visitReferral({
  flags,
  found,
  on,
}: {
  readonly flags: readonly { readonly name: string; readonly urgency: string; readonly action: string }[];
  /** What stopped it, briefly. */
  readonly found: readonly string[];
  readonly on: string;
}): string {
  const named = flags.map(
    ({ name, urgency, action }) =>
      `${urgency} referral: possible ${name.charAt(0).toLowerCase()}${name.slice(1)}.\nAsked of you: ${action}.`,
  );
  return [...named, `Found at the visit of ${on}: ${found.join('; ')}.`, 'Exercise was stopped.'].join('\n');
}
