import type { FieldFaultCode, ProblemCode } from './problem-codes';

/** One fault of a request, with the place where it stands. */
export class FieldFault {
  /** What is wrong. */
  code!: FieldFaultCode;
  /** The part of the request that holds the fault. */
  in!: 'body' | 'query' | 'path' | 'header';
  /** JSON Pointer (RFC 6901) into that part, for example `/birthOn`. */
  pointer!: string;
  /** Limits and allowed values, by name. */
  params!: Record<string, string | number | boolean | string[]>;
}

/** An error answer, `application/problem+json` (RFC 9457). */
export class Problem {
  /** `urn:repattern:problem:` followed by the code. */
  type!: string;
  /** The problem in one line, the same for every occurrence of the code. */
  title!: string;
  /** HTTP status. */
  status!: number;
  /** Stable name of the problem. */
  code!: ProblemCode;
  /** Identifier of the request, as in the server's log. */
  requestId!: string;
  /** All faults of the request, not only the first. */
  findings!: FieldFault[];
}

/** One change that somebody made to a resource after it was read. */
export class MissedChange {
  /** Version that the change made. */
  version!: number;
  /** Name of the person. */
  by!: string;
  /** When (RFC 3339, UTC). */
  at!: string;
  /** Names of the changed fields. */
  fields!: string[];
}
