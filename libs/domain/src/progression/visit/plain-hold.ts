import { isSame } from '../../plan/edit/change-plan';
import type { Dose } from '../../technique/dose-forms';
import type { ItemVerdict } from '../verdict';

/** Whether a verdict leaves everything as it is in the plan: it counts as accepted without anybody saying so. */
export function isPlainHold({ action, next, restDays }: ItemVerdict, dose: Dose): boolean {
  return action === 'HOLD' && restDays === 0 && next.kind === 'dose' && isSame(next.dose, dose);
}
