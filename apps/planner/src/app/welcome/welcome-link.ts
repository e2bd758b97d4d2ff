import { Location } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import type { WelcomeView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { AccountApi } from '../data/account-api';
import { failureOf, isProblemWith, type Failure } from '../data/failure';

/** What is known of the link that somebody came by. */
export type LinkState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'good'; readonly welcome: WelcomeView }
  | { readonly kind: 'worthless' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The link that somebody came by. Its secret leaves the address at once and stays nowhere but here. */
@Injectable()
export class WelcomeLink {
  private readonly api = inject(AccountApi);
  private readonly token = inject(ActivatedRoute).snapshot.fragment ?? '';
  private readonly known = signal<LinkState>({ kind: 'looking' });

  readonly state = this.known.asReadonly();

  constructor() {
    const location = inject(Location);
    location.replaceState('/welcome', '', location.getState());
    void this.look();
  }

  async look(): Promise<void> {
    if (this.token === '') {
      this.known.set({ kind: 'worthless' });
      return;
    }
    this.known.set({ kind: 'looking' });
    try {
      this.known.set({ kind: 'good', welcome: await firstValueFrom(this.api.lookAtLink(this.token)) });
    } catch (error) {
      this.fail(failureOf(error));
    }
  }

  /** Chooses the password; answers the failure that leaves the link as good as it was. */
  async choose(password: string): Promise<Failure | null> {
    try {
      await firstValueFrom(this.api.choosePassword({ token: this.token, password }));
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (isProblemWith(failure, 'welcome.link-refused')) this.fail(failure);
      return failure;
    }
  }

  private fail(failure: Failure): void {
    const worthless = isProblemWith(failure, 'welcome.link-refused') || isProblemWith(failure, 'request.invalid');
    this.known.set(worthless ? { kind: 'worthless' } : { kind: 'failed', failure });
  }
}
