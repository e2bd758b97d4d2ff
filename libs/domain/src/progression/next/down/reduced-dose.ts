import { isDose } from '../../../technique/check-dose';
import type { Dose } from '../../../technique/dose-forms';
import type { Candidate, ItemEvidence } from '../../evidence/visit-evidence';
import { withinCeilings } from '../ceilings';
import { lowerDose } from '../lower-dose';
import { cutDose } from './cut-dose';
import type { Reductions } from './reductions';

/**
 * The item’s dose after the cuts. They act on what was done last, and nothing of the plan’s dose rises, even where more was done than it
 * says. What was done in a way that is no dose, or of another form, is not gone by.
 */
export function reducedDose({ dose, lastDone }: ItemEvidence, reductions: Reductions): Dose {
  const base = lastDone.form === dose.form && isDose(lastDone) ? lastDone : dose;
  const reduced = lowerDose(dose, cutDose(base, reductions));
  if (isDose(reduced)) return reduced;
  const lower = cutDose(dose, reductions);
  return isDose(lower) ? lower : dose;
}

/**
 * The dose with which another exercise begins in the place of an item: the lower of its own start and the item’s reduced dose. Where it is dosed
 * in another way, the cuts act on its own start. Nothing begins above a ceiling.
 */
export function startInPlace({ dose: start }: Candidate, item: ItemEvidence, reductions: Reductions): Dose {
  const lower =
    start.form === item.dose.form ? lowerDose(start, reducedDose(item, reductions)) : cutDose(start, reductions);
  const safe = withinCeilings(lower, item.ceilings);
  return isDose(safe) ? safe : start;
}
