import {
  ApplicationRef,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { foldForSearch } from '@repattern/domain/kernel/fold-for-search';
import { Icon } from './icon';

/** One thing that can be picked. */
export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** What stands behind the label, such as a code. */
  readonly hint?: string;
  /** Further words by which it is found. */
  readonly words?: string;
}

/** Options that belong together, under a heading; without one they stand alone. */
export interface PickerGroup {
  readonly label: string | null;
  readonly options: readonly PickerOption[];
}

interface Shown {
  readonly option: PickerOption;
  readonly id: string;
  readonly at: number;
}

/** Picks one of many: a combobox that narrows its grouped list by what is typed, any word in any order. */
@Component({
  selector: 'app-picker',
  imports: [Icon],
  host: { '(focusout)': 'leave($event)', '[class.adds]': 'adds()' },
  templateUrl: './picker.html',
  styleUrl: './picker.scss',
})
export class Picker {
  private readonly app = inject(ApplicationRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly groups = input.required<readonly PickerGroup[]>();
  /** What is picked; a picker that only adds keeps null. */
  readonly value = input<string | null>(null);
  readonly placeholder = input('Type to search');
  readonly unknown = input('Not asked');
  /** Whether a pick adds to a list elsewhere and leaves the field empty. */
  readonly adds = input(false);
  /** Whether the label stands above the field or is only read out. */
  readonly labelled = input(true);
  readonly readonly = input(false);
  /** What is said when nothing matches. */
  readonly unmatched = input('No match. Try fewer letters.');
  readonly picked = output<string | null>();
  /** What is typed, for options that somebody else finds. */
  readonly sought = output<string>();

  protected readonly listId = computed(() => `${this.inputId()}-list`);
  protected readonly open = signal(false);
  protected readonly typed = signal<string | null>(null);
  protected readonly chosen = computed(
    () =>
      this.groups()
        .flatMap(({ options }) => options)
        .find(({ value }) => value === this.value()) ?? null,
  );
  protected readonly text = computed(() => this.typed() ?? this.chosen()?.label ?? '');
  private readonly wanted = computed(() => foldForSearch(this.typed() ?? ''));
  protected readonly shown = computed(() => {
    let at = 0;
    return this.groups()
      .map(({ label, options }, group) => ({
        label,
        id: `${this.listId()}-${group}`,
        options: options
          .filter((option) => matches(option, label, this.wanted()))
          .map((option): Shown => ({ option, id: `${this.listId()}-${group}-${option.value}`, at: at++ })),
      }))
      .filter(({ options }) => options.length > 0);
  });
  private readonly all = computed(() => this.shown().flatMap(({ options }) => options));
  protected readonly active = linkedSignal<readonly Shown[], number>({
    source: this.all,
    computation: (all) =>
      this.wanted().length > 0
        ? 0
        : Math.max(
            0,
            all.findIndex(({ option }) => option.value === this.value()),
          ),
  });
  protected readonly activeId = computed(() => (this.open() ? (this.all()[this.active()]?.id ?? null) : null));
  protected readonly count = computed(() => {
    if (!this.open()) return '';
    const found = this.all().length;
    return found === 0 ? 'No match' : `${found} ${found === 1 ? 'match' : 'matches'}`;
  });

  focus(): void {
    this.box()?.nativeElement.focus();
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.open.set(true);
    this.sought.emit(text);
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.move(step);
    else if (event.key === 'Enter' && this.open()) this.pick(this.all()[this.active()]?.option);
    else if (event.key === 'Escape' && this.open()) this.close();
    else return;
    event.preventDefault();
  }

  protected pick(option: PickerOption | undefined): void {
    if (option === undefined) return;
    this.close();
    if (option.value !== this.value()) this.picked.emit(option.value);
  }

  protected clear(): void {
    this.close();
    this.picked.emit(null);
    this.focus();
  }

  protected show(): void {
    this.open.set(true);
    this.reveal();
  }

  /** What was typed but not picked is no answer; an emptied field is one. */
  protected leave(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && this.host.nativeElement.contains(event.relatedTarget)) return;
    const emptied = this.typed()?.trim() === '' && this.value() !== null;
    this.close();
    if (emptied) this.picked.emit(null);
  }

  private close(): void {
    this.open.set(false);
    this.typed.set(null);
    const box = this.box()?.nativeElement;
    if (box !== undefined) box.value = this.text();
  }

  private move(step: number): void {
    const count = this.all().length;
    if (!this.open()) this.open.set(true);
    else if (count > 0) this.active.update((at) => (at + step + count) % count);
    this.reveal();
  }

  /** Draws first: a list that just opened has no options yet. */
  private reveal(): void {
    this.app.tick();
    const { ownerDocument } = this.host.nativeElement;
    ownerDocument.getElementById(this.activeId() ?? '')?.scrollIntoView({ block: 'nearest' });
  }
}

/** Every wanted word must begin a word of the option or of its group. */
function matches(option: PickerOption, group: string | null, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = foldForSearch([option.label, option.hint, option.words, group].filter(Boolean).join(' '));
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
