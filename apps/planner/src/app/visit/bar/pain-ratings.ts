import { Component, computed, inject } from '@angular/core';
import type { VisitPain } from '@repattern/domain';
import { NumberScale } from '../../ui/number-scale';
import { painRatingNames } from '../../wording/visit-pain-wording';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';

const ratings = Object.keys(painRatingNames) as (keyof VisitPain)[];

/** Pain today; a digit rates. What hurt during exercise stands first: every verdict looks at it. */
@Component({
  selector: 'app-pain-ratings',
  imports: [NumberScale],
  host: { role: 'group', 'aria-label': 'Pain, 0 to 10' },
  template: `
    @for (rating of shown(); track rating.id) {
      <app-number-scale
        [inputId]="'visit-pain-' + rating.id"
        [label]="rating.name"
        [value]="rating.value"
        [readonly]="draft.readonly()"
        (rated)="rate(rating.id, $event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(330px, 100%), 1fr));
      gap: 6px 24px;
    }
    app-number-scale {
      grid-template-columns: 84px minmax(0, 330px) 70px;
    }
    /* Two beside each other, so that the sheet stays in sight: the name stands above the numbers, what is chosen is marked in them. */
    @container column (width < 760px) {
      :host {
        grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
        gap: 6px 16px;
      }
      app-number-scale {
        --scale-at: 2 / 1 / auto / -1;

        grid-template-columns: 1fr auto;
        gap: 2px 8px;
      }
    }
  `,
})
export class PainRatings {
  protected readonly draft = inject(VisitDraft);

  protected readonly shown = computed(() => {
    const { pain } = this.draft.document();
    return ratings.map((id) => ({ id, name: painRatingNames[id], value: pain[id] }));
  });

  protected rate(rating: keyof VisitPain, value: number | null): void {
    this.draft.change(painRatingNames[rating], answering('pain', { [rating]: value }));
  }
}
