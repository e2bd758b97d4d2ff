import { DestroyRef, Directive, effect, ElementRef, inject, input } from '@angular/core';
import type { PlanPlace } from '@repattern/domain';
import { CardDrag } from './card-drag';

/** A lane that cards are dragged out of and into. */
@Directive({ selector: '[appDropLane]' })
export class DropLane {
  readonly place = input.required<PlanPlace>({ alias: 'appDropLane' });
  readonly dropDisabled = input(false);

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const drag = inject(CardDrag);
    effect(() => drag.offer(element, this.place(), this.dropDisabled()));
    inject(DestroyRef).onDestroy(() => drag.withdraw(element));
  }
}
