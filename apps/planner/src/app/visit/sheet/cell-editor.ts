import { afterNextRender, Component, computed, inject, input, viewChild } from '@angular/core';
import type { Dose, ExerciseId, ItemOutcome, PerformedItem, VisitItem } from '@repattern/domain';
import { DoseEditor } from '../../ui/dose-editor';
import { EntryCell } from '../../ui/entry-cell';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { Picker } from '../../ui/picker';
import { halfEntry } from './half-entry';
import { ObservationFields } from './observation-fields';
import { allowedGroups, pickedStep } from './override-choices';
import { performedOrTarget, withDose, withItem, withOutcome, withPerformed } from './performed-item';
import { ReasonField } from './reason-field';
import { exerciseInWords, type SheetRow } from './sheet-rows';
import { SheetState } from './sheet-state';

const outcomes: readonly KeyedAnswer<ItemOutcome>[] = [
  { value: 'done', label: 'Done', key: 'd' },
  { value: 'partly', label: 'In part', key: 'p' },
  { value: 'swapped', label: 'Another instead', key: 'a' },
  { value: 'skipped', label: 'Skipped', key: 's' },
];

const qualities: readonly KeyedAnswer<'0' | '1' | '2' | '3'>[] = [
  { value: '0', label: '0', words: '0, cannot', key: '0' },
  { value: '1', label: '1', words: '1, major compensation', key: '1' },
  { value: '2', label: '2', words: '2, minor compensation', key: '2' },
  { value: '3', label: '3', words: '3, clean', key: '3' },
];

const reasons = [
  'Pain',
  'Soreness',
  'Tired',
  'No time',
  'Did not want to',
  'Equipment in use',
  'Not ready for it',
] as const;

/** How often it is done is the plan’s business. */
const frequencies = ['sessions_per_day', 'times_per_day', 'days_per_week', 'sessions_per_week'] as const;

/** Everything that was done and seen of one item today, in place below its row; each entry counts as soon as it is made. */
@Component({
  selector: 'app-cell-editor',
  imports: [DoseEditor, EntryCell, KeyedChoice, ObservationFields, Picker, ReasonField],
  host: { role: 'group', '[attr.aria-label]': "row().name + ' today'", '(keydown)': 'press($event)' },
  templateUrl: './cell-editor.html',
  styleUrl: './cell-editor.scss',
})
export class CellEditor {
  private readonly doseEditor = viewChild(DoseEditor);
  protected readonly sheet = inject(SheetState);
  protected readonly frequencies = frequencies;
  protected readonly outcomes = outcomes;
  protected readonly qualities = qualities;
  protected readonly reasons = reasons;
  protected readonly painManner = halfEntry(10);
  protected readonly minutesManner = halfEntry(120);

  readonly row = input.required<SheetRow>();

  protected readonly item = computed(() => this.row().item);
  protected readonly done = computed<PerformedItem>(() => performedOrTarget(this.item()));
  protected readonly id = computed(() => `cell-${this.row().id}`);
  protected readonly quality = computed(
    () => qualities.find(({ value }) => value === String(this.done().quality))?.value ?? null,
  );
  protected readonly asks = computed(() => this.sheet.asksOf(this.row()));
  private readonly allowed = computed(() => this.sheet.allowedOf(this.row()));
  protected readonly groups = computed(() =>
    allowedGroups(this.allowed(), (candidate) => exerciseInWords(this.sheet.draft.exercises(), candidate)),
  );
  protected readonly swappedKey = computed(() => this.keyOf(this.done().swappedFor));
  protected readonly lacksWhy = computed(() => this.done().outcome !== 'done' && this.done().why === '');

  constructor() {
    afterNextRender(() => this.doseEditor()?.focus());
  }

  protected setOutcome(outcome: ItemOutcome | null): void {
    if (outcome !== null) this.edit('Outcome', (item) => withOutcome(item, outcome));
  }

  protected setDose(dose: Dose): void {
    this.edit('Dose', (item) => withDose(item, dose), 'dose');
  }

  protected setQuality(quality: string | null): void {
    this.set('Quality', { quality: quality === null ? null : Number(quality) });
  }

  protected swap(picked: string | null): void {
    const step = pickedStep(this.allowed(), picked);
    this.set('Exercise', step === null ? { swappedFor: null } : { swappedFor: step.exerciseId, dose: step.dose });
  }

  protected set(what: string, change: Partial<PerformedItem>, typing: string | null = null): void {
    this.edit(what, (item) => withPerformed(item, change), typing);
  }

  protected setNote(note: string): void {
    this.edit('Note', (item) => ({ ...item, note }), 'note');
  }

  protected press(event: KeyboardEvent): void {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.defaultPrevented || (event.key !== 'Escape' && !(event.key === 'Enter' && isField))) return;
    event.preventDefault();
    event.stopPropagation();
    this.sheet.close(event.key === 'Enter' ? 1 : 0);
    this.sheet.draw();
  }

  private edit(what: string, edit: (item: VisitItem) => VisitItem, typing: string | null = null): void {
    const { id, name } = this.row();
    this.sheet.edit(`${what} of ${name}`, (visit) => withItem(visit, id, edit), typing && `${typing}.${id}`);
  }

  private keyOf(exercise: ExerciseId | null): string | null {
    const options = this.groups().flatMap((group) => group.options);
    return options.find(({ value }) => pickedStep(this.allowed(), value)?.exerciseId === exercise)?.value ?? null;
  }
}
