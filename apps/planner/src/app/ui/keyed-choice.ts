import {
  ApplicationRef,
  booleanAttribute,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { fieldBeside } from './field-beside';
import { NotAsked } from './not-asked';

/** One answer of a {@link KeyedChoice} and the key that gives it. */
export interface KeyedAnswer<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** How it is read out where the label is only a sign. */
  readonly words?: string;
  readonly key: string;
  /** How it looks once it is chosen. */
  readonly tone?: 'alarm' | 'caution' | 'fine';
}

let count = 0;

/**
 * A question with a few answers and a key for each; none of them holds until it is given. A key answers and goes on to
 * the next field, Backspace takes the answer back, and to the keyboard it stays a radio group.
 */
@Component({
  selector: 'app-keyed-choice',
  imports: [NotAsked],
  host: {
    role: 'radiogroup',
    tabindex: '-1',
    '[attr.aria-label]': 'label()',
    '[attr.aria-describedby]': 'describedBy()',
    '[class.compact]': 'compact()',
    '(focus)': 'focus()',
    '(keydown)': 'press($event)',
  },
  templateUrl: './keyed-choice.html',
  styleUrl: './keyed-choice.scss',
})
export class KeyedChoice<Value extends string> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly app = inject(ApplicationRef);
  protected readonly name = `keyed-choice-${(count += 1)}`;

  readonly label = input.required<string>();
  readonly answers = input.required<readonly KeyedAnswer<Value>[]>();
  readonly value = input.required<Value | null>();
  /** What stands for no answer. */
  readonly unknown = input('Not asked');
  /** Whether no answer is known all the same, by an answer for all the others: then it is not hatched. */
  readonly settled = input(false);
  /** Whether one answer always holds, so that none can be taken back. */
  readonly mandatory = input(false, { transform: booleanAttribute });
  readonly describedBy = input<string | null>(null);
  /** Whether a key leads on to the next field. */
  readonly stays = input(false, { transform: booleanAttribute });
  readonly compact = input(false, { transform: booleanAttribute });
  readonly readonly = input(false);
  readonly answered = output<Value | null>();

  protected readonly chosen = computed(() => this.answers().find(({ value }) => value === this.value()) ?? null);

  focus(): void {
    this.host.nativeElement.querySelector<HTMLElement>('input:checked')?.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (this.readonly() || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isShiftedLetter(event)) return;
    if (event.key === 'Backspace' || event.key === 'Delete') this.takeBack();
    else {
      const answer = this.answers().find(({ key }) => key === event.key.toLowerCase());
      if (answer === undefined) return;
      this.answered.emit(answer.value);
      if (!this.stays()) this.leave('next');
    }
    event.preventDefault();
  }

  private takeBack(): void {
    if (this.mandatory()) return;
    if (this.value() === null) return this.leave('previous');
    this.answered.emit(null);
    this.app.tick();
    this.focus();
  }

  /** Draws first: an answer may open fields that come next, and the next key must find the next question. */
  private leave(direction: 'next' | 'previous'): void {
    this.app.tick();
    fieldBeside(this.host.nativeElement, direction)?.focus();
  }
}

/** Left to whoever stands around; a plus may need Shift on its keyboard. */
function isShiftedLetter({ key, shiftKey }: KeyboardEvent): boolean {
  return shiftKey && /^[a-z]$/i.test(key);
}
