import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateChildFn } from '@angular/router';
import { SessionStore } from '../data/session-store';

/** Leads whoever still has to set up a second factor to where that is done; everything else waits for it. */
export const secondFactorFirst: CanActivateChildFn = (_route, target) => {
  const due = inject(SessionStore).session()?.secondFactorDue ?? false;
  if (!due || target.url.split(/[?#]/)[0] === '/account') return true;
  return new RedirectCommand(inject(Router).createUrlTree(['/account']), { replaceUrl: true });
};
