import { Component, computed, input, output } from '@angular/core';
import type { PainQuality } from '@repattern/domain';
import { painQualities } from '@repattern/domain/assessment/assessment-document';
import { Icon } from '../icon';
import { KeyedChoice, type KeyedAnswer } from '../keyed-choice';
import { NumberScale } from '../number-scale';
import { markInWords, painQualityWording } from '../../wording/section-pain';
import { capitalised } from '../../wording/section-words';
import { qualityKeys, type MarkInProgress } from './mark-in-progress';
import { placeOnBody } from './place-on-body';

/** One mark of the chart in words; the one that is selected is rated and described in place. */
@Component({
  selector: 'app-mark-editor',
  imports: [Icon, KeyedChoice, NumberScale],
  template: `
    <div class="head">
      @if (readonly()) {
        <p>{{ words() }}</p>
      } @else {
        <button type="button" class="words" [attr.aria-expanded]="selected()" (click)="chosen.emit()">
          {{ words() }}
        </button>
        <button
          type="button"
          class="button icon-only"
          [attr.aria-label]="'Remove mark: ' + place()"
          (click)="removed.emit()"
        >
          <app-icon name="close" [size]="14" />
        </button>
      }
    </div>
    @if (selected() && !readonly()) {
      <app-number-scale
        [inputId]="'mark-' + at() + '-rating'"
        label="Pain"
        unknown="Not rated"
        [value]="mark().nrs"
        (rated)="rated.emit($event)"
      />
      <app-keyed-choice
        label="Quality"
        unknown="Not given"
        stays
        [answers]="qualities"
        [value]="mark().quality"
        (answered)="described.emit($event)"
      />
    }
  `,
  styleUrl: './mark-editor.scss',
})
export class MarkEditor {
  protected readonly qualities: readonly KeyedAnswer<PainQuality>[] = painQualities.map((value) => ({
    value,
    label: painQualityWording[value],
    key: qualityKeys[value],
  }));

  readonly mark = input.required<MarkInProgress>();
  readonly at = input.required<number>();
  readonly selected = input(false);
  readonly readonly = input(false);
  readonly chosen = output();
  readonly rated = output<number | null>();
  readonly described = output<PainQuality | null>();
  readonly removed = output();

  protected readonly place = computed(() => capitalised(placeOnBody(this.mark()) ?? 'beside the body'));
  protected readonly words = computed(() => markInWords({ ...this.mark(), place: this.place() }));
}
