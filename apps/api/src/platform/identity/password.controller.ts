import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ChangePasswordRequest, LookAtWelcomeRequest, WelcomeRequest, WelcomeView } from '@repattern/contracts';
import { Caller } from '../http/request-scope';
import type { Actor } from './actor';
import { Detached } from './detached.decorator';
import { PasswordChange } from './password-change';
import { Permit, Public } from './permit.decorator';
import { Welcome } from './welcome';

/** Choosing passwords: one's own, and with a link. */
@Controller('api/v1/session')
export class PasswordController {
  constructor(
    private readonly change: PasswordChange,
    private readonly welcome: Welcome,
  ) {}

  /** Changes the person's own password; every other session of the person ends. */
  @Put('password')
  @HttpCode(204)
  @Detached()
  @Permit('session.use')
  changeOwn(
    @Caller() actor: Actor,
    @Body() { current, next }: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.change.change({ actor, password: current, next, request });
  }

  /** Says what a link is for. Links that are over, used or made up are answered alike. */
  @Post('welcome/look')
  @HttpCode(200)
  @Public()
  look(@Body() { token }: LookAtWelcomeRequest, @Req() { ip, id }: FastifyRequest): Promise<WelcomeView> {
    return this.welcome.look({ token, address: ip, requestId: id });
  }

  /** Chooses a password with a link, which is used up by it; the person signs in with it afterwards. */
  @Post('welcome')
  @HttpCode(204)
  @Public()
  accept(@Body() { token, password }: WelcomeRequest, @Req() { ip, id }: FastifyRequest): Promise<void> {
    return this.welcome.accept({ token, address: ip, requestId: id }, password);
  }
}
