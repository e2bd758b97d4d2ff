import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  InvitePersonRequest,
  PersonAccount,
  PersonLinkView,
  PersonPage,
  PersonView,
  SavePersonRequest,
} from '@repattern/contracts';
import { routes, type PersonStep } from '@repattern/contracts/values';
import { map, type Observable } from 'rxjs';
import { etagOf } from './tagged';

/** A person with what an administrator knows about the account. */
export type AccountView = Omit<PersonView, 'account'> & { readonly account: PersonAccount };

/** A link to hand over, and whom it is for. */
export type LinkedAccount = Omit<PersonLinkView, 'person'> & { readonly person: AccountView };

/** Reads and changes the people of the clinic, for those who look after them. */
@Service()
export class PeopleApi {
  private readonly http = inject(HttpClient);

  /** Everybody by name; those who have left only when they are asked for. */
  list(inactive: boolean): Observable<AccountView[]> {
    return this.http
      .get<PersonPage>(routes.people, { params: { inactive } })
      .pipe(map(({ items }) => items.map(accountOf)));
  }

  invite(request: InvitePersonRequest): Observable<LinkedAccount> {
    return this.http.post<PersonLinkView>(routes.people, request).pipe(map(linkOf));
  }

  /** Changes name and roles, unless somebody else has since they were read. */
  save({ id, account }: AccountView, request: SavePersonRequest): Observable<AccountView> {
    const headers = { 'If-Match': etagOf(account) };
    return this.http.put<PersonView>(routes.person(id), request, { headers }).pipe(map(accountOf));
  }

  /** Makes a new link; the one before is worthless from then on. */
  renewLink({ id }: AccountView, step: Extract<PersonStep, 'invite' | 'reset'>): Observable<LinkedAccount> {
    return this.http.post<PersonLinkView>(routes.personStep(id, step), {}).pipe(map(linkOf));
  }

  take({ id }: AccountView, step: Exclude<PersonStep, 'invite' | 'reset'>): Observable<AccountView> {
    return this.http.post<PersonView>(routes.personStep(id, step), {}).pipe(map(accountOf));
  }
}

/** The person of an answer to somebody who looks after people. */
export function accountOf({ account, ...person }: PersonView): AccountView {
  if (account === null) throw new Error('The API answered without the account.');
  return { ...person, account };
}

function linkOf({ person, ...link }: PersonLinkView): LinkedAccount {
  return { ...link, person: accountOf(person) };
}
