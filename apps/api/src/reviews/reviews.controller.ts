import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import {
  CaseloadQuery,
  CaseloadView,
  DrawReviewSampleRequest,
  PageQuery,
  ReviewQueuePage,
  ReviewQueueQuery,
  ReviewSamplePage,
  ReviewSampleView,
} from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { IdempotencyInterceptor, idempotencyKey } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { drawReviewSample } from './draw-review-sample';
import { listReviewQueue } from './list-review-queue';
import { listReviewSamples } from './list-review-samples';
import { readCaseload } from './read-caseload';
import { refreshReview } from './refresh-review';

/** So many changed plans are followed before the queue is read; the rest is followed in the background. */
const followedAtOnce = 10;

/** What supervisors look at. */
@Controller('api/v1/reviews')
export class ReviewsController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Lists the plans that somebody has to look at, what carries most risk first, each with why. */
  @Get('queue')
  @Permit('reviews.queue')
  async queue(@Scope() { unit, actor }: RequestScope, @Query() query: ReviewQueueQuery): Promise<ReviewQueuePage> {
    await refreshReview(unit, followedAtOnce, { clinicId: actor.clinicId, libraries: this.libraries });
    return listReviewQueue(unit, query);
  }

  /** Lists the samples that were drawn, newest month first. */
  @Get('samples')
  @Permit('reviews.queue')
  samples(@Scope() { unit }: RequestScope, @Query() query: PageQuery): Promise<ReviewSamplePage> {
    return listReviewSamples(unit, query);
  }

  /** Draws plans of a month at random: of each therapist so many, once. */
  @Post('samples')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.write')
  draw(@Scope() { unit, actor }: RequestScope, @Body() request: DrawReviewSampleRequest): Promise<ReviewSampleView> {
    return drawReviewSample(unit, { request, timeZone: actor.clinic.timeZone });
  }

  /** Counts plans, visits, verdicts, outcomes and overdue duties of the clinic and of each therapist. */
  @Get('caseload')
  @Permit('reviews.queue')
  caseload(@Scope() { unit }: RequestScope, @Query() { days }: CaseloadQuery): Promise<CaseloadView> {
    return readCaseload(unit, days);
  }
}
