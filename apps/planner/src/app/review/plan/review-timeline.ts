import { Component, computed, inject, input } from '@angular/core';
import { HistoryApi } from '../../data/history-api';
import { keysetList } from '../../data/keyset-list';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { RowSkeleton } from '../../ui/row-skeleton';
import { historyNaming } from '../../why/history-naming';
import { timelineEntryInWords } from '../../wording/timeline-wording';

const pageRows = 15;

/** What happened to a plan, newest first. */
@Component({
  selector: 'app-review-timeline',
  imports: [FailureNote, Icon, RowSkeleton],
  template: `
    @let state = list.state();
    @if (state.failure; as failure) {
      <app-failure-note [failure]="failure" (retry)="list.retry()" />
    }
    @if (state.phase === 'loading') {
      <app-row-skeleton label="Loading the timeline" [rows]="4" />
    }
    <ol>
      @for (entry of entries(); track $index) {
        <li>
          <app-icon [name]="entry.icon" [size]="16" />
          <p>
            <b>{{ entry.says }}</b>
            @if (entry.detail !== null) {
              <span>{{ entry.detail }}</span>
            }
            <span class="quiet">{{ entry.by }}, {{ entry.at }}</span>
          </p>
        </li>
      }
    </ol>
    @if (state.phase === 'ready' && entries().length === 0) {
      <p>Nothing has happened yet.</p>
    }
    @if (state.nextCursor !== null) {
      <button type="button" class="button" (click)="list.more()">Show earlier</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    app-failure-note,
    app-row-skeleton,
    ol {
      width: 100%;
    }
    li {
      display: grid;
      grid-template-columns: 16px minmax(0, 1fr);
      gap: 8px;
      align-items: baseline;
      min-height: var(--row);
      padding: 4px 0;
      border-bottom: 1px solid var(--line);
      font-size: var(--text-13);
    }
    li:last-child {
      border-bottom: 0;
    }
    app-icon {
      align-self: center;
      color: var(--ink-2);
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
    }
    b {
      font-weight: 600;
    }
    .quiet {
      margin-left: auto;
    }
  `,
})
export class ReviewTimeline {
  private readonly api = inject(HistoryApi);
  private readonly naming = historyNaming();

  readonly planId = input.required<string>();

  protected readonly list = keysetList(this.planId, (id, cursor) => this.api.timeline(id, { cursor, limit: pageRows }));
  protected readonly entries = computed(() =>
    this.list.state().items.map((entry) => timelineEntryInWords(entry, this.naming())),
  );
}
