import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { WelcomeView } from '@repattern/contracts';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { FrontPage } from '../sign-in/front-page';
import { ChoosePassword } from './choose-password';
import { WelcomeLink } from './welcome-link';

/** Where a link leads that an administrator has handed over: to choosing a password, and then into the planner. */
@Component({
  selector: 'app-welcome',
  imports: [ChoosePassword, FailureNote, FrontPage, RouterLink],
  providers: [WelcomeLink],
  templateUrl: './welcome.html',
  styleUrl: './welcome.scss',
})
export class Welcome {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly link = inject(WelcomeLink);
  /** The password is chosen, yet signing in takes more, such as a code. */
  protected readonly chosen = signal(false);

  protected async enter({ email }: WelcomeView, password: string): Promise<void> {
    const failure = await this.session.signIn({ email, password });
    if (failure === null) await this.router.navigateByUrl('/', { replaceUrl: true });
    else this.chosen.set(true);
  }
}
