import { afterNextRender, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { ClinicCalendar } from '../../data/clinic-calendar';
import type { LinkedAccount } from '../../data/people-api';
import { CopyButton } from '../../ui/copy-button';

/** A link to hand over, shown once: it is kept nowhere, not even by the server. */
@Component({
  selector: 'app-link-card',
  imports: [CopyButton],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'link-title' },
  template: `
    <h2 id="link-title">Hand this link to {{ linked().person.displayName }}</h2>
    <div class="link">
      <input
        #box
        class="field-input"
        readonly
        aria-label="Link"
        spellcheck="false"
        [value]="linked().link"
        (focus)="box.select()"
      />
      <app-copy-button [text]="linked().link" (refused)="box.focus()" />
      <button type="button" class="button" (click)="done.emit()">Done</button>
    </div>
    <p>
      It works once, until <strong>{{ until() }}</strong>. Whoever has it can choose the password, so hand it over in
      person or by a way you trust.
    </p>
    <p class="quiet">It is shown only now. If it gets lost, make a new one; this one then stops working.</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 16px;
      border: 1px solid var(--primary);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .link {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    input {
      flex: 1 1 320px;
    }
  `,
})
export class LinkCard {
  private readonly calendar = inject(ClinicCalendar);

  readonly linked = input.required<LinkedAccount>();
  readonly done = output();

  protected readonly until = computed(() => this.calendar.moment(this.linked().expiresAt));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => host.nativeElement.focus());
  }
}
