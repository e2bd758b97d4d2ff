import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MovePlanRequest, PlanView, SignOffPlanRequest } from '@repattern/contracts';
import type { PlanTransition } from '@repattern/domain';
import { LibraryCache } from '../exercises/library-cache';
import { ifMatch, ReadVersion, tagged } from '../platform/http/etag';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { coSignPlan } from './co-sign-plan';
import { movePlan } from './move-plan';
import type { PlanStep } from './plan-step';
import { resumePlan } from './resume-plan';
import { signOffPlan } from './sign-off-plan';
import type { Signing } from './signing';

/** The steps of a plan, from its first signature to its end. Each says who took it, when and, where that is asked, why. */
@Controller('api/v1/plans/:id')
export class PlanStepsController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Signs a working copy off: it becomes the next revision, in force at once or after a co-signature. */
  @Post('sign-off')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.sign')
  async signOff(
    @Scope() scope: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: SignOffPlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    const step = { ...stepOf('sign-off', { id, readVersion, request }), outsideHours: request.outsideHours ?? [] };
    return tagged(reply, await signOffPlan(scope.unit, step, this.signingIn(scope)));
  }

  /** Co-signs the revision that waits for it, which is in force from then on. */
  @Post('co-sign')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.co-sign')
  async coSign(
    @Scope() scope: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    const step = stepOf('co-sign', { id, readVersion, request });
    return tagged(reply, await coSignPlan(scope.unit, step, this.signingIn(scope)));
  }

  /** Returns the revision that waits for a co-signature: it is a working copy again. */
  @Post('return')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.co-sign')
  async return(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await movePlan(unit, stepOf('return', { id, readVersion, request })));
  }

  /** Opens a working copy of a plan that is in force; what is in force stays so until the copy is signed off. */
  @Post('revise')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.write')
  async revise(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await movePlan(unit, stepOf('revise', { id, readVersion, request })));
  }

  /** Gives a working copy up, and with it a plan that was never in force. */
  @Post('discard')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.write')
  async discard(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await movePlan(unit, stepOf('discard', { id, readVersion, request })));
  }

  /** Puts a plan on hold. */
  @Post('hold')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.sign')
  async hold(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await movePlan(unit, stepOf('hold', { id, readVersion, request })));
  }

  /** Takes a plan off hold. */
  @Post('resume')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.sign')
  async resume(
    @Scope() scope: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    const step = stepOf('resume', { id, readVersion, request });
    return tagged(reply, await resumePlan(scope.unit, step, this.signingIn(scope)));
  }

  /** Ends a plan whose goals are reached. */
  @Post('complete')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.sign')
  async complete(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await movePlan(unit, stepOf('complete', { id, readVersion, request })));
  }

  /** Ends a plan before its goals are reached. */
  @Post('discontinue')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('plans.sign')
  async discontinue(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() request: MovePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await movePlan(unit, stepOf('discontinue', { id, readVersion, request })));
  }

  private signingIn({ unit, actor }: RequestScope): Signing {
    return { actor, loadLibrary: () => this.libraries.load(unit, actor.clinicId) };
  }
}

interface AskedStep {
  readonly id: string;
  readonly readVersion: number;
  readonly request: MovePlanRequest;
}

function stepOf(transition: PlanTransition, { id, readVersion, request }: AskedStep): PlanStep {
  return { id, readVersion, transition, reason: request.reason ?? null };
}
