import { Component, computed, DestroyRef, effect, inject, untracked, viewChild } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { IdleWatch } from '../data/idle-watch';
import { Notices } from '../data/notices';
import { SessionStore } from '../data/session-store';
import { UnsavedWork } from '../data/unsaved-work';
import { failureInWords } from '../wording/failure-wording';
import { AccountResetBar } from './account-reset-bar';
import { ConnectionBar } from './connection-bar';
import { destinationsFor } from './destinations';
import { NavRail } from './nav-rail';
import { NoticeBar } from './notice-bar';
import { PageFocus } from './page-focus';
import { PageTitle } from './page-title';
import { PatientSearch } from './patient-search';
import { SessionEnded } from './session-ended';
import { SessionWarningBar } from './session-warning-bar';
import { ShortcutHelp } from './shortcut-help';
import { Shortcuts, type Shortcut } from './shortcuts';
import { tooltipManner } from './tooltip-manner';
import { UserMenu } from './user-menu';

/** What stands around every screen of a signed-in person. */
@Component({
  selector: 'app-shell',
  imports: [
    AccountResetBar,
    ConnectionBar,
    NavRail,
    NoticeBar,
    PatientSearch,
    RouterOutlet,
    SessionEnded,
    SessionWarningBar,
    ShortcutHelp,
    UserMenu,
  ],
  providers: [tooltipManner],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  private readonly offered = inject(Shortcuts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly allowed = computed(() => this.store.session()?.permissions.join(' ') ?? '');
  protected readonly notices = inject(Notices);
  private readonly help = viewChild.required(ShortcutHelp);
  protected readonly page = inject(PageTitle);

  protected readonly demo = computed(() => this.store.session()?.clinic.demo ?? false);
  protected readonly finds = computed(() => this.store.may('patients.read'));
  protected readonly expired = computed(() => this.store.state().kind === 'expired');

  constructor() {
    inject(PageFocus);
    inject(IdleWatch).watch(inject(DestroyRef));
    // A person may come to be allowed more while the shell stands, as after setting up a second factor.
    effect((onCleanup) => {
      this.allowed();
      onCleanup(untracked(() => this.offered.add(this.shortcuts())));
    });
    // The clinic may come to ask for a second factor while somebody works.
    effect(() => {
      if (this.store.session()?.secondFactorDue) untracked(() => void this.router.navigateByUrl('/account'));
    });
  }

  protected showKeyboard(): void {
    this.help().open();
  }

  protected async signOut(): Promise<void> {
    if (!(await this.unsaved.mayLeave())) return;
    const failure = await this.store.signOut();
    if (failure === null) await this.leave();
    else this.notices.show({ text: `You are still signed in. ${failureInWords(failure).what}`, undo: null });
  }

  protected async leave(): Promise<void> {
    this.unsaved.abandon();
    this.store.forget();
    await this.router.navigateByUrl('/sign-in');
  }

  private shortcuts(): Shortcut[] {
    const goTo = (path: string) => () => void this.router.navigateByUrl(path);
    const shortcuts = destinationsFor((permission) => this.store.may(permission)).map(({ keys, errand, path }) => ({
      ...{ keys, label: errand, run: goTo(path) },
    }));
    return this.store.may('patients.write')
      ? [...shortcuts, { keys: ['n'], label: 'New patient', run: goTo('/patients/new') }]
      : shortcuts;
  }
}
