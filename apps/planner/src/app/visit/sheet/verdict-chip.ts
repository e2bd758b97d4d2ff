import { Component, computed, input } from '@angular/core';
import type { RuleAction } from '@repattern/domain';
import { actionWording } from '../../wording/verdict-wording';

/** What a verdict asks for, by sign, word and colour. */
@Component({
  selector: 'app-verdict-chip',
  host: { '[class]': 'words().tone' },
  template: `<span aria-hidden="true">{{ words().sign }}</span
    >{{ words().word }}`,
  styles: `
    @use '../../../styles/tones';

    @include tones.of-host(hold, progress, regress, rest, stop, complete);

    :host {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      padding: 0 7px;
      border: 1px solid color-mix(in srgb, var(--tone) 40%, transparent);
      border-radius: 999px;
      background: color-mix(in srgb, var(--tone) 6%, var(--surface));
      color: var(--tone);
      font-size: var(--text-12);
      font-weight: 650;
      line-height: 22px;
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      :host {
        border-color: currentcolor;
      }
    }
  `,
})
export class VerdictChip {
  readonly action = input.required<RuleAction>();
  protected readonly words = computed(() => actionWording[this.action()]);
}
