import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SessionStore } from '../data/session-store';
import { PageTabs } from '../ui/page-tabs';

/** What the clinic decides about itself: its people, how it works, what it asks for and by which numbers. */
@Component({
  selector: 'app-admin',
  imports: [PageTabs, RouterOutlet],
  template: `
    <app-page-tabs label="Administration" [tabs]="tabs()" />
    <router-outlet />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    app-page-tabs {
      max-width: 1200px;
    }
    router-outlet {
      display: none;
    }
  `,
})
export class Admin {
  private readonly session = inject(SessionStore);
  protected readonly tabs = computed(() => [
    ...(this.session.may('people.write') ? [{ path: '/admin/people', label: 'People' }] : []),
    { path: '/admin/clinic', label: 'Clinic' },
    { path: '/admin/policies', label: 'Policies' },
    { path: '/admin/rule-parameters', label: 'Rules' },
  ]);
}
