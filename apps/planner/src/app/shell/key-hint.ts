import { Directive, effect, inject, input } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { Shortcuts } from './shortcuts';

/**
 * Tells the keys that do what its element does: beside it once the pointer or the focus has rested there, and to
 * assistive technology as a description. Says nothing while shortcuts are switched off.
 */
@Directive({
  selector: '[appKeyHint]',
  hostDirectives: [{ directive: MatTooltip, inputs: ['matTooltipPosition'] }],
})
export class KeyHint {
  /** Keys pressed one after the other. */
  readonly appKeyHint = input.required<readonly string[]>();

  constructor() {
    const tooltip = inject(MatTooltip);
    const shortcuts = inject(Shortcuts);
    effect(() => {
      tooltip.message = shortcuts.enabled() ? keysInWords(this.appKeyHint()) : '';
    });
  }
}

function keysInWords(keys: readonly string[]): string {
  return `${keys.length === 1 ? 'Key' : 'Keys'} ${keys.join(' then ')}`;
}
