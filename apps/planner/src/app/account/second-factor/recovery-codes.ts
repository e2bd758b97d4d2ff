import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, DOCUMENT, inject, input, output, viewChild } from '@angular/core';
import { CopyButton } from '../../ui/copy-button';

/** Recovery codes, shown once: each takes the place of one code of the authenticator. */
@Component({
  selector: 'app-recovery-codes',
  imports: [CopyButton],
  template: `
    <div class="printed-alone">
      <h3 #title tabindex="-1">The second factor is on. Keep these recovery codes</h3>
      <p>
        Each lets you sign in once when the authenticator is not at hand. Keep them where your password is not: printed
        in a safe place, or in a password manager.
      </p>
      <ul aria-label="Recovery codes" translate="no">
        @for (code of codes(); track code) {
          <li>{{ code }}</li>
        }
      </ul>
    </div>
    <p class="quiet">They are shown only now; nobody can look them up later.</p>
    <div class="actions">
      <app-copy-button label="Copy all" [text]="text()" />
      <button type="button" class="button" (click)="print()">Print</button>
      <button type="button" class="button primary" (click)="kept.emit()">I have kept them</button>
    </div>
  `,
  styles: `
    :host,
    .printed-alone {
      display: grid;
      gap: 12px;
      align-content: start;
    }
    h3 {
      font-size: var(--text-14);
      font-weight: 650;
    }
    h3:focus-visible {
      outline-color: transparent;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
      gap: 4px 24px;
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--sunken);
      font-size: var(--text-16);
      font-weight: 600;
      letter-spacing: 0.04em;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class RecoveryCodes {
  private readonly document = inject(DOCUMENT);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  protected readonly text = computed(() => this.codes().join('\n'));

  constructor() {
    afterNextRender(() => this.title().nativeElement.focus());
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
