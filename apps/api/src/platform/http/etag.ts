import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalid } from './contract.pipe';
import { ProblemException } from './problem-exception';

/** Tells the version of the resource in the answer. */
export function writeEtag(reply: FastifyReply, version: number): void {
  void reply.header('etag', etagOf(version));
}

/** The entity tag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version that the caller read, from `If-Match`; a proxy that compresses may have marked it as weak. */
export function readIfMatch(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new ProblemException('if-match.required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw invalid([{ code: 'bad-format', in: 'header', pointer: '/If-Match', params: {} }]);
  return Number(version);
}
