import { afterNextRender, Component, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { ClinicCalendar } from '../../data/clinic-calendar';
import type { AccountView, LinkedAccount } from '../../data/people-api';
import { SessionStore } from '../../data/session-store';
import { Icon } from '../../ui/icon';
import { personStateOf, personStateWording, rolesInWords } from '../../wording/person-wording';
import { PersonPanel } from './person-panel';

/** The people by name, each with how the account stands; one at a time opens to be changed, in place. */
@Component({
  selector: 'app-people-table',
  imports: [Icon, PersonPanel],
  templateUrl: './people-table.html',
  styleUrl: './people-table.scss',
})
export class PeopleTable {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly people = input.required<readonly AccountView[]>();
  readonly linked = output<LinkedAccount>();
  readonly changed = output<AccountView>();
  readonly said = output<string>();
  /** Somebody else was faster: this person is not as it is shown. */
  readonly overtaken = output<AccountView>();

  /** Whose panel is open. */
  protected readonly open = signal<string | null>(null);
  protected readonly stateOf = personStateOf;
  protected readonly stateWording = personStateWording;
  protected readonly rolesInWords = rolesInWords;

  protected isSelf({ id }: AccountView): boolean {
    return this.session.session()?.user.id === id;
  }

  protected isOnlyAdministrator({ id }: AccountView): boolean {
    return !this.people().some(
      ({ id: other, roles, account: { active, invited } }) =>
        other !== id && roles.includes('administrator') && active && !invited,
    );
  }

  protected toggle(id: string): void {
    this.open.update((open) => (open === id ? null : id));
  }

  /** Closes the panel; the focus goes back to what opened it. */
  protected close(id: string): void {
    this.open.set(null);
    const opener = (): HTMLElement | null => this.host.nativeElement.querySelector(`[data-opens="${id}"]`);
    afterNextRender(() => opener()?.focus(), { injector: this.injector });
  }
}
