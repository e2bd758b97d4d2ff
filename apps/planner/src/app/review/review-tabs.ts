import { Component } from '@angular/core';
import { PageTabs } from '../ui/page-tabs';

/** The ways between what a supervisor looks at: the queue, the caseload and the samples. */
@Component({
  selector: 'app-review-tabs',
  imports: [PageTabs],
  template: '<app-page-tabs label="Review" [tabs]="tabs" />',
})
export class ReviewTabs {
  protected readonly tabs = [
    { path: '/review', label: 'Queue' },
    { path: '/review/caseload', label: 'Caseload' },
    { path: '/review/samples', label: 'Samples' },
  ];
}
