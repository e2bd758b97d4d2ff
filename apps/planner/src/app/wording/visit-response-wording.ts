import type { VisitResponse } from '@repattern/domain';
import { sorenessWording, soreTissueWording } from './visit-screen-wording';

/** How the body answered the last session, on one line each; null where something was not asked. */
export function responseInWords({
  settledByMorning,
  soreness,
  sorenessKind,
  sorenessHours,
}: VisitResponse): (string | null)[] {
  const settled =
    settledByMorning === null
      ? null
      : settledByMorning
        ? 'settled by the next morning'
        : 'not settled by the next morning';
  if (soreness === null || soreness === 'none') return [settled, soreness === null ? null : 'no soreness'];
  const details = [
    sorenessWording[soreness].toLowerCase(),
    ...(sorenessKind === null ? [] : [soreTissueWording[sorenessKind].toLowerCase()]),
    ...(sorenessHours === null ? [] : [`${sorenessHours}\u202fh`]),
  ];
  return [settled, `sore: ${details.join(', ')}`];
}

/** What “Nothing new” states about the response, of what is open. */
export function quietResponseInWords({ settledByMorning, soreness }: VisitResponse): readonly string[] {
  return [
    ...(settledByMorning === null ? ['pain settled by the next morning'] : []),
    ...(soreness === null ? ['no soreness'] : []),
  ];
}
