import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { PlanCalendarFiles } from '../data/plan-calendar-files';
import { failureOf, type Failure } from '../data/failure';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { PlanSync } from '../plan/plan-sync';
import { CalendarProposal } from './calendar-proposal';

/** The visits for calendar programs: a file of them, or an address that a program follows. */
@Component({
  selector: 'app-calendar-sharing',
  imports: [FailureNote],
  host: { role: 'region', 'aria-labelledby': 'sharing-title' },
  template: `
    <h3 id="sharing-title">For calendar programs</h3>
    @if (proposal.followed()) {
      <div class="actions">
        <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="save()">
          Calendar file
        </button>
        @if (maySubscribe) {
          <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="subscribe()">
            {{ address() === null ? 'Subscribe' : 'New address' }}
          </button>
          <button type="button" class="button plain" [attr.aria-disabled]="busy() || null" (click)="takeBack()">
            Take the address back
          </button>
        }
      </div>
      @if (address(); as address) {
        <div class="field">
          <label class="field-label" for="feed-address">Secret address: whoever knows it sees the visits</label>
          <input #box id="feed-address" class="field-input" readonly [value]="address" (focus)="box.select()" />
        </div>
      }
    } @else {
      <p class="quiet">A calendar file is there once the plan is signed.</p>
    }
    <p role="status">{{ told() }}</p>
    @if (failure(); as failure) {
      <app-failure-note [failure]="failure" [retryable]="false" />
    }
  `,
  styleUrl: './closures-panel.scss',
  styles: `
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
  `,
})
export class CalendarSharing {
  private readonly document = inject(DOCUMENT);
  private readonly files = inject(PlanCalendarFiles);
  private readonly sync = inject(PlanSync);
  protected readonly maySubscribe = inject(SessionStore).may('plans.write');
  protected readonly proposal = inject(CalendarProposal);

  protected readonly address = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly told = signal('');
  protected readonly failure = signal<Failure | null>(null);

  protected save(): Promise<void> {
    return this.run(async (id) => {
      await this.files.save(id);
      return 'The calendar file is among your downloads';
    });
  }

  protected subscribe(): Promise<void> {
    return this.run(async (id) => {
      const address = await this.files.subscribe(id);
      this.address.set(address);
      return (await this.copied(address))
        ? 'The address is copied. It is shown this once.'
        : 'Copy the address: it is shown this once.';
    });
  }

  protected takeBack(): Promise<void> {
    return this.run(async (id) => {
      await this.files.unsubscribe(id);
      this.address.set(null);
      return 'The address is taken back: whoever followed it sees nothing more';
    });
  }

  // A browser may refuse the clipboard; the address stands in the field all the same.
  private async copied(address: string): Promise<boolean> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(address);
      return true;
    } catch {
      return false;
    }
  }

  private async run(work: (planId: string) => Promise<string>): Promise<void> {
    const id = this.sync.record()?.value.id;
    if (id === undefined || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    this.told.set('');
    try {
      this.told.set(await work(id));
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
