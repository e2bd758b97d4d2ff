import type { Contraindication, ContraindicationEffect } from '@repattern/domain';
import { procedures } from '@repattern/domain/exercise/procedures';

/** What a flag does to an exercise, as a heading over all that do so. */
export const effectWording: Readonly<Record<ContraindicationEffect, string>> = {
  block: 'Forbids it',
  clearance: 'Needs clearance in writing',
  modify: 'Allows it with a change',
};

/** When and where a flag counts, each part short enough for a chip. */
export function flagConditions(flag: Contraindication): readonly string[] {
  const { derivedFrom } = flag;
  return [
    flag.alwaysOn === true ? 'Always' : '',
    derivedFrom === undefined
      ? ''
      : `Weeks ${derivedFrom.fromWeek}–${derivedFrom.untilWeek} after ${lowerFirst(procedures[derivedFrom.procedure].name)}`,
    flag.regional ? 'Only in its region' : '',
    flag.sideSpecific === true ? 'Only on its side' : '',
    flag.perVisit === true ? 'Asked at every visit' : '',
  ].filter((part) => part !== '');
}

// An abbreviation at the beginning keeps its capitals.
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
