import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import type { Permission } from '@repattern/contracts/values';
import { SessionStore } from '../data/session-store';

/** Lets people with a permission through; others go to the worklist. */
export function permitted(permission: Permission): CanActivateFn {
  return () => inject(SessionStore).may(permission) || new RedirectCommand(inject(Router).createUrlTree(['/']));
}
