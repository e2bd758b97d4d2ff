import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { Permission } from '@repattern/contracts/values';
import { recordEvent } from '../audit-trail/record-event';
import { Database, type Outcome } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { actorOf, type Actor, type SessionRow } from '../identity/actor';
import { detachedKey } from '../identity/detached.decorator';
import { resumeSession } from '../identity/identity-statements';
import { permissionKey } from '../identity/permit.decorator';
import { SessionCookie } from '../identity/session-cookie';
import { idleMinutes } from '../identity/session-limits';
import { hashSessionToken } from '../identity/session-token';
import { ProblemException } from './problem-exception';
import { enterAs, enterScope } from './request-scope';

/** One request, one transaction: finds the session, checks the route's permission, and commits what the route did. */
@Injectable()
export class RequestTransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly cookie: SessionCookie,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const permission = this.reflector.get<Permission | 'public' | undefined>(permissionKey, context.getHandler());
    if (permission === undefined) throw new Error('The route names no permission.');
    if (permission === 'public') return next.handle();
    const detached = this.reflector.get<true | undefined>(detachedKey, context.getHandler()) === true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const run = detached ? this.afterTransaction.bind(this) : this.inTransaction.bind(this);
    return defer(() => run({ permission, request, next }));
  }

  private inTransaction(asked: AskedRoute): Promise<unknown> {
    return this.checked(asked, (unit, actor) => {
      enterScope(asked.request, { unit, actor });
      return runRoute(asked.next);
    });
  }

  private async afterTransaction(asked: AskedRoute): Promise<unknown> {
    await this.checked(asked, (_, actor) => {
      enterAs(asked.request, actor);
      return Promise.resolve({ commit: true, result: undefined });
    });
    return lastValueFrom(asked.next.handle(), { defaultValue: undefined });
  }

  /** Runs work in the transaction of the session, for somebody who may use the route. */
  private async checked(
    { permission, request }: AskedRoute,
    work: (unit: UnitOfWork, actor: Actor) => Promise<Outcome<unknown>>,
  ): Promise<unknown> {
    const token = hashSessionToken(this.cookie.read(request));
    if (!token) throw new ProblemException('session.required');
    const opening = { statement: resumeSession, values: [token, idleMinutes], requestId: request.id };
    const answer = await this.database.transaction<SessionRow, unknown>(opening, async (unit, row) => {
      if (!row) throw new ProblemException('session.required');
      const actor = actorOf(row);
      return actor.permissions.includes(permission) ? work(unit, actor) : refuse(unit, permission);
    });
    if (answer instanceof ProblemException) throw answer;
    return answer;
  }
}

/** A request for a route that asks for a permission. */
interface AskedRoute {
  readonly permission: Permission;
  readonly request: FastifyRequest;
  readonly next: CallHandler;
}

async function runRoute(next: CallHandler): Promise<Outcome<unknown>> {
  try {
    return { commit: true, result: await lastValueFrom(next.handle(), { defaultValue: undefined }) };
  } catch (error) {
    if (error instanceof ProblemException && error.details.keepsWork === true) return { commit: true, result: error };
    throw error;
  }
}

/** The refusal itself is kept as an event, so the transaction commits before the caller is told. */
async function refuse(unit: UnitOfWork, permission: Permission): Promise<Outcome<ProblemException>> {
  await recordEvent(unit, { action: 'access.refused', data: { permission } });
  return { commit: true, result: new ProblemException('permission.missing') };
}
