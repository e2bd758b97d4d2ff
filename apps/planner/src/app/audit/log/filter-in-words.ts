import { auditGroupWording } from '../../wording/audit-action-wording';
import { dayInWords } from '../../wording/day-in-words';
import type { EventFilter } from './event-address';

/** What the people, patients and plans of a filter are called. */
export interface FilterNaming {
  readonly person: string;
  readonly patient: string;
}

/** Which events a filter and a text let through: `Everything that was seen of reviews, by Ioana Marin, from 1 Sep 2026`. */
export function filterInWords(filter: EventFilter, text: string, naming: FilterNaming): string {
  const { person, patient, plan, from, to } = filter;
  const parts = [
    whatInWords(filter),
    person === null ? '' : `by ${naming.person}`,
    patient === null ? '' : `about ${naming.patient}`,
    plan === null ? '' : 'about one plan',
    from === null ? '' : `from ${dayInWords(from)}`,
    to === null ? '' : `until ${dayInWords(to)}`,
    text === '' ? '' : `of or about whoever “${text}” names`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function whatInWords({ group, kind }: EventFilter): string {
  const of = group === null ? '' : `: ${auditGroupWording[group].toLowerCase()}`;
  if (kind === 'done') return `All that was done${of}`;
  if (kind === 'shown') return `All that was seen${of}`;
  return group === null ? 'All events' : `All events${of}`;
}
