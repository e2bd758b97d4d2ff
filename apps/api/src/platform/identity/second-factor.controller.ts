import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  ConfirmSecondFactorRequest,
  OwnPasswordRequest,
  RecoveryCodesView,
  SecondFactorSecret,
  SecondFactorView,
} from '@repattern/contracts';
import { Caller, Scope, type RequestScope } from '../http/request-scope';
import type { Actor } from './actor';
import { Detached } from './detached.decorator';
import { Permit } from './permit.decorator';
import { SecondFactor } from './second-factor';
import { SessionCookie } from './session-cookie';
import { hashSessionToken } from './session-token';

/** The second factor of the person who is signed in: a code that changes every 30 seconds (RFC 6238). */
@Controller('api/v1/session/second-factor')
export class SecondFactorController {
  constructor(
    private readonly secondFactor: SecondFactor,
    private readonly cookie: SessionCookie,
  ) {}

  /** Says whether there is one, how many recovery codes are left, and whether the clinic asks for one. */
  @Get()
  @Permit('session.use')
  state(@Scope() { unit }: RequestScope): Promise<SecondFactorView> {
    return this.secondFactor.state(unit);
  }

  /** Makes a new secret, which counts once it is confirmed; until then the one before does. */
  @Post()
  @Detached()
  @Permit('session.use')
  propose(
    @Caller() actor: Actor,
    @Body() { password }: OwnPasswordRequest,
    @Req() { ip, id }: FastifyRequest,
  ): Promise<SecondFactorSecret> {
    return this.secondFactor.propose({ actor, password, address: ip, requestId: id });
  }

  /** Lets the new secret count, after a code of it; answers new recovery codes. Every other session of the person ends. */
  @Post('confirm')
  @HttpCode(200)
  @Permit('session.use')
  confirm(
    @Scope() scope: RequestScope,
    @Body() { code }: ConfirmSecondFactorRequest,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesView> {
    return this.secondFactor.confirm(scope, code, hashSessionToken(this.cookie.read(request)));
  }

  /** Takes the second factor away, unless the clinic asks for one. */
  @Post('remove')
  @HttpCode(204)
  @Detached()
  @Permit('session.use')
  remove(
    @Caller() actor: Actor,
    @Body() { password }: OwnPasswordRequest,
    @Req() { ip, id }: FastifyRequest,
  ): Promise<void> {
    return this.secondFactor.remove({ actor, password, address: ip, requestId: id });
  }
}
