import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../ui/empty-state';

/** An address that leads nowhere. */
@Component({
  selector: 'app-not-found',
  imports: [EmptyState, RouterLink],
  template: `
    <h1 class="unseen" tabindex="-1">Not found</h1>
    <app-empty-state text="There is no page at this address.">
      <a class="button" routerLink="/">Go to the worklist</a>
    </app-empty-state>
  `,
})
export class NotFound {}
