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

/** The item’s reduced dose on an easier level of the same exercise. What asks nothing, such as rests, stays as the plan says. */
export function reducedTo({ dose: level }: Candidate, item: ItemEvidence, reductions: Reductions): Dose {
  const reduced = reducedDose(item, reductions);
  const lower = lowerDose(reduced, level);
  return isDose(lower) ? lower : reduced;
}

/**
 * The dose with which another exercise begins in the place of an item: the lower of its own start and the item’s reduced dose, which
 * alone is gone by where the two together would be refused. Where it is dosed in another way, the cuts act on its own start. Nothing
 * begins above a ceiling.
 */
export function startInPlace({ dose: start }: Candidate, item: ItemEvidence, reductions: Reductions): Dose {
  const own = start.form === item.dose.form ? reducedDose(item, reductions) : cutDose(start, reductions);
  const lower = lowerDose(start, own);
  return [withinCeilings(lower, item.ceilings), lower, own].find(isDose) ?? start;
}
