import { Component, DOCUMENT, inject, input, output, signal } from '@angular/core';
import { Icon } from './icon';

/** Copies a text; says that it is copied, and tells when the browser gives no clipboard, as on plain http. */
@Component({
  selector: 'app-copy-button',
  imports: [Icon],
  template: `
    <button type="button" class="button" (click)="copy()">
      <app-icon [name]="copied() ? 'check' : 'copy'" [size]="16" />{{ copied() ? 'Copied' : label() }}
    </button>
    <span class="unseen" role="status">{{ copied() ? 'Copied to the clipboard.' : '' }}</span>
  `,
})
export class CopyButton {
  private readonly document = inject(DOCUMENT);

  readonly text = input.required<string>();
  readonly label = input('Copy');
  /** There is no clipboard; the text has to be copied by hand. */
  readonly refused = output();

  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    try {
      // Without a safe context there is no clipboard, whatever the types say.
      await this.document.defaultView?.navigator.clipboard.writeText(this.text());
      this.copied.set(true);
    } catch {
      this.refused.emit();
    }
  }
}
