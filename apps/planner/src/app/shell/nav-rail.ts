import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { SessionStore } from '../data/session-store';
import { BrandMark } from '../ui/brand-mark';
import { Icon } from '../ui/icon';
import { destinationsFor } from './destinations';
import { KeyHint } from './key-hint';

/** The way to each screen that the person may see. */
@Component({
  selector: 'app-nav-rail',
  imports: [BrandMark, Icon, KeyHint, RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Screens">
      <a class="brand" routerLink="/" aria-label="Repattern, worklist"><app-brand-mark /></a>
      <ul>
        @for (place of allowed(); track place.path) {
          <li>
            <a
              [routerLink]="place.path"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              [routerLinkActiveOptions]="{ exact: place.path === '/' }"
              [appKeyHint]="place.keys"
              matTooltipPosition="after"
            >
              <app-icon [name]="place.icon" [size]="20" />
              <span>{{ place.label }}</span>
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './nav-rail.scss',
})
export class NavRail {
  private readonly session = inject(SessionStore);
  protected readonly allowed = computed(() => destinationsFor((permission) => this.session.may(permission)));
}
