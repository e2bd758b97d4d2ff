import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { ItemId } from '@repattern/domain';
import { of } from 'rxjs';
import { offerShortcuts } from '../../shell/shortcuts';
import { Icon } from '../../ui/icon';
import { DoseHistory } from '../dose-history/dose-history';

/** One click, or one key, from a dose of the plan in the address to its whole history, which is read once it is wanted. */
@Component({
  selector: 'app-dose-why',
  imports: [DoseHistory, Icon],
  template: `
    @if (plan(); as plan) {
      <button #toggler type="button" class="button plain" [attr.aria-expanded]="shown()" (click)="toggle()">
        <app-icon [name]="shown() ? 'down' : 'right'" [size]="16" />Why this dose
      </button>
      @defer (when shown()) {
        @if (shown()) {
          <app-dose-history [planId]="plan.id" [item]="item()" [planPath]="plan.path" />
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    button {
      margin-left: -8px;
      padding: 0 8px 0 4px;
    }
    app-dose-history {
      width: 100%;
    }
  `,
})
export class DoseWhy {
  private readonly toggler = viewChild<ElementRef<HTMLElement>>('toggler');

  readonly item = input.required<ItemId>();

  private readonly params = toSignal(inject(ActivatedRoute, { optional: true })?.paramMap ?? of(null));
  /** Null on a screen that shows no plan. */
  protected readonly plan = computed(() => {
    const [patient, id] = [this.params()?.get('id'), this.params()?.get('planId')];
    return !patient || !id ? null : { id, path: ['/patients', patient, 'plans', id] };
  });
  protected readonly shown = linkedSignal({ source: this.item, computation: () => false });

  constructor() {
    offerShortcuts([{ keys: ['h'], label: 'Why this dose: its history', run: () => this.toggle() }]);
  }

  protected toggle(): void {
    this.shown.update((shown) => !shown);
    this.toggler()?.nativeElement.focus();
  }
}
