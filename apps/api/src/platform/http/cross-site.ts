import type { FastifyRequest } from 'fastify';

/**
 * Whether a browser sent the request on behalf of another site. Browsers say so in `Sec-Fetch-Site`;
 * older ones name the `Origin`, which must then be the host that was asked. Other programs send neither.
 */
export function isCrossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.origin;
  return origin !== undefined && hostOf(origin) !== request.host;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
