import { Component, computed, input, output } from '@angular/core';
import type { BodySide, HealingEvent } from '@repattern/domain';
import { qualifiersOf } from '@repattern/domain/assessment/healing-events';
import { healingLimitsOn } from '@repattern/domain/assessment/healing-limits-on';
import { procedures } from '@repattern/domain/exercise/procedures';
import { parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import { DateField } from '../../ui/date-field';
import { Icon } from '../../ui/icon';
import { KeyedChoice } from '../../ui/keyed-choice';
import { LatestValue } from '../../ui/latest-value';
import { limitInWords } from '../../wording/section-presentation';
import { fieldPlace } from './field-place';
import type { SectionContext } from './section';
import { sideAnswers } from './side-answers';
import { yesNoAnswers } from './yes-no-answers';

/** One operation or injury: when, on which side, under which circumstances, and what it forbids until when. */
@Component({
  selector: 'app-healing-event-row',
  imports: [DateField, Icon, KeyedChoice],
  template: `
    <div class="fields">
      <strong>{{ name() }}</strong>
      <app-date-field
        label="On"
        [inputId]="place() + '-on'"
        [value]="event().on || null"
        [latest]="context().document.assessedOn"
        [readonly]="context().readonly"
        (dated)="change({ on: $event ?? '' })"
      />
      <div class="field">
        <span class="field-label" aria-hidden="true">Side</span>
        <app-keyed-choice
          [id]="place() + '-side'"
          [label]="name() + ', side'"
          [answers]="sides"
          [value]="event().side"
          [readonly]="context().readonly"
          (answered)="setSide($event)"
        />
      </div>
      @for (qualifier of qualifiers(); track qualifier) {
        <div class="field">
          <span class="field-label" aria-hidden="true">{{ qualifier }}</span>
          <app-keyed-choice
            unknown="Unknown"
            [label]="name() + ', ' + qualifier"
            [answers]="yesNo"
            [value]="event().qualifiers[qualifier] ?? null"
            [readonly]="context().readonly"
            (answered)="qualify(qualifier, $event)"
          />
        </div>
      }
    </div>
    @if (!context().readonly) {
      <button
        type="button"
        class="button icon-only"
        tabindex="-1"
        [attr.aria-label]="'Remove ' + name()"
        (click)="removed.emit()"
      >
        <app-icon name="close" [size]="14" />
      </button>
    }
    <ul aria-live="polite">
      @for (limit of limits(); track $index) {
        <li>{{ limit }}</li>
      } @empty {
        <li class="none">
          {{
            event().on === ''
              ? 'Needs its day: until then all that it ever forbids is forbidden'
              : 'Forbids nothing any more'
          }}
        </li>
      }
    </ul>
  `,
  styleUrl: './healing-event-row.scss',
})
export class HealingEventRow {
  protected readonly sides = sideAnswers;
  protected readonly yesNo = yesNoAnswers;

  readonly event = input.required<HealingEvent>();
  readonly at = input.required<number>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<HealingEvent>();
  readonly removed = output();

  private readonly latest = new LatestValue(this.event, this.changed);
  protected readonly name = computed(() => procedures[this.latest.now().procedure].name);
  protected readonly place = computed(() => fieldPlace('presentation', `event-${this.at()}`));
  protected readonly qualifiers = computed(() => qualifiersOf(this.latest.now().procedure));
  protected readonly limits = computed(() => {
    const { document } = this.context();
    const on = parseCalendarDate(document.assessedOn);
    const presentation = { ...document.presentation, id: null, events: [this.latest.now()] };
    return on === null ? [] : healingLimitsOn({ ...document, presentation }, on).map(limitInWords);
  });

  protected change(part: Partial<HealingEvent>): void {
    this.latest.put({ ...this.latest.now(), ...part });
  }

  protected setSide(side: BodySide | null): void {
    this.change({ side });
  }

  protected qualify(qualifier: string, answer: 'yes' | 'no' | null): void {
    const { [qualifier]: _before, ...others } = this.latest.now().qualifiers;
    this.change({ qualifiers: answer === null ? others : { ...others, [qualifier]: answer } });
  }
}
