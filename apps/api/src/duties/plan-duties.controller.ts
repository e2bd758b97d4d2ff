import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { PlanDutiesView, RecordPlanDutyRequest } from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { IdempotencyInterceptor, idempotencyKey } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { listPlanDuties, recordPlanDuty } from './plan-duties';

/** What is to be written about a plan of care besides the plan. */
@Controller('api/v1/plans/:id/duties')
export class PlanDutiesController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Lists what is to be done by when, and what was done. */
  @Get()
  @Permit('reviews.read')
  list(@Scope() { unit, actor }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PlanDutiesView> {
    return listPlanDuties(unit, id, { clinicId: actor.clinicId, libraries: this.libraries });
  }

  /** Records that a certification, a report or the discharge summary was done. */
  @Post()
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('duties.write')
  record(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: RecordPlanDutyRequest,
  ): Promise<PlanDutiesView> {
    const { clinicId, clinic } = actor;
    const record = { planId: id, request, timeZone: clinic.timeZone };
    return recordPlanDuty(unit, record, { clinicId, libraries: this.libraries });
  }
}
