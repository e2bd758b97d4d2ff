import { Component, inject, output } from '@angular/core';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { VisitDraft } from '../visit-draft';
import { VisitFinishing } from './visit-finishing';

/** Says why a visit that should be finished is not: what is kept, and that finishing is asked for again. */
@Component({
  selector: 'app-finish-note',
  imports: [FailureNote, Icon],
  template: `
    @if (!draft.readonly()) {
      @if (finishing.failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      } @else if (finishing.waits()) {
        <div class="note" role="alert">
          <app-icon [name]="finishing.online() ? 'check' : 'offline'" />
          <div>
            <p class="what">The visit is not finished yet.</p>
            @if (finishing.online()) {
              <p>The server can be reached again. Everything that you entered and accepted is there.</p>
            } @else {
              <p>
                The server cannot be reached. Everything that you entered and accepted is kept on this device and sent
                when the connection is back; finish the visit then.
              </p>
            }
          </div>
          @if (finishing.online()) {
            <button type="button" class="button primary" (click)="again.emit()">Finish now</button>
          }
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host:not(:has(*)) {
      display: none;
    }
    .note {
      display: flex;
      gap: 12px;
      align-items: start;
      padding: 12px 16px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    .note > div {
      flex: 1;
    }
    .note app-icon {
      color: var(--regress);
    }
    .what {
      font-weight: 600;
    }
  `,
})
export class FinishNote {
  protected readonly draft = inject(VisitDraft);
  protected readonly finishing = inject(VisitFinishing);
  readonly again = output();
}
