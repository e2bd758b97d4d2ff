import { Component, computed, inject, input, output, signal } from '@angular/core';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { monthInWords } from '../../wording/day-in-words';

/** What is drawn. */
export interface Draw {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly perTherapist: number;
}

const most = 20;
const monthsOffered = 6;

/** Draws plans of each therapist for a month, at random. */
@Component({
  selector: 'app-draw-form',
  template: `
    <form novalidate (submit)="send($event)">
      <div class="field">
        <label class="field-label" for="draw-month">Month</label>
        <select #when class="field-input" id="draw-month" (change)="month.set(when.value)">
          @for (one of months(); track one.value) {
            <option [value]="one.value" [selected]="one.value === month()">{{ one.label }}</option>
          }
        </select>
      </div>
      <div class="field">
        <label class="field-label" for="draw-number">Plans of each therapist</label>
        <input
          #box
          class="field-input"
          id="draw-number"
          type="number"
          inputmode="numeric"
          min="1"
          max="20"
          [value]="perTherapist()"
          [attr.aria-invalid]="!isValid() || null"
          [attr.aria-describedby]="isValid() ? null : 'draw-fault'"
          (input)="perTherapist.set(box.valueAsNumber)"
        />
        @if (!isValid()) {
          <p class="field-fault" id="draw-fault" role="status">1 to 20.</p>
        }
      </div>
      <button type="submit" class="button primary" [attr.aria-disabled]="busy() || null">
        {{ busy() ? 'Drawing …' : 'Draw a sample' }}
      </button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: end;
    }
    .field {
      width: 180px;
    }
  `,
})
export class DrawForm {
  private readonly calendar = inject(ClinicCalendar);

  readonly busy = input.required<boolean>();
  readonly drawn = output<Draw>();

  protected readonly months = computed(() => lastMonths(this.calendar.today(), monthsOffered));
  // The month before is over: whatever was signed or treated in it is in the draw.
  protected readonly month = signal(lastMonths(this.calendar.today(), 2)[1]?.value ?? '');
  protected readonly perTherapist = signal(2);
  protected readonly isValid = computed(() => {
    const count = this.perTherapist();
    return Number.isInteger(count) && count >= 1 && count <= most;
  });

  protected send(event: Event): void {
    event.preventDefault();
    if (this.isValid() && !this.busy()) this.drawn.emit({ month: this.month(), perTherapist: this.perTherapist() });
  }
}

/** The present month and those before, newest first. */
function lastMonths(today: string, count: number): { value: string; label: string }[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: count }, (_, back) => {
    const months = year * 12 + month - 1 - back;
    const value = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return { value, label: monthInWords(value) };
  });
}
