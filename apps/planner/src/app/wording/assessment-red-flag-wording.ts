import type { RaisedRedFlag, RedFlag } from '@repattern/domain';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';

/** How soon a raised flag needs somebody. */
export const urgencyWording: Readonly<Record<RedFlag['urgency'], string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  routine: 'Note',
};

/** A raised flag as the screen says it. */
export interface RedFlagWords {
  readonly name: string;
  readonly urgency: string;
  readonly action: string;
  /** The questions that raised it. */
  readonly because: readonly { readonly key: string; readonly text: string }[];
}

/** A raised flag in words: what it is, what to do, and which answers raised it. */
export function redFlagInWords(raised: RaisedRedFlag): RedFlagWords {
  const flag = redFlags.find(({ id }) => id === raised.id);
  return {
    name: flag?.name ?? raised.id,
    urgency: urgencyWording[raised.urgency],
    action: flag?.action ?? '',
    because: (flag?.findings ?? []).filter(({ key }) => raised.positive.includes(key)),
  };
}

/** What a referral has to say; the clinician adds the rest. */
export function referralPrompt(flags: readonly RedFlagWords[], assessedOn: string): string {
  return flags
    .map(({ name, urgency, action, because }) =>
      [
        `${urgency} referral: possible ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
        `Found on ${assessedOn}: ${because.map(({ text }) => text).join('; ')}.`,
        `Asked of you: ${action}.`,
      ].join('\n'),
    )
    .join('\n\n');
}
