import { Controller, Get, Query } from '@nestjs/common';
import { ReviewQueuePage, ReviewQueueQuery } from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { listReviewQueue } from './list-review-queue';
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
}
