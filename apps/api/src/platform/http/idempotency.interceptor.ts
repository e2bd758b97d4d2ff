import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { canonicalJson, type Json } from '@repattern/domain';
import { recordEvent } from '../audit-trail/record-event';
import type { Statement } from '../database/statement';
import type { UnitOfWork } from '../database/unit-of-work';
import { invalid } from './contract.pipe';
import { ProblemException } from './problem-exception';
import { scopeOf } from './request-scope';

/** How the header is described on the routes that take it. */
export const idempotencyKey = {
  name: 'Idempotency-Key',
  description: 'Chosen by the caller; the same key and body get the same answer for a day.',
};

/** Gives a creating request that is sent again, with the same `Idempotency-Key` and body, its first answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = readKey(request);
    const unit = scopeOf(request)?.unit;
    if (key === null || !unit) return next.handle();
    return defer(() => answerOnce({ unit, key, request, reply: http.getResponse<FastifyReply>() }, next));
  }
}

interface KeyedRequest {
  readonly unit: UnitOfWork;
  readonly key: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface StoredAnswer {
  request_hash: Buffer;
  status: number;
  etag: string | null;
  body: string;
}

// A request with the same key that is still running holds the row, so this waits for it and then finds its answer.
const claimKey: Statement = {
  name: 'claim-idempotency-key',
  text: `INSERT INTO idempotency_keys (key, request_hash) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key`,
};
const storedAnswer: Statement<StoredAnswer> = {
  name: 'stored-idempotent-answer',
  text: `SELECT request_hash, status, etag, body FROM idempotency_keys
         WHERE clinic_id = current_clinic() AND person_id = current_person() AND key = $1`,
};
const storeAnswer: Statement = {
  name: 'store-idempotent-answer',
  text: `UPDATE idempotency_keys SET status = $2, etag = $3, body = $4
         WHERE clinic_id = current_clinic() AND person_id = current_person() AND key = $1`,
};

async function answerOnce({ unit, key, request, reply }: KeyedRequest, next: CallHandler): Promise<unknown> {
  const hash = hashOf(request);
  if (!(await unit.row(claimKey, [key, hash]))) {
    const stored = await unit.row(storedAnswer, [key]);
    if (!stored?.request_hash.equals(hash)) throw new ProblemException('idempotency.other-body');
    const { params, routeOptions } = request;
    await recordEvent(unit, {
      action: 'request.replayed',
      data: { route: routeOptions.url ?? '', params: params as Json },
    });
    void reply.status(stored.status).header('idempotent-replay', 'true');
    if (stored.etag !== null) void reply.header('etag', stored.etag);
    return JSON.parse(stored.body) as unknown;
  }
  const answer: unknown = await lastValueFrom(next.handle());
  const etag = reply.getHeader('etag') ?? null;
  await unit.lastRows(storeAnswer, [key, 201, etag, JSON.stringify(answer)]);
  return answer;
}

function hashOf(request: FastifyRequest): Buffer {
  const { method, params, body = null, routeOptions } = request;
  const asked = { method, route: routeOptions.url ?? '', params: params as Json, body: body as Json };
  return createHash('sha256').update(canonicalJson(asked)).digest();
}

function readKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw invalid([{ code: 'bad-format', in: 'header', pointer: '/Idempotency-Key', params: { max: 200 } }]);
}
