import type { Dose } from '../../technique/dose-forms';
import { addsNoFinding } from '../../technique/step-dose';
import type { ItemEvidence } from '../evidence/visit-evidence';
import type { NextStep } from '../verdict';

/** The item with a risen dose; null when that would be refused, or unusual where the present one is not. */
export function risenDose({ dose: present }: ItemEvidence, dose: Dose): NextStep | null {
  return addsNoFinding(present, dose) ? { kind: 'dose', dose } : null;
}
