import { Body, Controller, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { AddReviewCommentRequest, AnswerReviewRequest, PlanReviewView, ReviewThread } from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { IdempotencyInterceptor, idempotencyKey } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { answerInThread, settleThread } from './answer-in-thread';
import { answerReview } from './answer-review';

/** What is said about plans between supervisors and therapists. */
@Controller('api/v1')
export class ReviewThreadsController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Says more in a thread that is not settled. */
  @Post('review-threads/:id/comments')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.comment')
  comment(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: AddReviewCommentRequest,
  ): Promise<ReviewThread> {
    return answerInThread(unit, id, request);
  }

  /** Settles a thread: nothing is said in it any more. */
  @Post('review-threads/:id/settle')
  @HttpCode(200)
  @Permit('reviews.write')
  settle(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<ReviewThread> {
    return settleThread(unit, id);
  }

  /** Answers the last review of a plan, which returned it, once. */
  @Post('plan-reviews/:id/answer')
  @ApiHeader(idempotencyKey)
  @UseInterceptors(IdempotencyInterceptor)
  @Permit('reviews.answer')
  answer(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() { text }: AnswerReviewRequest,
  ): Promise<PlanReviewView> {
    return answerReview(unit, { reviewId: id, text }, { clinicId: actor.clinicId, libraries: this.libraries });
  }
}
