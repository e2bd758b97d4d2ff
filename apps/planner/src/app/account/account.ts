import { Component, computed, inject } from '@angular/core';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';
import { rolesInWords } from '../wording/person-wording';
import { ChangePassword } from './change-password';
import { SecondFactor } from './second-factor/second-factor';

/** A person’s own account: the password and the second factor. */
@Component({
  selector: 'app-account',
  imports: [ChangePassword, Icon, SecondFactor],
  template: `
    <header>
      <h1 tabindex="-1">Your account</h1>
      @if (session(); as session) {
        <p class="quiet">
          {{ session.user.displayName }} · {{ session.user.email }} · {{ roles() }} · {{ session.clinic.name }}
        </p>
      }
    </header>
    @if (due()) {
      <p class="due" role="note">
        <app-icon name="lock" />
        <span
          >Your clinic asks for a second factor in your role. Set it up here; everything else opens once that is
          done.</span
        >
      </p>
    }
    <app-second-factor />
    <app-change-password />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
      max-width: 760px;
    }
    .due {
      display: flex;
      gap: 8px;
      padding: 12px 16px;
      border: 1px solid var(--rest);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .due app-icon {
      color: var(--rest);
    }
  `,
})
export class Account {
  private readonly store = inject(SessionStore);
  protected readonly session = this.store.session;
  protected readonly roles = computed(() => rolesInWords(this.session()?.roles ?? []));
  protected readonly due = computed(() => this.session()?.secondFactorDue ?? false);
}
