import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import type { ReviewQueueRow } from '@repattern/contracts';
import { offerShortcuts } from '../../shell/shortcuts';
import { QueueActions } from './queue-actions';
import { QueueRow, type QueueErrand } from './queue-row';
import { ResolveForm, type Resolution } from './resolve-form';
import { SnoozeForm, type Snooze } from './snooze-form';

/** A question that is open below a row. */
interface Asked {
  readonly planId: string;
  readonly errand: Exclude<QueueErrand, 'assign'>;
}

/** The plans of the queue; keys go from row to row and act on the one they are at. */
@Component({
  selector: 'app-queue-list',
  imports: [QueueRow, ResolveForm, SnoozeForm],
  host: { '(keydown)': 'press($event)' },
  template: `
    <ul aria-label="Plans to look at">
      @for (row of rows(); track row.planId; let at = $index) {
        <li>
          <app-queue-row
            [row]="row"
            [resting]="resting()"
            [current]="at === current()"
            [mayAct]="actions.mayAct()"
            (reached)="current.set(at)"
            (asked)="begin($event, row)"
          />
          @if (asked()?.planId === row.planId) {
            <div class="asked">
              @if (asked()?.errand === 'snooze') {
                <app-snooze-form [busy]="isBusy()" (snoozed)="snooze(row, $event)" (left)="close()" />
              } @else {
                <app-resolve-form
                  [reasons]="row.reasons"
                  [busy]="isBusy()"
                  (resolved)="resolve(row, $event)"
                  (left)="close()"
                />
              }
            </div>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .asked {
      max-width: 640px;
      padding: 4px 12px 16px 104px;
    }
    @media (width <= 640px) {
      .asked {
        padding-left: 12px;
      }
    }
  `,
})
export class QueueList {
  private readonly drawn = viewChildren(QueueRow);
  private readonly injector = inject(Injector);
  protected readonly actions = inject(QueueActions);

  readonly rows = input.required<readonly ReviewQueueRow[]>();
  /** Whether these are the plans that rest. */
  readonly resting = input.required<boolean>();

  // A row that leaves gives its place to the next one.
  protected readonly current = linkedSignal<readonly ReviewQueueRow[], number>({
    source: this.rows,
    computation: (rows, previous) => {
      const before = previous?.source[previous.value]?.planId;
      const at = rows.findIndex(({ planId }) => planId === before);
      return at >= 0 ? at : Math.max(0, Math.min(previous?.value ?? 0, rows.length - 1));
    },
  });
  protected readonly asked = signal<Asked | null>(null);
  protected readonly isBusy = computed(() => this.actions.busy() !== null);

  constructor() {
    const onCurrent = (errand: QueueErrand) => () => {
      const row = this.rows()[this.current()];
      if (row !== undefined) this.begin(errand, row);
    };
    offerShortcuts([
      { keys: ['j'], label: 'Next plan', run: () => this.step(1) },
      { keys: ['k'], label: 'Plan before', run: () => this.step(-1) },
      { keys: ['Enter'], label: 'Open the plan', run: null },
    ]);
    if (!this.actions.mayAct()) return;
    offerShortcuts([
      { keys: ['a'], label: 'Assign the plan to me, or give it back', run: onCurrent('assign') },
      { keys: ['s'], label: 'Snooze the plan', run: onCurrent('snooze') },
      { keys: ['r'], label: 'Resolve reasons of the plan', run: onCurrent('resolve') },
    ]);
  }

  /** Puts the focus on the row that keys act on. */
  focus(): void {
    this.drawn()[this.current()]?.focus();
  }

  protected press(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const onRow = event.target instanceof HTMLElement && event.target.closest('app-queue-row') !== null;
    if (step === 0 || !onRow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.step(step);
  }

  protected begin(errand: QueueErrand, row: ReviewQueueRow): void {
    this.current.set(this.rows().indexOf(row));
    if (errand === 'snooze' && this.resting()) return;
    if (errand === 'assign') void this.actions.assignToMe(row);
    else if (row.refused !== 'own-plan') this.asked.set({ planId: row.planId, errand });
  }

  protected close(): void {
    this.asked.set(null);
    this.focusWhenDrawn();
  }

  protected async snooze(row: ReviewQueueRow, snooze: Snooze): Promise<void> {
    if (await this.actions.snooze(row, snooze)) this.close();
  }

  protected async resolve(row: ReviewQueueRow, { reasons, note }: Resolution): Promise<void> {
    if (await this.actions.resolve(row, reasons, note)) this.close();
  }

  /** The first key only finds the row; where it is already, it goes on. */
  private step(by: number): void {
    const drawn = this.drawn();
    const isThere = drawn.some((row) => row.hasFocus());
    const next = isThere ? this.current() + by : this.current();
    drawn[Math.max(0, Math.min(next, drawn.length - 1))]?.focus();
  }

  private focusWhenDrawn(): void {
    afterNextRender(() => this.focus(), { injector: this.injector });
  }
}
