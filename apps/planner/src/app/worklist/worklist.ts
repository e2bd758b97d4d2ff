import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistItem, WorklistScope } from '@repattern/contracts';
import { keysetList } from '../data/keyset-list';
import { SessionStore } from '../data/session-store';
import { WorklistApi } from '../data/worklist-api';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../failure/failure-note';
import { RowSkeleton } from '../ui/row-skeleton';
import { Segmented } from '../ui/segmented';
import { worklistKindWording } from '../wording/worklist-wording';
import { WorklistRow } from './worklist-row';

const pageRows = 50;

/** Home: what waits for somebody, longest waiting first, each row leading to where it is dealt with. */
@Component({
  selector: 'app-worklist',
  imports: [EmptyState, FailureNote, RouterLink, RowSkeleton, Segmented, WorklistRow],
  templateUrl: './worklist.html',
  styleUrl: './worklist.scss',
})
export class Worklist {
  private readonly api = inject(WorklistApi);
  protected readonly session = inject(SessionStore);

  protected readonly scopes = [
    { value: 'mine', label: 'Mine' },
    { value: 'clinic', label: 'Clinic' },
  ] as const satisfies { value: WorklistScope; label: string }[];
  // Who treats nobody has no own list; the clinic's is theirs.
  protected readonly scope = signal<WorklistScope>(
    this.session.session()?.roles.includes('therapist') ? 'mine' : 'clinic',
  );
  protected readonly list = keysetList(this.scope, (scope, cursor) =>
    this.api.list(scope, { cursor, limit: pageRows }),
  );
  protected readonly groups = computed(() => groupByKind(this.list.state().items));

  protected choose(value: string): void {
    this.scope.set(this.scopes.find((scope) => scope.value === value)?.value ?? 'mine');
  }
}

function groupByKind(items: readonly WorklistItem[]): { label: string; items: WorklistItem[] }[] {
  return [...Map.groupBy(items, (item) => item.kind)].map(([kind, grouped]) => ({
    label: worklistKindWording[kind],
    items: grouped,
  }));
}
