import { Component, computed, inject, signal } from '@angular/core';
import { Notices } from '../../data/notices';
import { PeopleApi, type AccountView, type LinkedAccount } from '../../data/people-api';
import { PeopleStore } from '../../data/people-store';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { RowSkeleton } from '../../ui/row-skeleton';
import { InviteForm } from './invite-form';
import { LinkCard } from './link-card';
import { PeopleTable } from './people-table';

/** The people of the clinic: who may sign in, in which roles, and how somebody comes in or leaves. */
@Component({
  selector: 'app-people',
  imports: [EmptyState, FailureNote, Icon, InviteForm, LinkCard, PeopleTable, RowSkeleton],
  templateUrl: './people.html',
  styleUrl: './people.scss',
})
export class People {
  private readonly api = inject(PeopleApi);
  private readonly names = inject(PeopleStore);
  private readonly notices = inject(Notices);
  /** Whether those who have left are shown, too. */
  protected readonly inactive = signal(false);
  protected readonly record = readRecord(this.inactive, (inactive) => this.api.list(inactive));
  protected readonly inviting = signal(false);
  protected readonly linked = signal<LinkedAccount | null>(null);
  protected readonly count = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read') return '';
    const active = state.record.filter(({ account }) => account.active).length;
    return active === 1 ? '1 person' : `${active} people`;
  });

  protected startInviting(): void {
    this.linked.set(null);
    this.inviting.set(true);
  }

  /** Shows the link and the person of it, who may be new. */
  protected handOver(linked: LinkedAccount): void {
    this.inviting.set(false);
    this.linked.set(linked);
    this.keep(linked.person);
  }

  protected keep(person: AccountView): void {
    const state = this.record.state();
    if (state.kind !== 'read') return;
    const others = state.record.filter(({ id }) => id !== person.id);
    this.record.replace([...others, person].toSorted(byName));
    this.names.refresh();
  }

  /** Shows the people as somebody else has left them. */
  protected catchUp({ displayName }: AccountView): void {
    this.record.retry();
    this.names.refresh();
    this.say(`Nothing was done: somebody else changed ${displayName} meanwhile. The list is as it is now.`);
  }

  protected say(text: string): void {
    this.notices.show({ text, undo: null });
  }
}

function byName(one: AccountView, other: AccountView): number {
  return one.displayName.localeCompare(other.displayName);
}
