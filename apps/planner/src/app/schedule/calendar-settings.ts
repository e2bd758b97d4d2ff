import { Component, computed, inject } from '@angular/core';
import type { QuantityField, Weekday } from '@repattern/domain';
import { weekdays } from '@repattern/domain/assessment/assessment-document';
import { ChipSet } from '../ui/chip-set';
import { DateField } from '../ui/date-field';
import { DoseNumber } from '../ui/dose-number';
import { weekdayWording } from '../wording/calendar-change-wording';
import { dayInWords } from '../wording/day-in-words';
import { PlanDraft } from '../plan/plan-draft';
import { CalendarProposal } from './calendar-proposal';

const restField: QuantityField = {
  ...{ kind: 'quantity', key: 'restHours', label: 'Rest between visits', unit: 'h', step: 12, whole: true },
  ...{ usual: [24, 72], hard: [0, 336], optional: false, note: null, source: 'policy' },
};

/** From when, on which weekdays and with how much rest the plan is carried out; each change is looked at first. */
@Component({
  selector: 'app-calendar-settings',
  imports: [ChipSet, DateField, DoseNumber],
  template: `
    @let calendar = shown();
    @if (changeable()) {
      <app-date-field inputId="calendar-start" label="Start" [value]="calendar.startOn" (dated)="start($event)" />
    } @else {
      <div class="field">
        <span class="field-label">Start</span>
        <span class="text">{{ day(calendar.startOn) }}</span>
      </div>
    }
    <div class="field">
      <span class="field-label" aria-hidden="true">Weekdays</span>
      <app-chip-set
        label="Weekdays"
        unknown="No weekday chosen"
        [options]="options"
        [chosen]="calendar.weekdays"
        [readonly]="!changeable()"
        (chosenChange)="arrange($event)"
      />
    </div>
    <div class="field">
      @if (changeable()) {
        <label class="field-label" for="calendar-rest">Rest between visits, at least</label>
        <app-dose-number
          inputId="calendar-rest"
          [field]="restField"
          [value]="calendar.restHours"
          [state]="'fine'"
          (changed)="rest($event)"
        />
      } @else {
        <span class="field-label">Rest between visits, at least</span>
        <span class="text">{{ calendar.restHours }}&#8239;h</span>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 24px;
      align-items: start;
    }
    app-dose-number {
      justify-self: start;
    }
    .text {
      padding: 5px 0;
      font-weight: 600;
    }
  `,
})
export class CalendarSettings {
  private readonly draft = inject(PlanDraft);
  private readonly proposal = inject(CalendarProposal);

  protected readonly day = dayInWords;
  protected readonly restField = restField;
  protected readonly options = weekdays.map((value) => ({ value, label: weekdayWording[value] }));
  protected readonly shown = computed(() => this.proposal.shown().calendar);
  protected readonly changeable = computed(() => this.proposal.manner() !== 'none');

  protected start(startOn: string | null): void {
    if (startOn === null) return;
    if (startOn === this.draft.document().calendar.startOn) this.proposal.leave();
    else this.proposal.propose({ kind: 'start', startOn });
  }

  protected arrange(chosen: readonly Weekday[]): void {
    this.proposal.propose({ kind: 'weekdays', weekdays: chosen });
  }

  protected rest(hours: number | undefined): void {
    const [least, most] = restField.hard;
    if (hours === undefined || !Number.isInteger(hours) || hours < least || hours > most) return;
    if (hours === this.draft.document().calendar.restHours) this.proposal.leave();
    else this.proposal.propose({ kind: 'rest', hours });
  }
}
