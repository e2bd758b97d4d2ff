import { SetMetadata } from '@nestjs/common';

/** Where {@link Detached} leaves that the route opens its own transactions. */
export const detachedKey = 'repattern:detached';

/**
 * The route opens its own transactions, because it does something slow between them. Session and permission are checked
 * in one that is over before the route runs; the route gets the caller, and no unit of work.
 */
export function Detached(): MethodDecorator {
  return SetMetadata(detachedKey, true);
}
