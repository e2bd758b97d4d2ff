import { Body, Controller, Get, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CreatePlanRequest, PageQuery, PlanPage, PlanView } from '@repattern/contracts';
import { tagged } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { createPlan } from './create-plan';
import { listPlans } from './list-plans';

/** The plans of one patient. */
@Controller('api/v1/patients/:patientId/plans')
export class PatientPlansController {
  /** Lists plans, newest first, without those that were given up before they were in force. */
  @Get()
  @Permit('plans.read')
  list(
    @Scope() { unit }: RequestScope,
    @Param('patientId', ResourceIdPipe) patientId: string,
    @Query() query: PageQuery,
  ): Promise<PlanPage> {
    return listPlans(unit, patientId, query);
  }

  /** Opens a new plan as a draft; a patient has one at most that was never in force. */
  @Post()
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('plans.write')
  async create(
    @Scope() { unit }: RequestScope,
    @Param('patientId', ResourceIdPipe) patientId: string,
    @Body() { assessmentId, document }: CreatePlanRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await createPlan(unit, { patientId, assessmentId, document }));
  }
}
