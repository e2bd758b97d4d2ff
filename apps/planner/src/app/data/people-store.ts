import { httpResource } from '@angular/common/http';
import { computed, effect, inject, Service } from '@angular/core';
import type { PatientView, PersonPage, PersonView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { Connection } from './connection';
import { SessionStore } from './session-store';

/** The people of the clinic, read once per sign-in. */
@Service()
export class PeopleStore {
  private readonly session = inject(SessionStore);
  private readonly clinicId = computed(() => this.session.session()?.clinic.id);
  private readonly page = httpResource<PersonPage>(() => (this.clinicId() === undefined ? undefined : routes.people));

  readonly people = computed<readonly PersonView[]>(() => (this.page.hasValue() ? this.page.value().items : []));
  readonly therapists = computed(() => this.people().filter((person) => person.roles.includes('therapist')));
  private readonly names = computed(() => new Map(this.people().map((person) => [person.id, person.displayName])));

  constructor() {
    const connection = inject(Connection);
    effect(() => {
      if (connection.recovered() > 0 && this.page.error() !== undefined) this.page.reload();
    });
  }

  /** Reads everybody again, after somebody was changed. */
  refresh(): void {
    this.page.reload();
  }

  /** Name of a person; empty while the names are not known, so that a row keeps its place. */
  nameOf(id: string): string {
    return this.names().get(id) ?? '';
  }

  /** Who is responsible for a patient; a line is kept for a name that is still on its way, so that the rows below do not move. */
  therapistOf({ therapistId }: Pick<PatientView, 'therapistId'>): string {
    return therapistId === null ? 'Nobody yet' : this.nameOf(therapistId) || '\u00a0';
  }
}
