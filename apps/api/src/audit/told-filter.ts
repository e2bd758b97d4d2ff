import type { EventFilterQuery } from '@repattern/contracts';
import type { NamedByText } from './find-named';

/** What was asked for, as the trail tells it: a text names people, so that only the fact is told. */
export function toldFilter(filter: EventFilterQuery, named: NamedByText | null): string {
  const { person, patient, plan, action, from, to } = filter;
  return JSON.stringify({ person, patient, plan, action, from, to, text: named === null ? undefined : true });
}
