import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistItem, WorklistKind, WorklistScope } from '@repattern/contracts';
import { keysetList } from '../data/keyset-list';
import { SessionStore } from '../data/session-store';
import { WorklistApi } from '../data/worklist-api';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../failure/failure-note';
import { RowSkeleton } from '../ui/row-skeleton';
import { Segmented } from '../ui/segmented';
import { worklistKindWording, type WorklistKindWording } from '../wording/worklist-wording';
import { DueVisits } from './due-visits';
import { WorklistRow } from './worklist-row';

const pageRows = 50;
const shownKinds = Object.keys(worklistKindWording) as readonly WorklistKind[];

/** Home: today’s visits, then what waits for somebody, longest waiting first, each row leading to where it is dealt with. */
@Component({
  selector: 'app-worklist',
  imports: [DueVisits, EmptyState, FailureNote, RouterLink, RowSkeleton, Segmented, WorklistRow],
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

interface Group extends WorklistKindWording {
  readonly kind: WorklistKind;
  readonly items: readonly WorklistItem[];
}

/** The rows by what they ask to be done, in the order of the page. */
function groupByKind(items: readonly WorklistItem[]): Group[] {
  const grouped = Map.groupBy(items, (item) => item.kind);
  return shownKinds.flatMap((kind) => {
    const ofKind = grouped.get(kind);
    return ofKind === undefined ? [] : [{ kind, ...worklistKindWording[kind], items: ofKind }];
  });
}
