import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  signal,
} from '@angular/core';
import type { AccountReset } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';

const taken: Readonly<Record<AccountReset['what'], string>> = {
  password: 'Your password was reset',
  'second-factor': 'Your second factor was taken away',
};

/** Says who took the person’s password or second factor away; hidden until the planner is opened again. */
@Component({
  selector: 'app-account-reset-bar',
  imports: [Icon],
  host: { role: 'status', '(window:resize)': 'tellHeight()' },
  template: `
    @if (told().length > 0 && !hidden()) {
      <div>
        <app-icon name="warning" />
        <p>
          @for (line of told(); track line) {
            <strong>{{ line }}</strong>
          }
          If you did not ask for it, say so: somebody may have signed in as you since. Supervisors and auditors find it
          in the event log.
        </p>
        <button type="button" class="button" (click)="hidden.set(true)">Hide</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    div {
      display: flex;
      gap: 8px;
      align-items: baseline;
      padding: 8px 24px;
      border-bottom: 1px solid var(--regress);
      background: var(--regress-wash);
      font-size: var(--text-13);
    }
    p {
      flex: 1;
    }
    strong {
      display: block;
    }
    app-icon {
      color: var(--regress);
    }
  `,
})
export class AccountResetBar {
  private readonly store = inject(SessionStore);
  private readonly calendar = inject(ClinicCalendar);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly root = inject(DOCUMENT).documentElement;

  protected readonly hidden = signal(false);
  protected readonly told = computed(() =>
    (this.store.session()?.resets ?? []).map(
      ({ what, by, at }) => `${taken[what]} by ${by?.displayName ?? 'somebody'}, ${this.calendar.moment(at)}.`,
    ),
  );

  constructor() {
    afterRenderEffect(() => {
      this.told();
      this.hidden();
      this.tellHeight();
    });
    inject(DestroyRef).onDestroy(() => this.root.style.removeProperty('--told'));
  }

  /** Pages that fill the screen are lower by it; how many lines it takes is not known before. */
  protected tellHeight(): void {
    this.root.style.setProperty('--told', `${this.host.offsetHeight}px`);
  }
}
