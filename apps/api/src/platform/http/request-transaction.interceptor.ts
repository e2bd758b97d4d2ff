import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { Permission } from '@repattern/contracts/values';
import { recordEvent } from '../audit-trail/record-event';
import { Database, type Outcome } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { actorOf, type SessionRow } from '../identity/actor';
import { resumeSession } from '../identity/identity-statements';
import { permissionKey } from '../identity/permit.decorator';
import { SessionCookie } from '../identity/session-cookie';
import { idleMinutes } from '../identity/session-limits';
import { hashSessionToken } from '../identity/session-token';
import { ProblemException } from './problem-exception';
import { enterScope } from './request-scope';

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
    return defer(() => this.inTransaction(permission, context, next));
  }

  private async inTransaction(permission: Permission, context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = hashSessionToken(this.cookie.read(request));
    if (!token) throw new ProblemException('session.required');
    const opening = { statement: resumeSession, values: [token, idleMinutes], requestId: request.id };
    const answer = await this.database.transaction<SessionRow, unknown>(opening, async (unit, row) => {
      if (!row) throw new ProblemException('session.required');
      const actor = actorOf(row);
      if (!actor.permissions.includes(permission)) return refuse(unit, permission);
      enterScope(request, { unit, actor });
      return runRoute(next);
    });
    if (answer instanceof ProblemException) throw answer;
    return answer;
  }
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
