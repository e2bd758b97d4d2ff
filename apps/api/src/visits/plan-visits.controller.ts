import { Body, Controller, Get, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenVisitRequest, PageQuery, VisitPage, VisitView } from '@repattern/contracts';
import { tagged } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { listVisits } from './list-visits';
import { openVisit } from './open-visit';

/** The visits of one plan. */
@Controller('api/v1/plans/:planId/visits')
export class PlanVisitsController {
  /** Lists visits, newest first, each with everything that was recorded. */
  @Get()
  @Permit('visits.read')
  list(
    @Scope() { unit }: RequestScope,
    @Param('planId', ResourceIdPipe) planId: string,
    @Query() query: PageQuery,
  ): Promise<VisitPage> {
    return listVisits(unit, planId, query);
  }

  /** Notes that somebody arrived for a visit or began one, or that a planned visit did not take place. */
  @Post()
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('visits.write')
  async open(
    @Scope() { unit, actor }: RequestScope,
    @Param('planId', ResourceIdPipe) planId: string,
    @Body() request: OpenVisitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    return tagged(reply, await openVisit(unit, { planId, request }, actor));
  }
}
