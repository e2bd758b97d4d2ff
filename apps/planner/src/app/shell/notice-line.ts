import { Component, DOCUMENT, ElementRef, inject } from '@angular/core';
import { MAT_SNACK_BAR_DATA, MatSnackBarLabel } from '@angular/material/snack-bar';
import { MatTooltip } from '@angular/material/tooltip';
import { Notices, type Notice } from '../data/notices';
import { Icon } from '../ui/icon';

/** One notice in the snack bar, with undo. It stays for as long as it is pointed at or focused. */
@Component({
  selector: 'app-notice-line',
  imports: [Icon, MatSnackBarLabel, MatTooltip],
  host: {
    '(pointerenter)': 'notices.pause()',
    '(pointerleave)': 'release()',
    '(focusin)': 'hold($event)',
    '(focusout)': 'release()',
  },
  template: `
    <app-icon class="sign" name="check" />
    <p matSnackBarLabel>{{ notice.text }}</p>
    @if (notice.undo !== null) {
      <button type="button" class="button plain" (click)="undo()">Undo</button>
    }
    <button
      type="button"
      class="button icon-only"
      aria-label="Dismiss"
      matTooltip="Dismiss"
      matTooltipPosition="above"
      (click)="dismiss()"
    >
      <app-icon name="close" [size]="16" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 6px 6px 6px 14px;
    }
    p {
      padding: 0;
    }
    .sign {
      color: var(--progress);
    }
  `,
})
export class NoticeLine {
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private cameFrom: HTMLElement | null = null;
  protected readonly notices = inject(Notices);
  protected readonly notice = inject<Notice>(MAT_SNACK_BAR_DATA);

  protected hold({ relatedTarget }: FocusEvent): void {
    this.notices.pause();
    if (relatedTarget instanceof HTMLElement && !this.host.contains(relatedTarget)) this.cameFrom = relatedTarget;
  }

  protected release(): void {
    if (!this.host.matches(':hover, :focus-within')) this.notices.resume();
  }

  protected undo(): void {
    if (this.dismiss()) this.notice.undo?.();
  }

  /** Takes the notice away; false when it was gone already, or another one has come. */
  protected dismiss(): boolean {
    if (this.notices.current() !== this.notice) return false;
    if (this.host.contains(this.document.activeElement)) this.giveFocusBack();
    this.notices.dismiss();
    return true;
  }

  private giveFocusBack(): void {
    const before = this.cameFrom?.isConnected ? this.cameFrom : this.document.querySelector('main');
    before?.focus();
  }
}
