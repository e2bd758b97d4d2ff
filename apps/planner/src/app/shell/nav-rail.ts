import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Permission } from '@repattern/contracts/values';
import { SessionStore } from '../data/session-store';
import { BrandMark } from '../ui/brand-mark';
import { Icon, type IconName } from '../ui/icon';

interface Destination {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission: Permission;
}

const destinations: readonly Destination[] = [
  { path: '/', label: 'Worklist', icon: 'worklist', permission: 'worklist.read' },
  { path: '/patients', label: 'Patients', icon: 'patients', permission: 'patients.read' },
];

/** The way to each screen that the person may see. */
@Component({
  selector: 'app-nav-rail',
  imports: [BrandMark, Icon, RouterLink, RouterLinkActive],
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
  protected readonly allowed = computed(() => destinations.filter((place) => this.session.may(place.permission)));
}
