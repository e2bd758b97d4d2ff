import { Component, DestroyRef, effect, inject, untracked } from '@angular/core';
import { OVERLAY_DEFAULT_CONFIG } from '@angular/cdk/overlay';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Notices } from '../data/notices';
import { NoticeLine } from './notice-line';

/** Shows what was just done in a snack bar, which waits its turn, announces it and takes it away. */
@Component({
  selector: 'app-notice-bar',
  // Not in the browser's top layer: the warning that a session ends, and what lies over a screen, cover a notice.
  providers: [MatSnackBar, { provide: OVERLAY_DEFAULT_CONFIG, useValue: { usePopover: false } }],
  template: '',
})
export class NoticeBar {
  constructor() {
    const notices = inject(Notices);
    const bar = inject(MatSnackBar);
    effect(() => {
      const notice = notices.current();
      untracked(() => {
        if (notice === null) bar.dismiss();
        else bar.openFromComponent(NoticeLine, { data: notice, horizontalPosition: 'left', panelClass: 'notice' });
      });
    });
    inject(DestroyRef).onDestroy(() => bar.dismiss());
  }
}
