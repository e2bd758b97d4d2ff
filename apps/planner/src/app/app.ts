import { Component, effect, inject, untracked } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { Connection } from './data/connection';
import { SessionStore } from './data/session-store';
import { StartUp } from './data/start-up';
import { BrandMark } from './ui/brand-mark';
import { FailureNote } from './failure/failure-note';

/** The root: the screen that the address asks for, or why the planner cannot start. */
@Component({
  selector: 'app-root',
  imports: [BrandMark, FailureNote, RouterOutlet],
  template: `
    @if (startUp.failure(); as failure) {
      <main class="stopped">
        <app-brand-mark [size]="40" />
        <app-failure-note [failure]="failure" (retry)="start()" />
      </main>
    }
    <router-outlet />
  `,
  styles: `
    .stopped {
      display: grid;
      gap: 24px;
      max-width: 520px;
      margin: 20vh auto 0;
      padding: 16px;
    }
  `,
})
export class App {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly startUp = inject(StartUp);

  constructor() {
    const connection = inject(Connection);
    effect(() => {
      if (connection.recovered() > 0 && untracked(this.startUp.failure) !== null) untracked(() => this.start());
    });
  }

  /** Starts again; a page that is already there is loaded anew, as the server may have newer screens than this tab. */
  protected start(): void {
    if (this.session.session() === null) void this.router.navigateByUrl(location.pathname + location.search);
    else location.reload();
  }
}
