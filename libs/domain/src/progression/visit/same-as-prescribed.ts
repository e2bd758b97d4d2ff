import { itemMinutes } from '../../plan/lane-minutes';
import type { ExerciseById } from '../../plan/lane-minutes';
import type { ItemId } from '../../plan/plan-document';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import type { ItemObservations } from './item-observations';
import type { PerformedItem, VisitDocument, VisitItem } from './visit-document';

/**
 * The visit with items recorded as done exactly as prescribed: the whole target, clean, at the effort that it asks for, in the
 * planned minutes. Pain and dizziness are symptoms: they are asked, never assumed, and what was answered about them stays. `all`
 * are the clinic’s items without a record; what is named is recorded anew.
 */
export function sameAsPrescribed(
  visit: VisitDocument,
  which: readonly ItemId[] | 'all',
  exerciseById: ExerciseById,
): VisitDocument {
  const isMeant = (row: VisitItem): boolean => {
    if (which === 'all') return row.lane === 'clinic' && row.performed === null;
    return which.includes(row.item);
  };
  return {
    ...visit,
    items: visit.items.map((row) => (isMeant(row) ? { ...row, performed: asPrescribed(row, exerciseById) } : row)),
  };
}

function asPrescribed(row: VisitItem, exerciseById: ExerciseById): PerformedItem {
  const { dizziness } = row.performed?.seen ?? {};
  return {
    outcome: 'done',
    why: '',
    swappedFor: null,
    dose: row.target,
    minutes: plannedMinutes(row, exerciseById),
    painDuring: row.performed?.painDuring ?? null,
    quality: 3,
    seen: { ...cleanObservations(row.target), ...(dizziness === undefined ? {} : { dizziness }) },
  };
}

/** To the next half minute. */
function plannedMinutes({ exerciseId, side, target }: VisitItem, exerciseById: ExerciseById): number {
  return Math.ceil(itemMinutes({ dose: target, side }, exerciseById.get(exerciseId)) * 2) / 2;
}

/** Findings of an examination, such as resistance at the end of a range, follow from no prescription and stay unknown. */
const cleanByForm: Readonly<Partial<Record<DoseFormId, ItemObservations>>> = {
  'activation-low-load': { substitution: false, breathHolding: false },
  'strength-isometric': { breathHolding: false },
  'strength-isotonic': { surplusReps: 0, breathHolding: false },
  'strength-eccentric': { surplusReps: 0, breathHolding: false },
  'functional-task': { breathHolding: false },
  'core-hold': { breathHolding: false },
  'core-dynamic': { breathHolding: false },
  nmes: { tolerated: true },
  'balance-static': { touches: 0 },
  'balance-dynamic': { touches: 0 },
  repositioning: { targetErrorMet: true },
  'breathing-pattern': { rateComfortable: true, accessoryUse: false },
};

function cleanObservations(target: Dose): ItemObservations {
  return {
    ...cleanByForm[target.form],
    ...('rpe' in target ? { rpe: target.rpe } : {}),
    ...('rir' in target ? { rir: target.rir } : {}),
    ...('amplitude_ma' in target ? { intensityMilliamperes: target.amplitude_ma } : {}),
  };
}
