import type { ServerResponse } from 'node:http';

/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly etag?: string | null;
  readonly replayed?: boolean;
  readonly problem?: boolean;
}

/** The headers that every answer of the API carries; a comparison before the timing proves that they are the same. */
const securityHeaders = [
  ...['content-security-policy', `default-src 'none'; frame-ancestors 'none'`],
  ...['cross-origin-opener-policy', 'same-origin'],
  ...['cross-origin-resource-policy', 'same-origin'],
  ...['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ...['referrer-policy', 'no-referrer'],
  ...['x-content-type-options', 'nosniff'],
  ...['x-frame-options', 'DENY'],
  ...['cache-control', 'no-store'],
];

/** Sends an answer in one piece. */
export function sendAnswer(response: ServerResponse, requestId: string, answer: Answer): void {
  const { status, body, etag, replayed, problem } = answer;
  const type = problem === true ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8';
  const headers = [...securityHeaders, 'x-request-id', requestId, 'content-type', type];
  if (etag != null) headers.push('etag', etag);
  if (replayed === true) headers.push('idempotent-replay', 'true');
  headers.push('content-length', String(Buffer.byteLength(body)));
  response.writeHead(status, headers);
  response.end(body);
}
