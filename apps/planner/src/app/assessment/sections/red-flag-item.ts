import { Component, computed, input, output } from '@angular/core';
import type { RedFlag, RedFlagAnswers, RedFlagScreen } from '@repattern/domain';
import { fieldBeside } from '../../ui/field-beside';
import { Icon } from '../../ui/icon';
import { isShifted } from '../../ui/is-shifted';
import { KeyedChoice } from '../../ui/keyed-choice';
import { NotAsked } from '../../ui/not-asked';
import { logicWording, screenWording, urgencyWording } from '../../wording/section-red-flags';
import { inPrint } from '../../wording/in-print';
import { capitalised } from '../../wording/section-words';
import { fieldPlace } from './field-place';
import { warningAnswers } from './yes-no-answers';

/** One red flag with its questions; a raised one says at once what to do. Shift and N answer its open ones with no. */
@Component({
  selector: 'app-red-flag-item',
  imports: [Icon, KeyedChoice, NotAsked],
  host: { '(keydown)': 'press($event)', '[class.raised]': "screen().status === 'raised'" },
  template: `
    <header>
      <h3>{{ flag().name }}</h3>
      <span class="quiet logic">{{ logic() }}</span>
      @switch (screen().status) {
        @case ('unknown') {
          <app-not-asked [words]="words.unknown" />
        }
        @case ('not-raised') {
          <span class="clear"><app-icon name="check" [size]="14" />{{ words['not-raised'] }}</span>
        }
      }
      @if (!readonly() && screen().open.length > 0) {
        <button type="button" class="button plain" tabindex="-1" title="Shift N" (click)="answerRest()">
          Others asked: no
        </button>
      }
    </header>
    <p class="action" role="status">
      @if (screen().status === 'raised') {
        <app-icon name="warning" [size]="16" />
        <span>
          <strong>{{ urgency() }}.</strong> {{ action() }}.
          @if (flag().blocksPlan) {
            No plan can be made while this stands.
          }
        </span>
      }
    </p>
    @for (question of questions(); track question.key) {
      <div class="question">
        <span [id]="question.place + '-text'">
          {{ question.text }}
          @if (question.strong) {
            <span title="Raises the flag alone">★</span>
          }
        </span>
        <app-keyed-choice
          [id]="question.place"
          [label]="question.text"
          [answers]="answers"
          [value]="question.answer"
          [unknown]="question.denied ? 'No to all' : 'Not asked'"
          [settled]="question.denied"
          [readonly]="readonly()"
          (answered)="answered.emit({ key: question.key, answer: $event })"
        />
      </div>
    }
  `,
  styleUrl: './red-flag-item.scss',
})
export class RedFlagItem {
  protected readonly answers = warningAnswers;
  protected readonly words = screenWording;

  readonly flag = input.required<RedFlag>();
  readonly screen = input.required<RedFlagScreen>();
  readonly given = input.required<RedFlagAnswers['answers']>();
  readonly readonly = input(false);
  readonly answered = output<{ readonly key: string; readonly answer: 'yes' | 'no' | null }>();
  /** The questions that are open were asked as well, all with no. */
  readonly restDenied = output<readonly string[]>();

  protected readonly urgency = computed(() => urgencyWording[this.flag().urgency]);
  protected readonly action = computed(() => inPrint(this.flag().action));
  protected readonly logic = computed(() => logicWording[this.flag().logic]);
  protected readonly questions = computed(() =>
    this.flag().findings.map(({ key, text, strong }) => ({
      key,
      strong: strong && this.flag().logic === 'any-strong-or-2-of',
      text: capitalised(inPrint(text)),
      place: fieldPlace('redFlags', key),
      answer: this.given()[key] ?? null,
      denied: !(key in this.given()) && !this.screen().open.includes(key),
    })),
  );

  protected answerRest(): void {
    this.restDenied.emit(this.screen().open);
  }

  protected press(event: KeyboardEvent): void {
    const { currentTarget } = event;
    if (!isShifted(event, 'N') || this.readonly()) return;
    event.preventDefault();
    this.answerRest();
    if (currentTarget instanceof Element) fieldBeside(currentTarget, 'next')?.focus();
  }
}
