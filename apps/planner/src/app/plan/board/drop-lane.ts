import { afterRenderEffect, computed, DestroyRef, Directive, ElementRef, inject, input } from '@angular/core';
import type { ItemId, PlanPlace } from '@repattern/domain';
import { CardDrag } from './card-drag';

/** A lane that cards are dragged out of and into, once they are drawn. */
@Directive({ selector: '[appDropLane]' })
export class DropLane {
  readonly place = input.required<PlanPlace>({ alias: 'appDropLane' });
  /** The cards in it, in their order. */
  readonly dropCards = input.required<readonly { readonly id: ItemId }[]>();
  readonly dropDisabled = input(false);

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const drag = inject(CardDrag);
    const order = computed(() =>
      this.dropCards()
        .map(({ id }) => id)
        .join(' '),
    );
    afterRenderEffect(() => {
      order();
      if (this.dropDisabled()) drag.withdraw(element);
      else void drag.offer({ element, place: this.place() });
    });
    inject(DestroyRef).onDestroy(() => drag.withdraw(element));
  }
}
