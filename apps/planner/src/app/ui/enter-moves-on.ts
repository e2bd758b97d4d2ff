import { Directive } from '@angular/core';
import { fieldBeside } from './field-beside';

/** Enter goes from a field to the next one, as on a keypad; Shift and Enter go back. A button that acts still acts. */
@Directive({
  selector: '[appEnterMovesOn]',
  host: { '(keydown.enter)': 'move($event, "next")', '(keydown.shift.enter)': 'move($event, "previous")' },
})
export class EnterMovesOn {
  protected move(event: Event, direction: 'next' | 'previous'): void {
    const { target } = event;
    const isField =
      target instanceof HTMLElement && target.matches('input, select, [data-field]:not([data-field=acts])');
    if (event.defaultPrevented || !isField) return;
    event.preventDefault();
    const next = fieldBeside(target, direction);
    next?.focus();
    if (next instanceof HTMLInputElement && next.type !== 'radio') next.select();
  }
}
