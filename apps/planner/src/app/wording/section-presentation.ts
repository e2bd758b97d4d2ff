import type { BodySide, HealingLimit, Presentation } from '@repattern/domain';
import { procedures } from '@repattern/domain/exercise/procedures';
import { dayInWords } from './day-in-words';
import { inPrint } from './in-print';

/** What healing tissue forbids and until when: `Until 3 Nov 2026: running`. */
export function limitInWords({ what, liftsOn, week }: HealingLimit): string {
  const until = liftsOn === null ? `Until week ${week}, from a day that is not known` : `Until ${dayInWords(liftsOn)}`;
  return `${until}: ${inPrint(what)}`;
}

/** The codes that may stand for a side: those that name it, and those that name none. */
export function codesFor(
  { icd10 }: Presentation,
  side: BodySide | null,
): readonly { readonly code: string; readonly label: string }[] {
  if (side === null) return icd10;
  const named = (label: string): BodySide[] => [
    ...(/\bleft\b/i.test(label) ? (['left'] as const) : []),
    ...(/\bright\b/i.test(label) ? (['right'] as const) : []),
    ...(/\bbilateral\b/i.test(label) ? (['both'] as const) : []),
  ];
  return icd10.filter(({ label }) => {
    const sides = named(label);
    return sides.length === 0 || (side === 'both' ? sides.length > 0 : sides.includes(side));
  });
}

/** What is asked where a presentation follows from an operation or injury that nobody entered. */
export function askForEvent(procedure: keyof typeof procedures): string {
  const { name, kind } = procedures[procedure];
  return `${name}: on which day was the ${kind === 'surgery' ? 'operation' : 'injury'}?`;
}
