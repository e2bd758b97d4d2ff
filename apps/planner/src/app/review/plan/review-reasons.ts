import { Component, inject, input, output, signal } from '@angular/core';
import type { ReviewReasonView } from '@repattern/contracts';
import type { ItemId, ReviewedItem } from '@repattern/domain';
import { LibraryStore } from '../../data/library-store';
import { SessionStore } from '../../data/session-store';
import { ResolveForm, type Resolution } from '../queue/resolve-form';
import { ReasonLine } from '../reasons/reason-line';
import { Reviewing } from '../reviewing';

/** Why a plan is looked at, all of it, and what was done about it. */
@Component({
  selector: 'app-review-reasons',
  imports: [ReasonLine, ResolveForm],
  host: { role: 'region', 'aria-labelledby': 'reasons-title' },
  template: `
    <h2 id="reasons-title">Why it is looked at</h2>
    @let asked = asking() && reasons().length > 0;
    @if (!asked || reasons().length === 1) {
      <ul>
        @for (reason of reasons(); track $index) {
          <li>
            <app-reason-line [reason]="reason" />
            @let items = itemsOf(reason);
            @for (one of items; track one.item) {
              <button type="button" class="button plain" (click)="itemWanted.emit(one.item)">
                {{ items.length === 1 ? 'Why this dose' : 'Why: ' + nameOf(one) }}
              </button>
            }
          </li>
        } @empty {
          <li class="quiet">Nothing calls for a look at this plan now.</li>
        }
      </ul>
    }
    @if (asked) {
      <app-resolve-form
        [reasons]="reasons()"
        [busy]="reviewing.busy()"
        (resolved)="resolve($event)"
        (left)="asking.set(false)"
      />
    } @else if (mayResolve && reasons().length > 0) {
      <button type="button" class="button" (click)="ask()">Resolve <kbd aria-hidden="true">r</kbd></button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding: 12px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    ul {
      display: grid;
      gap: 4px;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
    }
    .plain {
      min-height: 24px;
      padding: 0 4px;
    }
    app-resolve-form {
      width: min(640px, 100%);
    }
  `,
})
export class ReviewReasons {
  private readonly library = inject(LibraryStore);
  private readonly session = inject(SessionStore);
  protected readonly reviewing = inject(Reviewing);

  readonly reasons = input.required<readonly ReviewReasonView[]>();
  /** A dose that a reason is about is to be looked at. */
  readonly itemWanted = output<ItemId>();

  protected readonly mayResolve = this.session.may('reviews.write');
  protected readonly asking = signal(false);

  /** The items that a reason is about, each once. */
  protected itemsOf({ params }: ReviewReasonView): readonly ReviewedItem[] {
    if ('item' in params) return [params];
    if (!('items' in params)) return [];
    return [...new Map(params.items.map((one) => [one.item, one])).values()];
  }

  protected nameOf({ exerciseId }: ReviewedItem): string {
    return this.library.exercises().get(exerciseId)?.name ?? 'an exercise';
  }

  /** Asks what was done about them. */
  ask(): void {
    if (this.mayResolve && this.reasons().length > 0) this.asking.set(true);
  }

  protected async resolve({ reasons, note }: Resolution): Promise<void> {
    if (await this.reviewing.resolve(reasons, note)) this.asking.set(false);
  }
}
