import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionView, SignInRequest } from '@repattern/contracts';
import { recordEvent } from '../audit-trail/record-event';
import { Database } from '../database/database';
import type { UnitOfWork } from '../database/unit-of-work';
import { Scope, type RequestScope } from '../http/request-scope';
import { accountResets } from './account-resets';
import { actorOf, type Actor } from './actor';
import { closeSession, resumeSession } from './identity-statements';
import { Permit, Public } from './permit.decorator';
import { SessionCookie } from './session-cookie';
import { idleMinutes } from './session-limits';
import { hashSessionToken } from './session-token';
import { SignIn } from './sign-in';

/** Signing in and out. */
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
    private readonly database: Database,
  ) {}

  /** Signs in; the session's token comes as a cookie. */
  @Post()
  @Public()
  async open(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = await this.signIn.signIn({ ...body, address: request.ip, requestId: request.id });
    this.cookie.write(reply, token);
    return this.view(token, request.id);
  }

  /** Says who is signed in, where, and with which permissions. */
  @Get()
  @Permit('session.use')
  current(@Scope() { unit, actor }: RequestScope): Promise<SessionView> {
    return viewOf(unit, actor);
  }

  /** Signs out; the token is worthless from then on. */
  @Delete()
  @HttpCode(204)
  @Permit('session.use')
  async close(
    @Scope() { unit, actor }: RequestScope,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await unit.rows(closeSession, [hashSessionToken(this.cookie.read(request))]);
    await recordEvent(unit, { action: 'session.closed', subject: { kind: 'person', id: actor.personId } });
    this.cookie.clear(reply);
  }

  private async view(token: string, requestId: string): Promise<SessionView> {
    const opening = { statement: resumeSession, values: [hashSessionToken(token), idleMinutes], requestId };
    return this.database.transaction(opening, async (unit, row) => {
      if (!row) throw new Error('The session that was just opened is gone.');
      return { commit: true, result: await viewOf(unit, actorOf(row)) };
    });
  }
}

async function viewOf(unit: UnitOfWork, actor: Actor): Promise<SessionView> {
  const { personId, displayName, email, clinicId, clinic, roles, permissions, ...rest } = actor;
  return {
    user: { id: personId, displayName, email },
    clinic: { id: clinicId, ...clinic },
    roles: [...roles],
    permissions: [...permissions],
    secondFactorDue: rest.secondFactorDue,
    resets: await accountResets(unit),
    idleSeconds: idleMinutes * 60,
    expiresAt: rest.expiresAt,
  };
}
