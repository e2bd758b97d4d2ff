import { Injectable } from '@angular/core';
import type { PlanPlace } from '@repattern/domain';

/** Lets cards be dragged with the mouse. */
@Injectable()
export class CardDrag {
  offer(_lane: HTMLElement, _place: PlanPlace, _disabled: boolean): void {
    return;
  }

  withdraw(_lane: HTMLElement): void {
    return;
  }
}
