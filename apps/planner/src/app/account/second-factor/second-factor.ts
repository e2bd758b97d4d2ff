import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { SecondFactorSecret, SecondFactorView } from '@repattern/contracts';
import { AccountApi } from '../../data/account-api';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { Notices } from '../../data/notices';
import { readRecord } from '../../data/read-record';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ConfirmSecret } from './confirm-secret';
import { OwnPassword } from './own-password';
import { RecoveryCodes } from './recovery-codes';

/** How far the person is. */
type Stage =
  | { readonly kind: 'resting' }
  | { readonly kind: 'proving'; readonly errand: 'set-up' | 'remove' }
  | { readonly kind: 'confirming'; readonly secret: SecondFactorSecret }
  | { readonly kind: 'keeping'; readonly codes: readonly string[] };

/** The second factor: whether there is one, setting it up, and taking it away. */
@Component({
  selector: 'app-second-factor',
  imports: [ConfirmSecret, FailureNote, Icon, OwnPassword, RecoveryCodes, RowSkeleton],
  templateUrl: './second-factor.html',
  styleUrl: '../account-section.scss',
})
export class SecondFactor {
  private readonly api = inject(AccountApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly own = signal(null);
  private readonly wasDue = this.session.session()?.secondFactorDue ?? false;

  protected readonly record = readRecord(this.own, () => this.api.secondFactor());
  protected readonly stage = signal<Stage>({ kind: 'resting' });
  protected readonly standing = computed(() => {
    const state = this.record.state();
    return state.kind === 'read' ? this.standingOf(state.record) : '';
  });

  protected readonly propose = (password: string) => this.api.proposeSecondFactor(password);
  protected readonly remove = (password: string) => this.api.removeSecondFactor(password);

  protected start(errand: 'set-up' | 'remove'): void {
    this.stage.set({ kind: 'proving', errand });
  }

  protected rest(): void {
    this.stage.set({ kind: 'resting' });
  }

  protected confirm(secret: SecondFactorSecret): void {
    this.stage.set({ kind: 'confirming', secret });
  }

  /** The factor counts from now on, so that the session may do everything again. */
  protected async keep(codes: readonly string[]): Promise<void> {
    this.stage.set({ kind: 'keeping', codes });
    await this.session.keepAlive();
  }

  /** The codes are kept: on to what was waiting for the second factor. */
  protected async finish(): Promise<void> {
    this.rest();
    this.record.retry();
    if (this.wasDue) await this.router.navigateByUrl('/');
  }

  protected removed(): void {
    this.rest();
    this.record.retry();
    this.notices.show({ text: 'Your second factor is switched off.', undo: null });
  }

  private standingOf({ activeSince, recoveryCodesLeft, asked }: SecondFactorView): string {
    if (activeSince === null)
      return asked ? 'Off, though your clinic asks for it.' : 'Off: the password alone lets you in.';
    const left = recoveryCodesLeft === 1 ? '1 recovery code is' : `${recoveryCodesLeft} recovery codes are`;
    return `On since ${this.calendar.moment(activeSince)}. ${left} left.`;
  }
}
