import { Body, Controller, Get, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import {
  AssignReviewRequest,
  OpenReviewThreadRequest,
  PlanReviewView,
  ResolveReviewRequest,
  ReviewPlanRequest,
  ReviewThread,
  SnoozeReviewRequest,
} from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { IdempotencyInterceptor, idempotencyKey } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { assignReview } from './assign-review';
import { openReviewThread } from './open-review-thread';
import { readPlanReview } from './read-plan-review';
import { refreshStalePlan, type ReviewedClinic } from './refresh-review';
import { resolveReview } from './resolve-review';
import { reviewPlan } from './review-plan';
import { snoozeReview } from './snooze-review';

/** The review of one plan. */
@Controller('api/v1/plans/:id')
export class PlanReviewsController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Reads everything about the review of a plan: why it is looked at, what was found and what was said. */
  @Get('review')
  @Permit('reviews.read')
  async read(@Scope() scope: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PlanReviewView> {
    await refreshStalePlan(scope.unit, id, this.clinicOf(scope));
    return readPlanReview(scope.unit, id);
  }

  /** Approves the plan’s head, or returns it with what to change. Nobody reviews their own plan. */
  @Post('reviews')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.write')
  review(
    @Scope() scope: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: ReviewPlanRequest,
  ): Promise<PlanReviewView> {
    return reviewPlan(scope.unit, { planId: id, request }, this.clinicOf(scope));
  }

  /** Opens a thread about the plan’s head, or about one item and one parameter of its dose. */
  @Post('review-threads')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.write')
  open(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: OpenReviewThreadRequest,
  ): Promise<ReviewThread> {
    return openReviewThread(unit, id, request);
  }

  /** Lets a supervisor look at the plan, or nobody in particular. */
  @Put('review-assignment')
  @Permit('reviews.write')
  assign(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: AssignReviewRequest,
  ): Promise<PlanReviewView> {
    return assignReview(unit, id, request);
  }

  /** Puts the plan off until a day; a reason that arises later brings it back at once. */
  @Post('review-snoozes')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.write')
  snooze(
    @Scope() scope: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: SnoozeReviewRequest,
  ): Promise<PlanReviewView> {
    const { timeZone } = scope.actor.clinic;
    return snoozeReview(scope.unit, { planId: id, request, timeZone }, this.clinicOf(scope));
  }

  /** Notes that reasons are dealt with. */
  @Post('review-resolutions')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.write')
  resolve(
    @Scope() scope: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: ResolveReviewRequest,
  ): Promise<PlanReviewView> {
    return resolveReview(scope.unit, { planId: id, request }, this.clinicOf(scope));
  }

  private clinicOf({ actor }: RequestScope): ReviewedClinic {
    return { clinicId: actor.clinicId, libraries: this.libraries };
  }
}
