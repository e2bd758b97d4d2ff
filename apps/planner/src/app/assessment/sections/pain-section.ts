import { Component, computed, input, output } from '@angular/core';
import type { PainMark, PainRecord } from '@repattern/domain';
import { BodyChart } from '../../ui/body-chart/body-chart';
import { startingPoint } from '../../ui/body-chart/place-on-body';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { LatestValue } from '../../ui/latest-value';
import { NumberScale } from '../../ui/number-scale';
import { painRatingWording } from '../../wording/section-pain';
import { wasInWords } from '../../wording/section-words';
import { fieldPlace } from './field-place';
import type { SectionComponent, SectionContext } from './section';

type Rating = keyof typeof painRatingWording;

/** Pain now, at its best and at its worst, and where it hurts. */
@Component({
  selector: 'app-pain-section',
  imports: [BodyChart, NumberScale],
  hostDirectives: [EnterMovesOn],
  template: `
    <div class="ratings">
      @for (rating of ratings(); track rating.id) {
        <app-number-scale
          [inputId]="rating.place"
          [label]="rating.label"
          [value]="value()[rating.id]"
          [readonly]="context().readonly"
          (rated)="rate(rating.id, $event)"
        >
          @if (rating.was; as was) {
            <span class="quiet was">{{ was }}</span>
          }
        </app-number-scale>
      }
    </div>
    <app-body-chart
      [marks]="value().marks"
      [start]="start()"
      [readonly]="context().readonly"
      (changed)="mark($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 20px;
    }
    .ratings {
      display: grid;
      gap: 8px;
    }
    .was {
      grid-column: 2;
      font-size: var(--text-12);
    }
  `,
})
export class PainSection implements SectionComponent<'pain'> {
  readonly value = input.required<PainRecord>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<PainRecord>();

  private readonly latest = new LatestValue(this.value, this.changed);
  protected readonly ratings = computed(() => {
    const before = this.context().previous?.pain;
    return (['now', 'best', 'worst'] as const).map((id) => {
      const was = before?.[id] ?? null;
      return {
        id,
        label: painRatingWording[id],
        place: fieldPlace('pain', id),
        was: was === null ? null : wasInWords(`${was} of 10`),
      };
    });
  });
  protected readonly start = computed(() => {
    const { document, presentation } = this.context();
    return startingPoint(presentation?.region ?? null, document.presentation.side);
  });

  protected rate(rating: Rating, value: number | null): void {
    this.latest.put({ ...this.latest.now(), [rating]: value });
  }

  protected mark(marks: readonly PainMark[]): void {
    this.latest.put({ ...this.latest.now(), marks });
  }
}
