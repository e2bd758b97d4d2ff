import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { SessionStore } from '../data/session-store';
import { StartUp } from '../data/start-up';

/** Lets signed-in people through; leads others to the sign-in screen and from there back to where they wanted to go. */
export const signedIn: CanActivateFn = async (_route, target) => {
  const store = inject(SessionStore);
  const router = inject(Router);
  const startUp = inject(StartUp);
  if (store.state().kind === 'unknown' && !(await startUp.restore())) return false;
  if (store.session() !== null) return true;
  const queryParams = target.url === '/' ? {} : { returnTo: target.url };
  return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams }), { replaceUrl: true });
};
