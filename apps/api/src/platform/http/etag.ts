import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalid } from './contract.pipe';
import { ProblemException } from './problem-exception';

/** Tells the version of the resource in the answer. */
export function writeEtag(reply: FastifyReply, version: number): void {
  void reply.header('etag', etagOf(version));
}

/** The view with its version told as the entity tag of the answer. */
export function tagged<View extends { readonly version: number }>(reply: FastifyReply, view: View): View {
  writeEtag(reply, view.version);
  return view;
}

/** The entity tag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** How the header is described on the routes that ask for it. */
export const ifMatch = { name: 'If-Match', required: true, description: 'The ETag that was read.' };

/** The version that the caller read, as a parameter of a route. */
export const ReadVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The version that the caller read, from `If-Match`; a proxy that compresses may have marked it as weak. */
export function readIfMatch(request: FastifyRequest): number {
  const header = request.headers['if-match'];
  if (header === undefined) throw new ProblemException('if-match.required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw invalid([{ code: 'bad-format', in: 'header', pointer: '/If-Match', params: {} }]);
  return Number(version);
}
