import type { FastifyRequest } from 'fastify';

/**
 * Whether a browser sent the request on behalf of another site. Browsers say so in `Sec-Fetch-Site`;
 * older ones name the `Origin`, which must then be the host that was asked or the planner's own. Other programs send neither.
 */
export function isCrossSite(request: FastifyRequest, publicHost: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin !== undefined && ![request.headers.host, publicHost].includes(hostOf(origin) ?? '');
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
