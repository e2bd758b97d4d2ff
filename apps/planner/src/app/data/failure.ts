import { HttpErrorResponse } from '@angular/common/http';
import type { FieldFault, Problem } from '@repattern/contracts';
import { problemKinds, type ProblemCode } from '@repattern/contracts/values';

/** Why a request did not succeed: no answer at all, a problem that the API named, or an answer that nobody foresaw. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'unforeseen'; readonly status: number };

/** Reads what HttpClient threw. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof HttpErrorResponse)) return { kind: 'unforeseen', status: 0 };
  if (isProblem(error.error)) return { kind: 'problem', problem: error.error, retryAfterSeconds: retryAfter(error) };
  return isUnreachable(error.status) ? { kind: 'unreachable' } : { kind: 'unforeseen', status: error.status };
}

/** Whether a failure is the problem with this code. */
export function isProblemWith(failure: Failure, code: ProblemCode): boolean {
  return failure.kind === 'problem' && failure.problem.code === code;
}

/** The faults that a failure places in the request body. */
export function bodyFaults(failure: Failure): readonly FieldFault[] {
  return failure.kind === 'problem' ? failure.problem.findings.filter((fault) => fault.in === 'body') : [];
}

/** The faults that a failure places at fields of the request body, by field name. */
export function faultsByField(failure: Failure): ReadonlyMap<string, FieldFault[]> {
  return Map.groupBy(bodyFaults(failure), (fault) => fault.pointer.slice(1));
}

// A gateway that cannot reach the server answers for it; to the person it is the same as no answer.
function isUnreachable(status: number): boolean {
  return status === 0 || status === 502 || status === 504;
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    body.code in problemKinds
  );
}

function retryAfter(error: HttpErrorResponse): number | null {
  const seconds = Number(error.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
