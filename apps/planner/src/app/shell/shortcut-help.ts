import type { ElementRef } from '@angular/core';
import { Component, inject, viewChild } from '@angular/core';
import { Icon } from '../ui/icon';
import { offerShortcuts, Shortcuts } from './shortcuts';

/** Lists the shortcuts that work right now. */
@Component({
  selector: 'app-shortcut-help',
  imports: [Icon],
  template: `
    <dialog #dialog aria-labelledby="shortcut-help-title" closedby="any">
      <header>
        <h2 id="shortcut-help-title">Keyboard</h2>
        <button type="button" class="button icon-only" aria-label="Close" (click)="close()">
          <app-icon name="close" />
        </button>
      </header>
      <ul>
        @for (shortcut of shortcuts.offered(); track shortcut) {
          <li>
            <span>{{ shortcut.label }}</span>
            <span class="keys">
              @for (key of shortcut.keys; track $index) {
                <kbd>{{ key }}</kbd>
              }
            </span>
          </li>
        }
      </ul>
      <label>
        <input type="checkbox" [checked]="shortcuts.enabled()" (change)="shortcuts.setEnabled(!shortcuts.enabled())" />
        Single keys act as shortcuts
      </label>
    </dialog>
  `,
  styleUrl: './shortcut-help.scss',
})
export class ShortcutHelp {
  protected readonly shortcuts = inject(Shortcuts);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    offerShortcuts([{ keys: ['?'], label: 'This list', run: () => this.open() }]);
  }

  open(): void {
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }
}
