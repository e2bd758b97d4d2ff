import { Component, inject } from '@angular/core';
import { Notices, type Notice } from '../data/notices';
import { Icon } from '../ui/icon';

/** Shows what was just done, with undo. */
@Component({
  selector: 'app-notice-bar',
  imports: [Icon],
  host: {
    role: 'status',
    '(pointerenter)': 'notices.pause()',
    '(pointerleave)': 'notices.resume()',
    '(focusin)': 'notices.pause()',
    '(focusout)': 'notices.resume()',
  },
  template: `
    @if (notices.current(); as notice) {
      <div>
        <app-icon name="check" />
        <p>{{ notice.text }}</p>
        @if (notice.undo !== null) {
          <button type="button" class="button plain" (click)="undo(notice)">Undo</button>
        }
        <button type="button" class="button icon-only" aria-label="Dismiss" (click)="notices.dismiss()">
          <app-icon name="close" [size]="16" />
        </button>
      </div>
    }
  `,
  styles: `
    div {
      position: fixed;
      z-index: 25;
      bottom: 24px;
      left: calc(var(--rail) + 24px);
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 6px 6px 6px 14px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--float);
    }
    app-icon {
      color: var(--progress);
    }
    .icon-only app-icon {
      color: inherit;
    }
    @media (width <= 640px) {
      div {
        right: 16px;
        bottom: 72px;
        left: 16px;
      }
      p {
        flex: 1;
      }
    }
  `,
})
export class NoticeBar {
  protected readonly notices = inject(Notices);

  protected undo(notice: Notice): void {
    this.notices.dismiss();
    notice.undo?.();
  }
}
