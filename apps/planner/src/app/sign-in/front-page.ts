import { Component } from '@angular/core';
import { BrandMark } from '../ui/brand-mark';

/** A page before anybody is signed in: whose product it is, and below it what there is to do. */
@Component({
  selector: 'app-front-page',
  imports: [BrandMark],
  template: `
    <main>
      <header>
        <app-brand-mark [size]="40" />
        <p class="name">Repattern</p>
        <p class="quiet">Planner for neuromuscular re-education</p>
      </header>
      <ng-content />
    </main>
  `,
  styles: `
    :host {
      display: grid;
      min-height: 100dvh;
      place-items: center;
      padding: 24px 16px;
    }
    main {
      display: grid;
      gap: 24px;
      width: min(var(--front-page, 360px), 100%);
    }
    header {
      display: grid;
      grid-template-columns: auto 1fr;
      column-gap: 12px;
      align-items: center;
      line-height: 1.35;
    }
    app-brand-mark {
      grid-row: span 2;
    }
    .name {
      font-size: var(--text-26);
      font-weight: 700;
      letter-spacing: -0.01em;
    }
    .quiet {
      font-size: var(--text-13);
    }
  `,
})
export class FrontPage {}
