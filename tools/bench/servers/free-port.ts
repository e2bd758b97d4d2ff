import { freePort as findFreePort } from '../../postgres/free-port.cjs';

/** Finds a port of the loopback interface that nothing listens on. */
export const freePort = findFreePort as () => Promise<number>;
