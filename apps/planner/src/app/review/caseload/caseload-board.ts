import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readRecord } from '../../data/read-record';
import { ReviewsApi } from '../../data/reviews-api';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { RowSkeleton } from '../../ui/row-skeleton';
import { Segmented } from '../../ui/segmented';
import { StackedBar } from '../../ui/stacked-bar';
import { ReviewTabs } from '../review-tabs';
import { caseloadLine, orderedCaseload, type CaseloadColumn } from './caseload-line';

const spans = ['7', '30', '90'];

/** What each therapist and the clinic carry: plans, visits, verdicts, overrides, outcomes and what is overdue. */
@Component({
  selector: 'app-caseload-board',
  imports: [EmptyState, FailureNote, Icon, ReviewTabs, RouterLink, RowSkeleton, Segmented, StackedBar],
  templateUrl: './caseload-board.html',
  styleUrl: './caseload-board.scss',
})
export class CaseloadBoard {
  private readonly api = inject(ReviewsApi);
  private readonly router = inject(Router);

  /** Query parameter of the address: over how many days. */
  readonly days = input<string>();

  protected readonly choices = spans.map((days) => ({ value: days, label: `${days} days` }));
  protected readonly span = computed(() => spans.find((days) => days === this.days()) ?? '30');
  protected readonly record = readRecord(this.span, (days) => this.api.caseload(Number(days)));
  protected readonly column = signal<CaseloadColumn>('name');
  protected readonly lines = computed(() => {
    const state = this.record.state();
    return state.kind === 'read' ? orderedCaseload(state.record.rows.map(caseloadLine), this.column()) : [];
  });
  protected readonly columns: readonly { key: CaseloadColumn | null; label: string; name: string }[] = [
    { key: 'name', label: 'Therapist', name: 'who' },
    { key: 'activePlans', label: 'Active plans', name: 'number' },
    { key: 'visits', label: 'Visits', name: 'number' },
    { key: null, label: 'Verdicts', name: 'mix' },
    { key: 'overrides', label: 'Overridden', name: 'number' },
    { key: 'past', label: 'Past the important change', name: 'outcomes' },
    { key: 'overdue', label: 'Overdue duties', name: 'duties' },
  ];

  protected show(days: string): void {
    void this.router.navigate([], { queryParams: { days: days === '30' ? null : days }, replaceUrl: true });
  }

  protected order(column: CaseloadColumn | null): 'ascending' | 'descending' | 'none' | null {
    if (column === null) return null;
    if (column !== this.column()) return 'none';
    return column === 'name' ? 'ascending' : 'descending';
  }
}
