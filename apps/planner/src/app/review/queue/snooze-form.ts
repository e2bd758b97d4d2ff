import { Component, computed, inject, input, output, signal } from '@angular/core';
import { addDays } from '@repattern/domain/kernel/calendar-date';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { weekdayInWords } from '../../wording/day-in-words';
import { NoteForm } from '../../ui/note-form';

/** Until when a plan rests, and why. */
export interface Snooze {
  /** `YYYY-MM-DD`; the plan is in the queue again on that day. */
  readonly until: string;
  readonly reason: string;
}

const spans = [
  { days: 1, words: 'Tomorrow' },
  { days: 7, words: 'In a week' },
  { days: 30, words: 'In 30 days' },
] as const;

/** Takes a plan out of the queue until a day, with a reason. */
@Component({
  selector: 'app-snooze-form',
  imports: [NoteForm],
  template: `
    <app-note-form
      title="Snooze the plan"
      label="Why it can wait"
      fault="Say why it can wait: it stays with the plan."
      [busy]="busy()"
      [action]="'Snooze until ' + words()"
      (given)="snoozed.emit({ until: until(), reason: $event })"
      (left)="left.emit()"
    >
      <div class="until" role="group" aria-label="Until">
        @for (span of choices(); track span.day) {
          <button type="button" class="button" [attr.aria-pressed]="span.day === until()" (click)="until.set(span.day)">
            {{ span.words }}
          </button>
        }
        <label
          ><span class="field-label">or on</span>
          <input
            #day
            type="date"
            class="field-input"
            [min]="choices()[0]?.day ?? ''"
            [value]="until()"
            (input)="choose(day)"
          />
        </label>
      </div>
    </app-note-form>
  `,
  styles: `
    .until,
    label {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    input {
      width: auto;
      height: var(--control);
    }
    [aria-pressed='true'] {
      border-color: var(--primary);
      background: var(--selected);
    }
  `,
})
export class SnoozeForm {
  private readonly calendar = inject(ClinicCalendar);

  readonly busy = input(false);
  readonly snoozed = output<Snooze>();
  readonly left = output();

  protected readonly choices = computed(() =>
    spans.map(({ days, words }) => ({ words, day: addDays(this.calendar.today(), days) })),
  );
  protected readonly until = signal<string>(addDays(this.calendar.today(), spans[1].days));
  protected readonly words = computed(() => weekdayInWords(this.until(), this.calendar.today()));

  /** A day that is half typed is no day yet. */
  protected choose({ value, validity }: HTMLInputElement): void {
    if (validity.valid && value !== '') this.until.set(value);
  }
}
