import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { PlanReviewView, ReviewPlanRequest } from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { IdempotencyInterceptor, idempotencyKey } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { readPlanReview } from './read-plan-review';
import type { ReviewedClinic } from './refresh-review';
import { reviewPlan } from './review-plan';

/** The review of one plan. */
@Controller('api/v1/plans/:id')
export class PlanReviewsController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Reads everything about the review of a plan: why it is looked at, what was found and what was said. */
  @Get('review')
  @Permit('reviews.read')
  read(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PlanReviewView> {
    return readPlanReview(unit, id);
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

  private clinicOf({ actor }: RequestScope): ReviewedClinic {
    return { clinicId: actor.clinicId, libraries: this.libraries };
  }
}
