import { Component, computed, input, output, signal } from '@angular/core';
import type { Constraints, EquipmentId } from '@repattern/domain';
import { weekdays } from '@repattern/domain/assessment/assessment-document';
import { equipment, householdEquipment } from '@repattern/domain/exercise/equipment';
import { ChipSet, type ChipOption } from '../../ui/chip-set';
import { DateField } from '../../ui/date-field';
import { EntryCell, type EntryManner } from '../../ui/entry-cell';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { LatestValue } from '../../ui/latest-value';
import { numberEntry } from '../../ui/number-entry';
import { weekdayWording } from '../../wording/section-constraints';
import { fieldPlace } from './field-place';
import type { SectionComponent, SectionContext } from './section';

type Numeric = 'visitsPerWeek' | 'clinicMinutes' | 'homeMinutesPerDay';

interface NumberField {
  readonly id: Numeric;
  readonly label: string;
  readonly unit: string;
  readonly place: string;
  readonly manner: EntryManner<number>;
}

/**
 * What a plan can be asked to fit into.
 * @source policy
 */
const limits = {
  visitsPerWeek: { min: 0.5, max: 7, decimals: 1 },
  clinicMinutes: { min: 10, max: 180 },
  homeMinutesPerDay: { min: 0, max: 120 },
} as const;

const numbers: readonly NumberField[] = [
  { id: 'visitsPerWeek' as const, label: 'Visits a week', unit: '' },
  { id: 'clinicMinutes' as const, label: 'Minutes in the clinic', unit: 'min' },
  { id: 'homeMinutesPerDay' as const, label: 'Minutes a day at home', unit: 'min' },
].map((field) => ({ ...field, place: fieldPlace('constraints', field.id), manner: numberEntry(limits[field.id]) }));

/** What people often have at home beside the furniture. */
const often: readonly EquipmentId[] = [
  ...(['band', 'loop-band', 'dumbbell', 'ankle-weight', 'strap', 'step', 'foam-roller', 'massage-ball'] as const),
  ...(['swiss-ball', 'small-ball', 'foam-pad', 'wobble-board', 'nmes-unit', 'stationary-bike'] as const),
];

const clinicAnswers: readonly KeyedAnswer<'all' | 'some'>[] = [
  { value: 'all', label: 'Everything', key: 'a' },
  { value: 'some', label: 'Only some', key: 's' },
];

/** What the plan must fit into: time, days and equipment. */
@Component({
  selector: 'app-constraints-section',
  imports: [ChipSet, DateField, EntryCell, KeyedChoice],
  hostDirectives: [EnterMovesOn],
  templateUrl: './constraints-section.html',
  styleUrl: './constraints-section.scss',
})
export class ConstraintsSection implements SectionComponent<'constraints'> {
  protected readonly numbers = numbers;
  protected readonly clinicAnswers = clinicAnswers;
  protected readonly days = weekdays.map((value) => ({ value, label: weekdayWording[value] }));
  protected readonly places = {
    startOn: fieldPlace('constraints', 'startOn'),
    weekdays: fieldPlace('constraints', 'weekdays'),
    homeEquipment: fieldPlace('constraints', 'homeEquipment'),
    clinicEquipment: fieldPlace('constraints', 'clinicEquipment'),
  };

  readonly value = input.required<Constraints>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<Constraints>();

  private readonly latest = new LatestValue(this.value, this.changed);
  protected readonly allShown = signal(false);
  protected readonly household = householdEquipment
    .filter((id) => id !== 'none')
    .map((id) => equipment[id].toLowerCase())
    .join(', ');
  protected readonly home = computed(() => this.optionsOf(this.latest.now().homeEquipment));
  protected readonly clinic = computed(() => equipmentOptions(() => true));
  protected readonly clinicChosen = computed<readonly EquipmentId[]>(() => {
    const { clinicEquipment } = this.latest.now();
    return clinicEquipment === 'all' ? [] : clinicEquipment;
  });

  protected change(part: Partial<Constraints>): void {
    this.latest.put({ ...this.latest.now(), ...part });
  }

  protected enter(field: Numeric, value: number | null): void {
    this.change({ [field]: value });
  }

  protected setClinic(answer: 'all' | 'some' | null): void {
    if (answer !== null) this.change({ clinicEquipment: answer === 'all' ? 'all' : this.clinicChosen() });
  }

  private optionsOf(chosen: readonly EquipmentId[]): readonly ChipOption<EquipmentId>[] {
    return equipmentOptions(
      (id) => chosen.includes(id) || often.includes(id) || (this.allShown() && !householdEquipment.includes(id)),
    );
  }
}

function equipmentOptions(isShown: (id: EquipmentId) => boolean): readonly ChipOption<EquipmentId>[] {
  return (Object.keys(equipment) as EquipmentId[])
    .filter((id) => id !== 'none' && isShown(id))
    .map((value) => ({ value, label: equipment[value] }));
}
