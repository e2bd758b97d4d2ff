import { Component, computed, input, output } from '@angular/core';
import type { ItemObservations, ObservationId } from '@repattern/domain';
import { EntryCell } from '../../ui/entry-cell';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { numberEntry } from '../../ui/number-entry';
import { halfEntry } from './half-entry';
import { observationWording, skinReactionWording } from '../../wording/observation-wording';

type SkinReaction = NonNullable<ItemObservations['skinReaction']>;

const bad: readonly KeyedAnswer<'yes' | 'no'>[] = [
  { value: 'no', label: 'No', key: 'n' },
  { value: 'yes', label: 'Yes', key: 'y', tone: 'caution' },
];
const good: readonly KeyedAnswer<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes', key: 'y' },
  { value: 'no', label: 'No', key: 'n' },
];
const skin: readonly KeyedAnswer<SkinReaction>[] = [
  { value: 'none', label: skinReactionWording.none, key: 'n' },
  { value: 'redness', label: skinReactionWording.redness, key: 'r' },
  { value: 'redness>24h', label: skinReactionWording['redness>24h'], key: 'l', tone: 'caution' },
  { value: 'blister', label: skinReactionWording.blister, key: 'b', tone: 'alarm' },
  { value: 'burn', label: skinReactionWording.burn, key: 'u', tone: 'alarm' },
];

const manners = {
  halves: halfEntry(10),
  counts: numberEntry({ min: 0, max: 50 }),
  signed: numberEntry({ min: -60, max: 60, decimals: 1 }),
  current: numberEntry({ min: 0, max: 150 }),
};
const mannerOf: Readonly<Partial<Record<ObservationId, keyof typeof manners>>> = {
  rpe: 'halves',
  pbuDeviation: 'signed',
  intensityMilliamperes: 'current',
};

/** What else is seen of an item: only what the rules of its form look at. What was not looked at stays unknown. */
@Component({
  selector: 'app-observation-fields',
  imports: [EntryCell, KeyedChoice],
  template: `
    @for (field of fields(); track field.id) {
      <div class="field">
        @switch (field.kind) {
          @case ('number') {
            <label class="field-label" [attr.for]="field.place">{{ field.label }}</label>
            <app-entry-cell
              unknown="Not seen"
              [label]="field.label"
              [unit]="field.unit"
              [inputId]="field.place"
              [manner]="field.manner"
              [value]="field.number"
              (entered)="set(field.id, $event)"
            />
          }
          @case ('answer') {
            <span class="field-label" aria-hidden="true">{{ field.label }}</span>
            <app-keyed-choice
              compact
              unknown="Not seen"
              [label]="field.label"
              [answers]="field.answers"
              [value]="field.answer"
              (answered)="set(field.id, $event === null ? null : $event === 'yes')"
            />
          }
          @case ('skin') {
            <span class="field-label" aria-hidden="true">{{ field.label }}</span>
            <app-keyed-choice
              compact
              unknown="Not seen"
              [label]="field.label"
              [answers]="skin"
              [value]="field.skin"
              (answered)="set(field.id, $event)"
            />
          }
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
  `,
})
export class ObservationFields {
  protected readonly skin = skin;

  readonly idPrefix = input.required<string>();
  readonly asks = input.required<readonly ObservationId[]>();
  readonly seen = input.required<ItemObservations>();
  readonly changed = output<ItemObservations>();

  protected readonly fields = computed(() =>
    this.asks().map((id) => {
      const wording = observationWording[id];
      const value = this.seen()[id];
      return {
        id,
        kind: wording.kind,
        label: wording.label,
        place: `${this.idPrefix()}-${id}`,
        unit: wording.kind === 'number' ? wording.unit : '',
        manner: manners[mannerOf[id] ?? 'counts'],
        number: typeof value === 'number' ? value : null,
        answers: wording.kind === 'answer' && wording.alarm ? bad : good,
        answer: typeof value === 'boolean' ? (value ? ('yes' as const) : ('no' as const)) : null,
        skin: skin.find((one) => one.value === value)?.value ?? null,
      };
    }),
  );

  protected set(id: ObservationId, value: number | boolean | SkinReaction | null): void {
    const { [id]: _before, ...others } = this.seen();
    this.changed.emit(value === null ? others : { ...others, [id]: value });
  }
}
