import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UnitOfWork } from '../database/unit-of-work';
import type { Actor } from '../identity/actor';

/** What a signed-in request works with. */
export interface RequestScope {
  readonly unit: UnitOfWork;
  readonly actor: Actor;
}

const scopes = new WeakMap<FastifyRequest, RequestScope>();

/** Ties a scope to its request for as long as the request lives. */
export function enterScope(request: FastifyRequest, scope: RequestScope): void {
  scopes.set(request, scope);
}

/** The scope of a request, or null when nobody is signed in. */
export function scopeOf(request: FastifyRequest): RequestScope | null {
  return scopes.get(request) ?? null;
}

/** The request's scope, as a parameter of a route that asks for a permission. */
export const Scope = createParamDecorator((_: unknown, context: ExecutionContext): RequestScope => {
  const scope = scopeOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!scope) throw new Error('The route has no scope: it asks for no permission.');
  return scope;
});
