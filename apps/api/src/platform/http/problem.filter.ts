import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '@repattern/contracts/values';
import { describeFailure, isUnavailable, isUnstorable } from '../database/database-failure';
import { problemBody, ProblemException } from './problem-exception';

/** Answers every failure as `application/problem+json`; what the caller cannot mend is logged without any value. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(failure: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    answerWithProblem(failure, request, http.getResponse<FastifyReply>());
  }
}

/** Sends the problem that stands for a failure. */
export function answerWithProblem(failure: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(failure);
  if (problem.status >= 500) request.log.error(describeFailure(failure), problem.code);
  void reply
    .status(problem.status)
    .headers({ 'cache-control': 'no-store', ...problem.details.headers })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, request.id)));
}

function problemOf(failure: unknown): ProblemException {
  if (failure instanceof ProblemException) return failure;
  if (isUnstorable(failure)) return new ProblemException('request.malformed');
  if (isUnavailable(failure)) return new ProblemException('server.unavailable', { headers: { 'retry-after': '2' } });
  return new ProblemException(codeOfStatus(statusOf(failure)));
}

function statusOf(failure: unknown): number {
  if (failure instanceof HttpException) return failure.getStatus();
  const status = (failure as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

const codes: Readonly<Record<number, ProblemCode>> = {
  404: 'resource.not-found',
  413: 'request.too-large',
  415: 'request.media-type',
  503: 'server.unavailable',
};

function codeOfStatus(status: number): ProblemCode {
  return codes[status] ?? (status >= 400 && status < 500 ? 'request.malformed' : 'server.failed');
}
