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

const callers = new WeakMap<FastifyRequest, Actor>();

/** Ties whoever calls a route that opens its own transactions to the request, for as long as it lives. */
export function enterAs(request: FastifyRequest, actor: Actor): void {
  callers.set(request, actor);
}

/** Whoever calls, as a parameter of a route that opens its own transactions. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = callers.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw new Error('The route has no caller: it does not open its own transactions.');
  return actor;
});
