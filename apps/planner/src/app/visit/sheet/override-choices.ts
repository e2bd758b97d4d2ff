import type { Candidate, Dose, ItemEvidence, NextStep } from '@repattern/domain';
import { maintenanceDays } from '@repattern/domain/progression/next/maintenance';
import type { PickerGroup } from '../../ui/picker';

/** What can be decided in place of a verdict. */
export type OverrideKind = 'same' | 'dose' | 'exercise' | 'maintain' | 'remove';

/** Variants and replacements that are allowed for an item. */
export type AllowedInstead = Pick<ItemEvidence, 'harder' | 'easier' | 'instead'>;

const directions = [
  { direction: 'easier', label: 'Easier' },
  { direction: 'harder', label: 'Harder' },
  { direction: 'instead', label: 'Something else for the same' },
] as const;

/** Allowed exercises to pick from, those of the ladder first. */
export function allowedGroups(
  allowed: AllowedInstead,
  nameOf: (candidate: Candidate) => string,
): readonly PickerGroup[] {
  return directions
    .map(({ direction, label }) => ({
      label,
      options: allowed[direction].map((candidate) => ({
        value: keyOf(direction, candidate),
        label: nameOf(candidate),
      })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** The step to the exercise that was picked, with the dose with which it starts; null for none. */
export function pickedStep(
  allowed: AllowedInstead,
  picked: string | null,
): Extract<NextStep, { kind: 'exercise' }> | null {
  for (const { direction } of directions) {
    const found = allowed[direction].find((candidate) => keyOf(direction, candidate) === picked);
    if (found !== undefined) return { kind: 'exercise', direction, ...found };
  }
  return null;
}

/** The step that a choice stands for; null while something about it is missing. */
export function chosenStep(
  kind: OverrideKind | null,
  { before, dose, exercise }: { before: Dose; dose: Dose; exercise: NextStep | null },
): NextStep | null {
  switch (kind) {
    case null:
      return null;
    case 'same':
      return { kind: 'dose', dose: before };
    case 'dose':
      return { kind: 'dose', dose };
    case 'exercise':
      return exercise;
    case 'maintain':
      return { kind: 'maintain', dose: before, daysPerWeek: maintenanceDays };
    case 'remove':
      return { kind: 'remove' };
  }
}

function keyOf(direction: string, { exerciseId, side }: Candidate): string {
  return `${direction}.${exerciseId}.${side ?? 'none'}`;
}
